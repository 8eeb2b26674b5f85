import { renamePage, toFragmentName, toFragmentPath } from '../fragment.ts';
import type { IndexFile } from '../index-file.ts';
import { compareBytes } from './byte-order.ts';
import { type CborWriter, writeCbor } from './cbor.ts';
import { joinWords, type PlacedShelf } from './join-words.ts';
import { packFile } from './packed-file.ts';
import type { ShelfIndex, ShelfPage } from './shelf-index.ts';
import { nameFile, takeName } from './short-name.ts';

/** The joined index of one language, without what is the same for all sites. */
export interface JoinedIndex {
  readonly files: readonly IndexFile[];
  /** By which the script in the browser finds everything else. */
  readonly hash: string;
  readonly pageCount: number;
}

/** More digits than other names have; so it is with Pagefind. */
const moreDigitsOfMeta = 3;

const writeList = <Item>(writer: CborWriter, items: readonly Item[], write: (item: Item) => void): void => {
  writer.list(items.length);
  for (const item of items) write(item);
};

const listNames = (names: readonly string[]): string[] => [...new Set(names)].toSorted(compareBytes);

const placeShelves = (indexes: readonly ShelfIndex[]): PlacedShelf[] => {
  let before = 0;
  return indexes.map((index) => {
    const placed = { index, before };
    before += index.pages.length;
    return placed;
  });
};

/** The pages of all shelves, each with a name of its own, and the files that say what a result shows of them. */
const joinPages = (shelves: readonly PlacedShelf[]) => {
  const names = new Set<string>();
  const fileNames = new Set<string>();
  const pages: ShelfPage[] = [];
  const files: IndexFile[] = [];
  for (const { index } of shelves) {
    const renamed = new Map<string, string>();
    for (const { path, content } of index.fragments) {
      const written = toFragmentName(path);
      const own = index.pages.filter(({ name, file }) => (file || name) === written);
      const isGroup = own.some(({ file }) => file !== '');
      let bytes = content;
      for (const { name: formerly } of own) {
        const name = takeName(formerly, names);
        bytes = renamePage(bytes, formerly, name);
        renamed.set(formerly, name);
      }
      if (isGroup) renamed.set(written, takeName(written, fileNames));
      files.push({ path: toFragmentPath(renamed.get(written) ?? written), content: bytes });
    }
    for (const page of index.pages) {
      pages.push({
        ...page,
        name: renamed.get(page.name) ?? page.name,
        file: page.file && (renamed.get(page.file) ?? page.file),
      });
    }
  }
  return { pages, files };
};

const joinFacets = (shelves: readonly PlacedShelf[]) =>
  listNames(shelves.flatMap(({ index }) => index.facets.map(({ name }) => name))).map((name) => {
    const values = new Map<string, number[]>();
    for (const { index, before } of shelves) {
      for (const { value, pages } of index.facets.find((facet) => facet.name === name)?.values ?? []) {
        const all = values.get(value) ?? [];
        values.set(value, all);
        for (const page of pages) all.push(before + page);
      }
    }
    const writer = writeCbor();
    writer.list(2);
    writer.text(name);
    writeList(
      writer,
      [...values].toSorted(([one], [other]) => compareBytes(one, other)),
      ([value, pages]) => {
        writer.list(2);
        writer.text(value);
        writeList(writer, pages, writer.number);
      },
    );
    return { name, bytes: writer.bytes() };
  });

/** Numbers of the pages in the order of what they are sorted by; those with the same in that of their addresses. */
const sortPages = (pages: readonly ShelfPage[], order: string): number[] =>
  pages
    .flatMap(({ address, values }, number) =>
      values[order] === undefined ? [] : [{ number, address, value: values[order] }],
    )
    .toSorted(
      (one, other) => compareBytes(one.value, other.value) || compareBytes(one.address, other.address),
    )
    .map(({ number }) => number);

/**
 * Joins indexes of some stories each into the one that Pagefind would have made of all of them, read shelf by shelf: its
 * words and places, facets, orders and the numbers that results are ranked by are the same to the byte.
 * @param indexes of one language, in the order of the shelves
 * @param pack packs a file of the index
 */
export const joinShelves = (
  indexes: readonly ShelfIndex[],
  pack: (bytes: Uint8Array) => Uint8Array = packFile,
): JoinedIndex => {
  const language = indexes[0]?.language ?? '';
  const shelves = placeShelves(indexes);
  const facts = listNames(indexes.flatMap((index) => index.facts));
  const files: IndexFile[] = [];
  const names = new Set<string>();
  const put = (folder: string, ending: string, bytes: Uint8Array): string => {
    const name = takeName(nameFile(language, bytes), names);
    files.push({ path: `${folder}/${name}.${ending}`, content: pack(bytes) });
    return name;
  };
  const joined = joinPages(shelves);
  const facets = joinFacets(shelves).map(({ name, bytes }) => ({
    name,
    file: put('filter', 'pf_filter', bytes),
  }));
  const chunks = joinWords(shelves, facts).map(({ from, to, bytes }) => ({
    from,
    to,
    file: put('index', 'pf_index', bytes),
  }));
  const meta = writeCbor();
  meta.list(6);
  meta.text(indexes[0]?.version ?? '');
  writeList(meta, joined.pages, ({ name, words, file }) => {
    meta.list(3);
    meta.text(name);
    meta.number(words);
    meta.text(file);
  });
  writeList(meta, chunks, ({ from, to, file }) => {
    meta.list(3);
    for (const text of [from, to, file]) meta.text(text);
  });
  writeList(meta, facets, ({ name, file }) => {
    meta.list(2);
    for (const text of [name, file]) meta.text(text);
  });
  writeList(meta, listNames(indexes.flatMap(({ orders }) => orders.map(({ name }) => name))), (order) => {
    meta.list(2);
    meta.text(order);
    writeList(meta, sortPages(joined.pages, order), meta.number);
  });
  writeList(meta, facts, meta.text);
  const hash = nameFile(language, meta.bytes(), moreDigitsOfMeta);
  return {
    files: [{ path: `pagefind.${hash}.pf_meta`, content: pack(meta.bytes()) }, ...joined.files, ...files],
    hash,
    pageCount: joined.pages.length,
  };
};
