import { expect, test } from 'vitest';
import { sites } from '../sites/built-sites.ts';
import { foreignTitles, unsaidTitle } from '../sites/fixture-content.ts';
import { readPage } from './site-files.ts';

const directions = { ar: 'rtl', he: 'rtl', ko: 'ltr', uk: 'ltr', fa: 'rtl' } as const;

const article = readPage(sites.fixture, 'articles/in-other-languages/index.html');

test.each(Object.entries(foreignTitles))('a headline in %s says so, and is set apart', (language, title) => {
  const direction = directions[language as keyof typeof directions];
  expect(article).toContain(`<bdi lang="${language}" dir="${direction}">${title}</bdi>`);
});

// What is in the letters of the page runs as the page does, and needs nothing.
test('a headline in letters that run the other way is set apart, though nobody has named its language', () => {
  expect(article).toContain('>“A page in the language of the site”</a>');
  expect(article).toContain(`“<bdi>${unsaidTitle}</bdi>”`);
});

test('names of publishers and authors are set apart', () => {
  expect(article).toContain('<a href="/sources/example-agency/">Example Agency</a>');
  expect(article).toContain('<a href="/authors/example-desk/" rel="author"><bdi>Example desk</bdi></a>');
  expect(readPage(sites.fixture, 'sources/index.html')).toContain('<bdi>Example Agency</bdi>');
  expect(readPage(sites.fixture, 'sources/example-agency/index.html')).toContain(
    '<h1><bdi>Example Agency</bdi></h1>',
  );
  expect(readPage(sites.fixture, 'feeds/index.html')).toContain(
    '<a class="name" href="/sources/example-agency/"><bdi>Example Agency</bdi></a>',
  );
});

test('headlines keep their languages in feeds', () => {
  const feed = readPage(sites.fixture, 'atom.xml');
  expect(feed).toContain(`“<bdi lang="ar" dir="rtl">${foreignTitles.ar}</bdi>”`);
});
