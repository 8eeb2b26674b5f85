import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

/** What the index knows of one page, as Pagefind 1.6 stores it. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

export type Fragment = z.infer<typeof fragmentSchema>;

/** Whether a file of the index holds what is known of a page. */
export const isFragment = (path: string): boolean => path.startsWith('fragment/');

/** Bytes that Pagefind puts before the JSON, to tell whether a file has been unpacked. */
const signature = 'pagefind_dcd';

/**
 * Reads a fragment of the index.
 * @throws ZodError or SyntaxError where Pagefind writes them in another way than 1.6 does
 */
export const parseFragment = (content: Uint8Array): Fragment =>
  fragmentSchema.parse(JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length)));
