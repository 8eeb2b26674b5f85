import { expect, it } from 'vitest';
import { moveDrawn } from '../../../src/search/move-drawn.ts';

const table = (...cells: readonly string[]): string =>
  `<details data-pagefind-drawn><summary>Table</summary><div class="table" tabindex="0"><table><thead><tr><th scope="col">Place</th><th scope="col">Sources</th></tr></thead><tbody><tr>${cells
    .map((words) => `<td class="right">${words}</td>`)
    .join('\n')}</tr></tbody></table></div></details>`;

const page = (...parts: readonly string[]): string =>
  `<html><article class="article" data-pagefind-body><p>Words.</p>${parts.join('')}<p>More.</p></article></html>`;

const moved = (words: string): string =>
  `<html><article class="article" data-pagefind-body><div hidden data-pagefind-ignore><i data-pagefind-meta="drawn">${words}</i></div><p>Words.</p><p>More.</p></article></html>`;

it('takes the words of all tables of figures out of the text, each once', () => {
  expect(moveDrawn(page(table('Bern', '40 km'), table('Bern', 'Geneva')))).toBe(
    moved('Place, Sources, Bern, 40 km, Geneva'),
  );
});

it('leaves out numbers of sources, markup and cells without words', () => {
  const cells = [
    '<a href="#source-a">7</a>, <a href="/articles/x/#source-b">8</a>',
    '<b>Bern</b>\n<i>lies</i>  there',
    '–',
    '',
    'US$7 &amp; $&amp;',
  ];
  expect(moveDrawn(page(table(...cells)))).toBe(moved('Place, Sources, Bern lies there, US$7 &amp; $&amp;'));
});

it.each([
  page(),
  page('<details><summary>24 sources</summary><table><tr><td>Bern</td></tr></table></details>'),
  page('<div class="table"><table><tr><td>Bern</td></tr></table></div>'),
  '<html><p>No story.</p></html>',
])('leaves a page without figures as it is: %s', (html) => {
  expect(moveDrawn(html)).toBe(html);
});

it('takes the mark of Astro and that of others', () => {
  expect(moveDrawn(page(table('Bern').replace('drawn>', 'drawn="">')))).toBe(moved('Place, Sources, Bern'));
});
