import { describe, expect, it } from 'vitest';
import { isInOtherLetters } from '../../../src/domain/letters.ts';
import { markForeignWords } from '../../../src/domain/mark-foreign-words.ts';

const english = { code: 'en', direction: 'ltr' } as const;

const mark = (html: string, words: readonly string[], language = 'ar'): string =>
  markForeignWords(html, { words, language: english }, { language });

const span = (words: string): string => `<span lang="en" dir="ltr">${words}</span>`;

describe('words in other letters than those of the page', () => {
  const words = ['Example', 'Example Agency', 'Smith & Sons', "People's Daily"];

  it('are set apart wherever they stand, the longest first', () => {
    expect(mark('<p>قُرئت لدى ⁨Example Agency⁩، <a href="/x/">Example</a></p>', words)).toBe(
      `<p>قُرئت لدى ⁨${span('Example Agency')}⁩، <a href="/x/">${span('Example')}</a></p>`,
    );
  });

  it('are found however the page writes their signs', () => {
    expect(mark('<b>Smith &amp; Sons</b><b>Smith &#x26; Sons</b><b>Smith & Sons</b>', words)).toBe(
      `<b>${span('Smith &amp; Sons')}</b><b>${span('Smith &#x26; Sons')}</b><b>${span('Smith & Sons')}</b>`,
    );
    expect(mark('<b>People&#39;s Daily</b>', words)).toBe(`<b>${span('People&#39;s Daily')}</b>`);
  });

  it('are found where words of the page are written onto them', () => {
    expect(mark('<p>Example Agency에서 읽음</p>', words, 'ko')).toBe(
      `<p>${span('Example Agency')}에서 읽음</p>`,
    );
    expect(mark('<p>وExample</p>', words)).toBe(`<p>و${span('Example')}</p>`);
  });

  it('are left within other words, and where an element says already in which language they are', () => {
    for (const html of [
      '<p>Examples</p>',
      '<p>Counterexample Examples2</p>',
      '<cite lang="en" dir="ltr">The <b>Example</b> Agency, Example</cite>',
    ])
      expect(mark(html, words)).toBe(html);
    expect(mark('<p lang="en">Example</p><p lang="ar">Example</p>', words)).toBe(
      `<p lang="en">Example</p><p lang="ar">${span('Example')}</p>`,
    );
  });

  it('are left where no element can be', () => {
    for (const html of [
      '<head><title>Example</title></head>',
      '<script>const name = "Example";</script>',
      '<style>.a::before { content: "Example"; }</style>',
      '<p title="Example" aria-label="Example">x</p>',
      '<!-- Example -->',
      '<i data-pagefind-meta="keywords">Example</i>',
      '<select><option value="a">حارس Example</option></select>',
      '<svg><title>Example</title><g>Example</g></svg>',
    ])
      expect(mark(html, words)).toBe(html);
  });

  it('give their language to an option that is nothing else', () => {
    expect(mark('<select><option value="a" selected>Example Agency</option></select>', words)).toBe(
      '<select><option value="a" selected lang="en" dir="ltr">Example Agency</option></select>',
    );
  });

  it('come out of the label of a link or button, in which nothing can be set apart', () => {
    expect(mark('<a href="/x/" aria-label="خلاصة RSS: Example" class="b">RSS</a>', words)).toBe(
      `<a href="/x/" class="b"><span class="unseen">خلاصة RSS: ${span('Example')}</span><span aria-hidden="true">RSS</span></a>`,
    );
    expect(mark('<button type="button" aria-label="انسخ Example">انسخ</button>', words)).toBe(
      `<button type="button"><span class="unseen">انسخ ${span('Example')}</span><span aria-hidden="true">انسخ</span></button>`,
    );
    for (const html of [
      '<a href="/x/" aria-label="خلاصة">RSS</a>',
      '<a class="mark" aria-label="قُرئت لدى Example"></a>',
      '<svg><a aria-label="المصدر 1: Example"><text>1</text></a></svg>',
    ])
      expect(mark(html, words)).toBe(html);
  });

  it('say their language in the values by which the index is asked', () => {
    expect(mark('<i data-pagefind-filter="topic">example Example</i>', words)).toBe(
      '<i data-pagefind-filter="topic">example Example␟en</i>',
    );
    expect(mark('<i data-pagefind-filter="topic">example مثال</i>', words)).toBe(
      '<i data-pagefind-filter="topic">example مثال</i>',
    );
    expect(mark('<i data-pagefind-filter="topic">geese Geese</i>', ['Geese'], 'fr')).toBe(
      '<i data-pagefind-filter="topic">geese Geese␟en</i>',
    );
  });

  it('are parts of the texts of a drawing', () => {
    expect(mark('<svg><text x="1">من Example</text></svg><p>Example</p>', words)).toBe(
      `<svg><text x="1">من <tspan lang="en">Example</tspan></text></svg><p>${span('Example')}</p>`,
    );
    // A line of a longer name.
    expect(mark('<svg><text>Agency</text><text>وكالة</text><text>Agent</text></svg>', words)).toBe(
      '<svg><text><tspan lang="en">Agency</tspan></text><text>وكالة</text><text>Agent</text></svg>',
    );
  });

  it('are set apart behind elements that are never closed', () => {
    expect(mark('<p>a<br>Example<img src="a.png">Example</p>', words)).toBe(
      `<p>a<br>${span('Example')}<img src="a.png">${span('Example')}</p>`,
    );
  });
});

describe('words in the letters of the page', () => {
  it('are set apart where they are all that is said', () => {
    expect(mark('<a> Sanctions </a><p>Les Sanctions de 2025</p>', ['Sanctions'], 'fr')).toBe(
      `<a> ${span('Sanctions')} </a><p>Les Sanctions de 2025</p>`,
    );
  });
});

it('leaves a page alone of which everything is said in its language', () => {
  expect(mark('<p>Example</p>', [])).toBe('<p>Example</p>');
});

it.each([
  ['Example', 'ar', true],
  ['Example', 'ko', true],
  ['Example', 'fr', false],
  ['وكالة', 'ar', false],
  ['وكالة Example', 'ar', false],
  ['기사', 'ko', false],
  ['2026', 'ar', false],
])('tells of %j whether it is in other letters than %s', (words, language, isOther) => {
  expect(isInOtherLetters(words, language)).toBe(isOther);
});
