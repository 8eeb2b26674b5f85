import { createHash } from 'node:crypto';
import type { IndexFile } from '../index-file.ts';
import { type ListedPage, readPages } from '../indexable-page.ts';
import { type IndexStore, nameIndex } from '../kept-index.ts';
import { runPagefind } from '../run-pagefind.ts';
import { countWordsByLanguage, joinCounts, type WordCounts, writeVocabularies } from '../vocabulary.ts';
import { compareBytes } from './byte-order.ts';
import { joinShelves } from './join-shelves.ts';
import { packFile } from './packed-file.ts';
import { entryPath, type IndexEntry, readEntry, readShelfIndex, type ShelfIndex } from './shelf-index.ts';

/** Stories are spread by their address, so that a new one changes no shelf but its own. */
const shelfCount = 64;

/** What is kept of a shelf. */
interface Shelf {
  readonly indexes: readonly ShelfIndex[];
  /** By language. */
  readonly counts: ReadonlyMap<string, WordCounts>;
}

/** What is the same whatever stories are indexed: scripts, programs of each language that was met, the entry. */
interface Common {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entry: IndexEntry;
}

const commonKey = 'common';

/** Most of an index is as it was, and to pack it takes longer than to join it. */
const packedKey = 'packed';

/** Packs files, and knows those that were packed before by the digest of what is in them. */
const openPacker = (known: ReadonlyMap<string, Uint8Array> | undefined) => {
  const packed = new Map<string, Uint8Array>();
  return {
    packed,
    pack: (bytes: Uint8Array): Uint8Array => {
      const digest = createHash('sha256').update(bytes).digest('base64');
      const file = known?.get(digest) ?? packFile(bytes);
      packed.set(digest, file);
      return file;
    },
  };
};

const toShelf = ({ address }: ListedPage): number =>
  (createHash('sha256').update(address).digest()[0] ?? 0) % shelfCount;

/** The program that searches a language. */
const toProgram = (language: string): string => `wasm.${language}.pagefind`;

const isProgram = (path: string): boolean => path.startsWith('wasm.');

/** Files of an index that hold nothing of any story. */
const isCommon = (path: string): boolean => isProgram(path) || path.endsWith('.js');

const addCommon = (common: Common | undefined, files: readonly IndexFile[]): Common => {
  const entry = readEntry(new Map(files.map(({ path, content }) => [path, content])));
  return {
    files: new Map([
      ...(common?.files ?? []),
      ...files.filter(({ path }) => isCommon(path)).map(({ path, content }) => [path, content] as const),
    ]),
    entry: { ...entry, languages: { ...common?.entry.languages, ...entry.languages } },
  };
};

/** Whether the languages of a shelf are among those that were met. */
const hasAllOf = (common: Common | undefined, { indexes }: Shelf): boolean =>
  common !== undefined && indexes.every(({ language }) => Object.hasOwn(common.entry.languages, language));

const makeShelf = (files: readonly IndexFile[]): Shelf => ({
  indexes: readShelfIndex(files),
  counts: countWordsByLanguage(files),
});

/** Joins what there is of each language. */
const join = (
  shelves: readonly Shelf[],
  { files, entry }: Common,
  pack: (bytes: Uint8Array) => Uint8Array,
): IndexFile[] => {
  const byLanguage = Map.groupBy(
    shelves.flatMap(({ indexes }) => indexes),
    ({ language }) => language,
  );
  const joined = [...byLanguage]
    .toSorted(([one], [other]) => compareBytes(one, other))
    .map(([language, indexes]) => [language, joinShelves(indexes, pack)] as const);
  const programs = new Set(['unknown', ...byLanguage.keys()].map(toProgram));
  const languages = Object.fromEntries(
    joined.map(([language, { hash, pageCount }]) => [
      language,
      { hash, wasm: entry.languages[language]?.wasm ?? null, page_count: pageCount },
    ]),
  );
  return [
    ...[...files]
      .filter(([path]) => !isProgram(path) || programs.has(path))
      .map(([path, content]) => ({ path, content })),
    {
      path: entryPath,
      content: Buffer.from(
        JSON.stringify({ version: entry.version, languages, include_characters: entry.include_characters }),
      ),
    },
    ...joined.flatMap(([, index]) => index.files),
    ...writeVocabularies(
      new Map(
        [...byLanguage.keys()].map((language) => [
          language,
          joinCounts(shelves.flatMap(({ counts }) => counts.get(language) ?? [])),
        ]),
      ),
    ),
  ];
};

/**
 * Indexes stories shelf by shelf: a shelf whose stories are those of the build before is taken from there, and the
 * shelves are joined into one index. Whoever calls it closes Pagefind afterwards.
 * @param code stands for the code that makes the index
 * @throws Error when Pagefind reports an error, or writes its index in another way than 1.6 does
 */
export const indexByShelves = async (
  stories: readonly ListedPage[],
  code: string,
  store: IndexStore,
): Promise<IndexFile[]> => {
  const shelves = [...Map.groupBy(stories, toShelf)].toSorted(([one], [other]) => one - other);
  let common = (await store.take(commonKey, code)) as Common | undefined;
  const made: Shelf[] = [];
  for (const [number, pages] of shelves) {
    const key = `shelf-${String(number)}`;
    const name = nameIndex(pages, code);
    const known = (await store.take(key, name)) as Shelf | undefined;
    // A shelf counts only with what all have in common.
    if (known !== undefined && hasAllOf(common, known)) {
      made.push(known);
      continue;
    }
    const files = await runPagefind(await readPages(pages));
    const shelf = makeShelf(files);
    made.push(shelf);
    if (common === undefined || !hasAllOf(common, shelf)) {
      common = addCommon(common, files);
      await store.leave(commonKey, code, common);
    }
    await store.leave(key, name, shelf);
  }
  if (common === undefined) throw new Error('There is no story to be indexed');
  const packer = openPacker(
    (await store.take(packedKey, code)) as ReadonlyMap<string, Uint8Array> | undefined,
  );
  const files = join(made, common, packer.pack);
  await store.leave(packedKey, code, packer.packed);
  return files;
};
