import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFragment, parsePages } from '../../../../src/search/fragment.ts';
import type { IndexFile } from '../../../../src/search/index-file.ts';
import { listPage, type IndexablePage } from '../../../../src/search/indexable-page.ts';
import { type IndexStore, keepIndexInMemory } from '../../../../src/search/kept-index.ts';
import { markPage } from '../../../../src/search/mark-page.ts';
import { indexByShelves } from '../../../../src/search/shelves/index-by-shelves.ts';
import { unpackFile } from '../../../../src/search/shelves/packed-file.ts';
import { readShelfIndex, type ShelfIndex } from '../../../../src/search/shelves/shelf-index.ts';
import { seedRandom } from '../../../bench/random.ts';

const vocabulary = [
  ...[
    'geese',
    'bridge',
    'swans',
    'canal',
    'Größe',
    'grosse',
    'café',
    'cafe',
    'Łódź',
    'KN25',
    '600 mm',
    '1 000',
  ],
  ...['naïve', 'naive', 'crossed', 'crossing', 'crosses', 'tunnel', 'pier', 'Zelenskyy', '🦆', 'ﬁsh', 'a-b'],
];

/** A story of random words, with facts that some have and others have not; some are dossiers, which have no date. */
const writeStory = (number: number, language: string, note = ''): IndexablePage => {
  const random = seedRandom(number);
  const pick = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, pick).join(' ');
  const day = `20${String(10 + (number % 15))}-0${String(1 + (number % 9))}-11T06:00:00.000Z`;
  return {
    address: `/articles/story-${String(number)}/`,
    html: `<html lang="${language}"><body><article data-pagefind-body><div hidden data-pagefind-ignore>
      <i data-pagefind-filter="topic">${pick()}</i><i data-pagefind-filter="year">${day.slice(0, 4)}</i>
      ${number % 11 === 6 ? '<i data-pagefind-filter="page">dossier</i>' : `<i data-pagefind-sort="date" data-pagefind-meta="date">${day}</i>`}
      ${number % 7 === 0 ? `<i data-pagefind-meta="keywords">${words(2)}</i>` : ''}
      ${number % 5 === 0 ? `<i data-pagefind-meta="drawn">${words(3)}</i>` : ''}</div>
      <h1>${words(4)}</h1><p>${words(60)} ${note}</p><h2 id="more">${words(2)}</h2><p>${words(20)}</p></article></body></html>`,
  };
};

const stories = Array.from({ length: 70 }, (_, number) =>
  writeStory(number, number % 10 === 3 ? 'de' : 'en'),
);

const index = (pages: readonly IndexablePage[], store = keepIndexInMemory()): Promise<IndexFile[]> =>
  indexByShelves(pages.map(listPage), 'code', store);

/** Has all that another store has, and keeps to itself what is left with it. */
const keepAbove = (below: IndexStore): IndexStore => {
  const own = keepIndexInMemory();
  return { ...own, take: async (key, name) => (await own.take(key, name)) ?? below.take(key, name) };
};

/** Pagefind's own index of all pages in one go. */
const indexAtOnce = async (pages: readonly IndexablePage[]): Promise<IndexFile[]> => {
  const { index: own } = await createIndex({});
  for (const { address, html } of pages) await own?.addHTMLFile({ url: address, content: markPage(html) });
  return (await own?.getFiles())?.files ?? [];
};

const toHex = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]));

/** What is in files of one kind, whatever they are packed with. */
const unpackAll = (files: readonly IndexFile[], folder: string): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, content }) => [path, unpackFile(content).toString('hex')]),
  );

/** Which story each name of a page stands for. */
const readAddresses = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ path }) => isFragment(path))
      .flatMap(({ path, content }) => [...parsePages(path, content)])
      .map(([name, { url }]) => [name, url]),
  );

/** An index without the files that its results are in, which are grouped shelf by shelf. */
const withoutFiles = (read: ShelfIndex | undefined) => ({
  ...read,
  fragments: undefined,
  words: undefined,
  orders: undefined,
  pages: read?.pages.map(({ name, words, values }) => ({ name, words, values })),
});

describe('an index that is made shelf by shelf', () => {
  let joined: readonly IndexFile[] = [];
  let own: readonly IndexFile[] = [];
  const kept = keepIndexInMemory();

  beforeAll(async () => {
    joined = await index(stories, kept);
    const addresses = readAddresses(joined);
    const order = readShelfIndex(joined).flatMap(({ pages }) => pages.map(({ name }) => addresses.get(name)));
    own = await indexAtOnce(
      stories.toSorted((one, other) => order.indexOf(one.address) - order.indexOf(other.address)),
    );
  });

  afterAll(() => close());

  it.each(['index/', 'filter/'])(
    'has in %s what Pagefind makes of all stories at once, to the byte',
    (folder) => {
      expect(unpackAll(joined, folder).size).toBeGreaterThan(1);
      expect(unpackAll(joined, folder)).toEqual(unpackAll(own, folder));
    },
  );

  it.each(['en', 'de'])('has the same pages, facts and orders: %s', (language) => {
    const [ours, theirs] = [joined, own].map((files) =>
      withoutFiles(readShelfIndex(files).find((read) => read.language === language)),
    );
    expect(ours).toEqual(theirs);
    expect(ours?.facts).toEqual(
      language === 'en' ? ['date', 'drawn', 'keywords', 'title'] : expect.any(Array),
    );
  });

  it('sorts stories by their dates, and those of one moment by their addresses', () => {
    const [read] = readShelfIndex(joined).filter(({ language }) => language === 'en');
    const listed = read?.orders.map(({ name, pages }) => [
      name,
      pages.map((page) => [read.pages[page]?.values.date, read.pages[page]?.address].join(' ')),
    ]);
    const all = stories
      .filter(({ html }) => html.includes('lang="en"') && html.includes('"date">'))
      .map(({ address, html }) => `${/"date">([^<]*)</.exec(html)?.[1] ?? ''} ${address}`);
    expect(listed).toEqual([['date', all.toSorted()]]);
  });

  it('shows of each story what Pagefind would, in its file', () => {
    expect(readAddresses(joined).size).toBe(stories.length);
    expect(new Map([...readAddresses(joined)].toSorted())).toEqual(
      new Map([...readAddresses(own)].toSorted()),
    );
  });

  it('has Pagefind’s scripts, a program for each language, and nothing of its interface', () => {
    const common = joined
      .map(({ path }) => path)
      .filter((path) => !path.includes('/') && !path.endsWith('.pf_meta'));
    expect(common.toSorted()).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'vocabulary.de.txt',
      'vocabulary.en.txt',
      'wasm.de.pagefind',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
    const known = toHex(own);
    for (const [path, content] of toHex(joined))
      if (/\.js$|^wasm/.test(path)) expect(content).toBe(known.get(path));
  });

  it.each([
    ['one story changed', (pages: IndexablePage[]) => pages.with(4, writeStory(4, 'en', 'pelican'))],
    ['one story more', (pages: IndexablePage[]) => [...pages, writeStory(70, 'en')]],
    ['one story gone', (pages: IndexablePage[]) => pages.toSpliced(9, 1)],
    [
      'no story of a language left',
      (pages: IndexablePage[]) => pages.filter(({ html }) => !html.includes('"de"')),
    ],
    ['a story of a new language', (pages: IndexablePage[]) => [...pages, writeStory(71, 'fr')]],
    ['the order of the pages another', (pages: IndexablePage[]) => pages.toReversed()],
  ])('with what was kept equals one from nothing: %s', async (_, change) => {
    const pages = change([...stories]);
    expect(toHex(await index(pages, keepAbove(kept)))).toEqual(toHex(await index(pages)));
  });

  it('reads only the stories of shelves in which one has changed', async () => {
    const read: string[] = [];
    await indexByShelves(
      stories.with(4, writeStory(4, 'en', 'pelican')).map((page) => {
        const listed = listPage(page);
        return {
          ...listed,
          read: () => {
            read.push(page.address);
            return listed.read();
          },
        };
      }),
      'code',
      keepAbove(kept),
    );
    expect(read).toContain('/articles/story-4/');
    expect(read.length).toBeLessThan(12);
  });

  it('is made anew where what all shelves have in common is lost', async () => {
    const store = keepAbove(kept);
    const withoutCommon: IndexStore = {
      ...store,
      take: (key, name) => (key === 'common' ? Promise.resolve(undefined) : store.take(key, name)),
    };
    expect(toHex(await index(stories, withoutCommon))).toEqual(toHex(joined));
  });
});
