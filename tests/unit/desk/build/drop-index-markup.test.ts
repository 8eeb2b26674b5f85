import { expect, it } from 'vitest';
import { dropIndexMarkup } from '../../../../src/desk/build/drop-index-markup.ts';

it('takes away the facts and the marks that only Pagefind reads', () => {
  expect(
    dropIndexMarkup(
      '<article class="article" data-pagefind-body><div hidden data-pagefind-ignore>' +
        '<i data-pagefind-filter="topic">Geese &amp; swans</i><i data-pagefind-sort="date" data-pagefind-meta="date">2026-02-19</i>' +
        '<i data-pagefind-meta="strip:--+|~="></i><i data-pagefind-meta="held"></i>' +
        '</div><p data-pagefind-ignore="" class="x">A<sup data-pagefind-ignore="">1</sup></p></article>',
    ),
  ).toBe('<article class="article"><p class="x">A<sup>1</sup></p></article>');
});

it('leaves words and hidden parts that are not of the index', () => {
  const html =
    '<div hidden><i>x</i></div><p title="<b data-pagefind-ignore> is a mark">Write data-pagefind-ignore, as in ' +
    '<code>&lt;i data-pagefind-filter="topic">x&lt;/i></code>, or <img src="/a.svg" alt="a > data-pagefind-body" /></p>';
  expect(dropIndexMarkup(html)).toBe(html);
});
