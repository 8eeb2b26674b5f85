import { z } from 'astro/zod';
import { parsePages, toFragmentPath } from '../fragment.ts';
import type { IndexFile } from '../index-file.ts';
import { type CborReader, readCbor } from './cbor.ts';
import { measureWords, type MeasuredWords } from './measured-words.ts';
import { unpackFile } from './packed-file.ts';

/** A page of an index, as it is known by its number. */
export interface ShelfPage {
  readonly name: string;
  readonly address: string;
  readonly words: number;
  /** The file that says what a result shows of it; empty where that is named after the page. */
  readonly file: string;
  /** What it is sorted by, by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** A facet: its values, each with its pages. */
export interface ShelfFacet {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly pages: readonly number[] }[];
}

/** What Pagefind made of some stories in one language, taken apart as far as joining needs it. */
export interface ShelfIndex {
  readonly language: string;
  readonly version: string;
  readonly pages: readonly ShelfPage[];
  /** Facts of a story that are searched besides its text, in the order of their numbers. */
  readonly facts: readonly string[];
  readonly facets: readonly ShelfFacet[];
  /** What pages can be sorted by, each with their numbers in its order. */
  readonly orders: readonly { readonly name: string; readonly pages: readonly number[] }[];
  readonly words: MeasuredWords;
  /** What a result shows of each page. */
  readonly fragments: readonly IndexFile[];
}

/** What the script in the browser reads first. */
const entrySchema = z.object({
  languages: z.record(
    z.string(),
    z.object({ hash: z.string(), wasm: z.string().nullable(), page_count: z.int() }),
  ),
  version: z.string(),
  include_characters: z.array(z.string()),
});

export type IndexEntry = z.infer<typeof entrySchema>;

/** The file that the script in the browser reads first. */
export const entryPath = 'pagefind-entry.json';

/** @throws ZodError where Pagefind writes it in another way than 1.6 does */
export const readEntry = (files: ReadonlyMap<string, Uint8Array>): IndexEntry =>
  entrySchema.parse(JSON.parse(Buffer.from(findFile(files, entryPath)).toString('utf8')));

const findFile = (files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Pagefind has written no ${path}`);
  return content;
};

const readList = <Item>(reader: CborReader, read: () => Item): Item[] =>
  Array.from({ length: reader.list() }, read);

/** Begins something that always has as many items. @throws Error where it has more or fewer */
const begin = (reader: CborReader, length: number): void => {
  if (reader.list() !== length)
    throw new Error('The index of the search has other parts than those of Pagefind 1.6');
};

const readMeta = (bytes: Uint8Array) => {
  const reader = readCbor(bytes);
  begin(reader, 6);
  const version = reader.text();
  const pages = readList(reader, () => {
    begin(reader, 3);
    return { name: reader.text(), words: reader.number(), file: reader.text() };
  });
  const chunks = readList(reader, () => {
    begin(reader, 3);
    return { from: reader.text(), to: reader.text(), name: reader.text() };
  });
  const facets = readList(reader, () => {
    begin(reader, 2);
    return { name: reader.text(), file: reader.text() };
  });
  const orders = readList(reader, () => {
    begin(reader, 2);
    return { name: reader.text(), pages: readList(reader, reader.number) };
  });
  return { version, pages, chunks, facets, orders, facts: readList(reader, reader.text) };
};

const readFacet = (bytes: Uint8Array): ShelfFacet => {
  const reader = readCbor(bytes);
  begin(reader, 2);
  return {
    name: reader.text(),
    values: readList(reader, () => {
      begin(reader, 2);
      return { value: reader.text(), pages: readList(reader, reader.number) };
    }),
  };
};

/**
 * Takes an index apart.
 * @param files of the index, its fragments restored
 * @returns for each language what there is of it
 * @throws Error where it is not as Pagefind 1.6 writes it
 */
export const readShelfIndex = (files: readonly IndexFile[]): ShelfIndex[] => {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const unpack = (path: string): Buffer => unpackFile(findFile(contents, path));
  return Object.entries(readEntry(contents).languages).map(([language, { hash }]) => {
    const meta = readMeta(unpack(`pagefind.${hash}.pf_meta`));
    const ownFiles = new Set(meta.pages.map(({ name, file }) => toFragmentPath(file || name)));
    const fragments = [...ownFiles].map((path) => ({ path, content: findFile(contents, path) }));
    const known = new Map(fragments.flatMap(({ path, content }) => [...parsePages(path, content)]));
    const toPage = (page: Pick<ShelfPage, 'name' | 'words' | 'file'>, number: number): ShelfPage => {
      const shown = known.get(page.name);
      if (shown === undefined) throw new Error(`Nothing shows the page ${page.name} of the search`);
      // A dossier has no date, and is in no order of dates.
      const orders = meta.orders.filter(({ pages }) => pages.includes(number));
      const values = orders.map(({ name }) => {
        const value = shown.meta[name];
        // What Pagefind sorts by it keeps to itself: pages say it once more, as a fact.
        if (value === undefined) throw new Error(`${shown.url} can be sorted by no "${name}"`);
        return [name, value] as const;
      });
      return { ...page, address: shown.url, values: Object.fromEntries(values) };
    };
    return {
      language,
      version: meta.version,
      pages: meta.pages.map(toPage),
      facts: meta.facts,
      facets: meta.facets.map(({ file }) => readFacet(unpack(`filter/${file}.pf_filter`))),
      orders: meta.orders,
      words: measureWords(meta.chunks.map(({ name }) => unpack(`index/${name}.pf_index`))),
      fragments,
    };
  });
};
