import { describe, expect, it } from 'vitest';
import { printHtml, toFeedTree } from '../../../src/feeds/feed-content.ts';
import { renderArticle } from './render-article.ts';
import { buildPublishedArticle } from '../article-builder.ts';
import { buildBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

const page = 'https://pond.example/articles/geese/';
const clean = (html: string): string =>
  printHtml(toFeedTree(buildPublishedArticle({ body: buildBody(html) }), page, edition).children);

describe('toFeedTree', () => {
  it.each([
    ['<a href="#source-gazette">1</a>', `<a href="${page}#source-gazette">1</a>`],
    ['<a href="../swans/">Swans</a>', '<a href="https://pond.example/articles/swans/">Swans</a>'],
    ['<a href="/topics/geese/">Topic</a>', '<a href="https://pond.example/topics/geese/">Topic</a>'],
    ['<a href="//gazette.example/">Host</a>', '<a href="https://gazette.example/">Host</a>'],
    [
      '<a href="https://gazette.example/a?b=c&amp;d">Web</a>',
      '<a href="https://gazette.example/a?b=c&#x26;d">Web</a>',
    ],
    ['<a href="mailto:desk@paper.example">Mail</a>', '<a href="mailto:desk@paper.example">Mail</a>'],
    [
      '<img src="/_astro/goose.webp" alt="A goose">',
      '<img src="https://pond.example/_astro/goose.webp" alt="A goose">',
    ],
  ])('makes the address absolute in %s', (html, cleaned) => {
    expect(clean(html)).toBe(cleaned);
  });

  it('keeps an address as it is that no browser understands', () => {
    expect(clean('<a href="http://[">broken</a>')).toBe('<a href="http://[">broken</a>');
  });

  it('takes away what only the page needs', () => {
    expect(
      clean(
        '<h2 id="the-crossing" class="x" style="color:red" tabindex="0">The crossing</h2>' +
          '<sup data-pagefind-ignore=""><a href="#source-gazette" role="doc-noteref" aria-label="x">1</a></sup>' +
          '<p onclick="alert(1)">Text</p>',
      ),
    ).toBe(`<h2>The crossing</h2><sup><a href="${page}#source-gazette">1</a></sup><p>Text</p>`);
  });

  it('keeps what carries meaning', () => {
    const html =
      '<img src="https://pond.example/goose.png" alt="A goose" title="Goose" width="2" height="1">' +
      '<p lang="ko" dir="ltr">기러기</p>' +
      '<ol start="7"><li>seven</li></ol>' +
      '<table><tbody><tr><td colspan="2" rowspan="3">cell</td></tr></tbody></table>' +
      '<figure><img src="https://pond.example/chart.svg" alt="A chart"><figcaption>Geese a day</figcaption></figure>';
    expect(clean(html)).toBe(html);
  });

  it('turns the boxes of a task list into signs', () => {
    expect(
      clean(
        '<ul><li><input type="checkbox" checked disabled> done</li><li><input type="checkbox" disabled> open</li></ul>',
      ),
    ).toBe('<ul><li>☑ done</li><li>☐ open</li></ul>');
  });

  it('keeps footnotes as plain notes', async () => {
    const article = await renderArticle('Geese[^1]\n\n[^1]: A note.');
    const html = printHtml(toFeedTree(article, page, edition).children);
    expect(html.replaceAll('\n', '')).toBe(
      '<p>Geese<sup>1</sup></p><section><h2>Footnotes</h2><ol><li><p>A note.</p></li></ol></section>',
    );
  });

  it('gives nothing for nothing', () => {
    expect(clean('')).toBe('');
  });
});
