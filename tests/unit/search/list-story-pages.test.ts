import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepIndexInMemory } from '../../../src/search/kept-index.ts';
import { listStoryPages } from '../../../src/search/list-story-pages.ts';

const story = '<article data-pagefind-body>Geese</article>';
const moved = '<p>The story has moved.</p>';

let site = '';
const write = (path: string, html: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), html);
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sourceline-pages-'));
  write('articles/swans/index.html', moved);
  write('articles/geese/index.html', story);
  write('articles/geese/deeper/index.html', story);
  write('articles/index.html', story);
  write('articles/empty/card.png', '');
  write('fr/articles/oies/index.html', story);
  write('topics/geese/index.html', story);
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

it('lists the pages of stories in the order of their paths, and tells stories from what leads to them', async () => {
  const pages = await listStoryPages(site, keepIndexInMemory());
  expect(pages.map(({ address, isStory }) => [address, isStory])).toEqual([
    ['/articles/geese/', true],
    ['/articles/swans/', false],
    ['/fr/articles/oies/', true],
  ]);
  expect(await pages[0]?.read()).toBe(story);
  expect(pages[0]?.digest).toBe(pages[2]?.digest);
});

it('lists none where there is no story', async () => {
  expect(await listStoryPages(join(site, 'topics'), keepIndexInMemory())).toEqual([]);
  expect(await listStoryPages(join(site, 'nowhere'), keepIndexInMemory())).toEqual([]);
});

it.each([
  [
    'another text of the same length',
    (): void => {
      write('articles/geese/index.html', story.replace('Geese', 'Swans'));
    },
  ],
  [
    'another file of the same length under the name',
    (): void => {
      write('new.html', story.replace('Geese', 'Swans'));
      renameSync(join(site, 'new.html'), join(site, 'articles/geese/index.html'));
    },
  ],
])('reads a page again that has %s', async (_, change) => {
  const store = keepIndexInMemory();
  const [before] = await listStoryPages(site, store);
  change();
  const [after, ...others] = await listStoryPages(site, store);
  expect(after?.digest).not.toBe(before?.digest);
  expect(after?.digest).toBe((await listStoryPages(site, keepIndexInMemory()))[0]?.digest);
  expect(others.map(({ address }) => address)).toEqual(['/articles/swans/', '/fr/articles/oies/']);
});

it('does not read a page again that is as it was left', async () => {
  const store = keepIndexInMemory();
  await listStoryPages(site, store);
  const known = (await store.take('pages', '1')) as ReadonlyMap<string, object>;
  await store.leave(
    'pages',
    '1',
    new Map([...known].map(([path, page]) => [path, { ...page, digest: 'known' }])),
  );
  expect((await listStoryPages(site, store)).map(({ digest }) => digest)).toEqual([
    'known',
    'known',
    'known',
  ]);
});
