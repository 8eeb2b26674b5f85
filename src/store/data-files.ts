import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { PublishedArticle } from '../domain/article.ts';
import { run } from '../run.ts';
import { tableSchema } from '../schemas/table.ts';
import { text } from '../text/text.ts';

/** Astro tells a plugin where a file lies, and nothing more: only stories have data beside them. */
const isStory = (contentFolder: string, path: string): boolean =>
  /^[^/]+\/index\.md$/.test(relative(resolve(contentFolder, 'articles'), path).replaceAll(sep, '/'));

/** A file as text; nothing where it cannot be read, which the desk reports. */
const readText = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};

/**
 * What tables of data show, for the Markdown pipeline.
 * @param contentFolder from the project's root
 */
export const toTableOptions = (contentFolder: string) => ({
  open: (
    written: Readonly<Record<string, string>>,
    story: string,
  ): { readonly name: string; readonly text: string; readonly cite: readonly string[] } | undefined => {
    const table = tableSchema.safeParse(written);
    if (!table.success || !isStory(contentFolder, story)) return undefined;
    const { data: name, cite } = table.data;
    const data = readText(join(dirname(story), name));
    return data === undefined ? undefined : { name, text: data, cite };
  },
  toLinkWords: text.article.dataLink,
});

/** Stands for the words that tables print; the pipeline's cache hangs on it. */
export const tableDigest = String(text.article.dataLink);

/** The bytes of a file of data, as it lies beside its story. */
export const loadDataFile = ({ slug }: PublishedArticle, name: string): Promise<Buffer<ArrayBuffer>> =>
  readFile(join(run.contentFolder, 'articles', slug, name));
