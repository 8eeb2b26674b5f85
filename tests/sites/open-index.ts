import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Asker } from '../../src/search/client/ask.ts';
import type { Pagefind } from '../../src/search/client/pagefind.ts';
import { parseVocabulary } from '../../src/search/client/vocabulary.ts';

/** The search of a built site, asked without a browser. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly asker: Asker;
  /** File → bytes, of everything fetched so far. */
  readonly fetched: ReadonlyMap<string, number>;
}

/** Files asked for by file: addresses, which Node's fetch does not know; shared by all open indexes. */
const readers = new Set<(path: string, bytes: number) => void>();
const fetchOther = globalThis.fetch;

const fetchFile: typeof fetch = async (input, options) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('file:')) return fetchOther(input, options);
  const path = fileURLToPath(address.replace(/\?.*$/, ''));
  const content = await readFile(path);
  for (const read of readers) read(path, content.length);
  return new Response(content);
};

const readLanguages = async (folder: string) =>
  (
    JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
    }
  ).languages;

/**
 * Opens the search index of a built site with the very code that a browser runs.
 * @param site folder of the built site
 */
export const openIndex = async (site: string): Promise<OpenIndex> => {
  globalThis.fetch = fetchFile;
  const folder = join(site, 'pagefind');
  const fetched = new Map<string, number>();
  readers.add((path, bytes) => {
    if (path.startsWith(folder)) fetched.set(path, bytes);
  });
  // A query makes it another module: each holds one index.
  const pagefind = (await import(
    `${pathToFileURL(join(folder, 'pagefind.js')).href}?${String(readers.size)}`
  )) as Pagefind;
  await pagefind.init();
  // Without a page, Pagefind takes the language that has the most of them.
  const [largest] = Object.entries(await readLanguages(folder)).toSorted(
    ([, one], [, other]) => other.page_count - one.page_count,
  );
  const asker = new Asker(pagefind, async () => {
    const response = await fetch(pathToFileURL(join(folder, `vocabulary.${largest?.[0] ?? ''}.txt`)).href);
    return parseVocabulary(await response.text());
  });
  return { pagefind, asker, fetched };
};
