import { expect, test } from 'vitest';
import { parseFragments } from '../../src/search/fragment.ts';
import { madeUpSite, sites } from '../sites/built-sites.ts';
import { readJsonFeed, readWithFeedParser, readWithRssParser } from '../unit/feeds/read-feed.ts';
import { readPage, readSite } from './site-files.ts';

/** What a feed reader keeps of an item: by its id it knows the item, by its moment of change an update. */
interface Kept {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
}

interface Poll {
  readonly isNew: readonly string[];
  readonly isUpdated: readonly string[];
  readonly isMoved: readonly string[];
}

const momentsOf: Readonly<Record<string, (text: string) => ReadonlyMap<string, string>>> = {
  'rss.xml': (text) =>
    new Map(
      [...text.matchAll(/<guid[^>]*>([^<]+)<\/guid>[^]*?<atom:updated>([^<]+)<\/atom:updated>/g)].map(
        ([, id = '', at = '']) => [id, at],
      ),
    ),
  'atom.xml': (text) =>
    new Map(
      [...text.matchAll(/<entry>[^]*?<id>([^<]+)<\/id>[^]*?<updated>([^<]+)<\/updated>/g)].map(
        ([, id = '', at = '']) => [id, at],
      ),
    ),
  'feed.json': (text) =>
    new Map(
      (
        JSON.parse(text) as {
          items: { id: string; date_published: string; date_modified?: string }[];
        }
      ).items.map((item) => [item.id, item.date_modified ?? item.date_published]),
    ),
};

const readers = {
  'rss.xml with rss-parser': readWithRssParser,
  'rss.xml with feed-parser': readWithFeedParser,
  'atom.xml with rss-parser': readWithRssParser,
  'atom.xml with feed-parser': readWithFeedParser,
  'feed.json with JSON': readJsonFeed,
} as const;

const ask = async (reader: keyof typeof readers, site: string): Promise<readonly Kept[]> => {
  const [file = ''] = reader.split(' ');
  const text = readPage(site, file);
  const moments = momentsOf[file]?.(text) ?? new Map<string, string>();
  return (await readers[reader](text)).map((item) => ({
    id: item.id ?? '',
    title: item.title ?? '',
    published: item.published ?? '',
    updated: moments.get(item.id ?? '') ?? '',
  }));
};

/** What a subscriber sees who asked before and asks again. */
const compare = (first: readonly Kept[], second: readonly Kept[]): Poll => {
  const known = new Map(first.map((item) => [item.id, item]));
  const titles = (isSeen: (item: Kept, before: Kept | undefined) => boolean): string[] =>
    second.filter((item) => isSeen(item, known.get(item.id))).map(({ title }) => title);
  return {
    isNew: titles((_, before) => before === undefined),
    isUpdated: titles((item, before) => before !== undefined && before.updated !== item.updated),
    isMoved: titles((item, before) => before !== undefined && before.published !== item.published),
  };
};

test.each(Object.keys(readers) as (keyof typeof readers)[])(
  'a subscriber of %s sees the new story, the correction and the withdrawal as new, the updates as such, nothing else',
  async (reader) => {
    const first = await ask(reader, sites.before);
    const second = await ask(reader, sites.after);
    expect(first).toHaveLength(7);
    for (const { updated } of [...first, ...second]) expect(updated).not.toBe('');
    expect(compare(first, second)).toEqual({
      isNew: ['Withdrawn: A story on sand', 'A new story', 'Correction: A story with a mistake'],
      isUpdated: ['Withdrawn: A story on sand', 'A story with a mistake', 'A story in motion'],
      isMoved: [],
    });
    expect(compare(second, second)).toEqual({ isNew: [], isUpdated: [], isMoved: [] });
  },
);

test('the simulation would see an item that is posted again', () => {
  const item = { id: 'a', title: 'A', published: '1', updated: '1' };
  expect(compare([item], [{ ...item, id: 'b' }]).isNew).toEqual(['A']);
  expect(compare([item], [{ ...item, updated: '2' }]).isUpdated).toEqual(['A']);
  expect(compare([item], [{ ...item, published: '2' }]).isMoved).toEqual(['A']);
});

test('a story renamed twice keeps its item, under its new title and address', async () => {
  const items = await readWithRssParser(readPage(sites.after, 'rss.xml'));
  expect(items.find(({ id }) => id?.endsWith('articles/first-name'))).toMatchObject({
    title: 'A story that moved',
    link: `${madeUpSite.url}/articles/third-name/`,
  });
});

test.each(['first-name', 'second-name'])(
  'the address %s of a renamed story leads to the last one, and is no page of its own',
  (name) => {
    const moved = readPage(sites.after, `articles/${name}/index.html`);
    // Whoever is led on by the browser loses the part that was asked for; a script leads on, or the reader goes.
    expect(moved).not.toContain('<meta http-equiv="refresh"');
    expect(moved).toContain(
      '<li id="story-sources"><a href="/articles/third-name/#story-sources"><bdi>Sources</bdi></a></li>',
    );
    expect(moved).toContain(`<link rel="canonical" href="${madeUpSite.url}/articles/third-name/">`);
    expect(moved).toContain('<a href="/articles/third-name/" data-moved-to>');
    const files = readSite(sites.after);
    for (const path of ['sitemap-1.xml', 'api/articles.json', 'llms.txt']) {
      expect(files.get(path)?.toString(), path).not.toContain(`${name}/`);
    }
    const found = [...files]
      .filter(([path]) => path.startsWith('pagefind/fragment/'))
      .flatMap(([, bytes]) => parseFragments(bytes).map(({ url }) => url));
    expect(found).toContain('/articles/third-name/');
    expect(found).not.toContain(`/articles/${name}/`);
  },
);

test('a story that went into another one is in no feed any more', () => {
  expect(readPage(sites.before, 'rss.xml')).toContain('articles/merged');
  for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
    expect(readPage(sites.after, file)).not.toContain('articles/merged');
  }
});

test('where a withdrawn story stood in feeds stands the notice, by the same id', async () => {
  for (const reader of Object.keys(readers) as (keyof typeof readers)[]) {
    const idOf = async (site: string, title: string) =>
      (await ask(reader, site)).filter((item) => item.title === title).map(({ id }) => id);
    const [article] = await idOf(sites.before, 'A story on sand');
    expect(article, reader).toBeDefined();
    expect((await idOf(sites.after, 'Withdrawn: A story on sand')).toSorted(), reader).toEqual([
      article,
      `${String(article)}/withdrawal`,
    ]);
  }
});
