import { expect, it } from 'vitest';
import { formatChange } from '../../../../src/desk/build/format-change.ts';

const stories = ['one', 'two', 'three'];

it.each([
  [
    'one of each kind, and files that are no longer there',
    {
      written: ['articles/one/index.html', 'index.html', 'rss.xml', 'articles/one/card.png', '_headers'],
      kept: 3214,
      gone: 1,
    },
    6.06,
    '1 story, 1 page, 1 feed, 1 picture and 1 other file written; 3,214 files kept; 1 file removed; 6.1 s.',
  ],
  [
    'several of each',
    {
      written: [
        'articles/one/index.html',
        'articles/two/index.html',
        'index.html',
        '404.html',
        'topics/x/feeds/1/atom.xml',
        'topics/x/feed.json',
        'pictures/a.avif',
        'icon.svg',
        'api/articles.json',
        'sitemap-1.xml',
      ],
      kept: 1,
      gone: 2,
    },
    1251,
    '2 stories, 2 pages, 2 feeds, 2 pictures and 2 other files written; 1 file kept; 2 files removed; 1,251.0 s.',
  ],
  [
    'a story and the pages that list it',
    {
      written: [
        'articles/one/index.html',
        ...Array.from({ length: 9 }, (_, index) => `p${String(index)}.html`),
        ...Array.from({ length: 4 }, (_, index) => `f${String(index)}/rss.xml`),
      ],
      kept: 3214,
      gone: 0,
    },
    6.1,
    '1 story, 9 pages and 4 feeds written; 3,214 files kept; 6.1 s.',
  ],
  [
    'pages below a story, and a former address, which are not the story',
    {
      written: ['articles/one/figures/chart/index.html', 'articles/former-name/index.html'],
      kept: 5,
      gone: 0,
    },
    2,
    '2 pages written; 5 files kept; 2.0 s.',
  ],
  [
    'the first build, which keeps nothing',
    { written: ['articles/one/index.html', 'index.html'], kept: 0, gone: 0 },
    60,
    '1 story and 1 page written; 60.0 s.',
  ],
  ['nothing new', { written: [], kept: 3229, gone: 0 }, 5.04, 'Nothing changed; 3,229 files kept; 5.0 s.'],
  [
    'nothing but what is gone',
    { written: [], kept: 3229, gone: 3 },
    5.05,
    'Nothing written; 3,229 files kept; 3 files removed; 5.1 s.',
  ],
])('says of %s what was done', (_, change, seconds, sentence) => {
  expect(formatChange(change, stories, seconds)).toBe(sentence);
});
