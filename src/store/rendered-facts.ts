import { z } from 'astro/zod';
import type { Heading } from '../domain/article.ts';
import type { StoredBody } from '../domain/body/body.ts';

/** What the Markdown pipeline leaves of an entry; Astro types it as unknown. */
const renderedSchema = z.object({
  metadata: z.object({
    frontmatter: z.object({
      words: z.int(),
      headings: z.array(z.object({ depth: z.int(), id: z.string(), text: z.string() })),
      parts: z.string().default(''),
      body: z.string(),
    }),
  }),
});

/** A body with the facts that the pipeline found in it. */
export interface RenderedFacts {
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Digests of what it says, by which translations are compared with it. */
  readonly parts: string;
  readonly body: StoredBody;
}

/**
 * Reads what the Markdown pipeline found in a body.
 * @param rendered the entry's `rendered`
 * @throws ZodError when the pipeline did not run as configured
 */
export const toRenderedFacts = (rendered: unknown): RenderedFacts => {
  const { headings, words, parts, body } = renderedSchema.parse(rendered).metadata.frontmatter;
  return { headings, words, parts, body: body as StoredBody };
};
