import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyPassages } from '../../../nasty-passages.ts';
import { openPage } from '../../../../src/desk/sources/page-text.ts';

const words = 'It’s “seven geese” – not six';

describe('openPage', () => {
  it.each([
    ['as it is', `<p>${words}</p>`],
    ['with typewriter quotes and a hyphen', `<p>It's "seven geese" - not six</p>`],
    ['with entities', '<p>It&rsquo;s &ldquo;seven&nbsp;geese&rdquo; &ndash; not&#32;six</p>'],
    ['over lines', '<p>It’s “seven\n\n   geese” –\tnot six</p>'],
    ['with markup within', '<p>It’s <q>se<b>ven</b></q> <a href="/g">geese</a> – <i>not</i> six</p>'],
    ['in two blocks', '<p>It’s “seven geese”</p><div><p>– not six</p></div>'],
    ['in other capitals', '<h1>IT’S “SEVEN GEESE” – NOT SIX</h1>'],
    [
      'with soft hyphens and marks that cannot be seen',
      '<p>It’s “se\u00ADven gee\u200Bse” – not\u2060 six</p>',
    ],
    ['in a page that is not closed', `<html><body><div><p>${words}`],
    [
      'in what a script prints',
      '<script>{"body":"It\\u2019s \\u201cseven geese\\u201d \\u2013 not six"}</script>',
    ],
    [
      'in JSON for machines',
      `<script type="application/ld+json">{"articleBody":"It's \\"seven geese\\" - not six"}</script>`,
    ],
  ])('finds a passage %s', (_, html) => {
    expect(openPage(html, true)(words)).toBe(true);
  });

  it.each([
    ['in other words', '<p>It’s “eight geese” – not six</p>'],
    ['with a word more', '<p>It’s “seven grey geese” – not six</p>'],
    ['cut off', '<p>It’s “seven geese” – not'],
    ['in an attribute', `<p title="${words.replaceAll('"', '')}">Geese</p>`],
    ['in a comment', `<!-- ${words} -->`],
    ['in a style sheet', `<style>p::after { content: "${words}" }</style>`],
    ['in nothing', ''],
  ])('does not find it %s', (_, html) => {
    expect(openPage(html, true)(words)).toBe(false);
  });

  it('tells 1.5 from 15, and 1,200 from 1.200', () => {
    const find = openPage('<p>A rate of 1.5, of 1,200.</p>', true);
    expect([find('rate of 1.5'), find('rate of 15'), find('of 1,200'), find('of 1.200')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('takes plain text as it is', () => {
    expect(openPage(`So: ${words}.`, false)(words)).toBe(true);
    expect(openPage('a <b>c</b>', false)('a c')).toBe(false);
  });

  it('finds every nasty passage in the page that has it', () => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const passage of nastyPassages) {
      const html = `<p>Before. ${escape(passage.words)} After.</p>`;
      expect(openPage(html, true)(passage.words), passage.words).toBe(true);
    }
  });

  it('takes any page, however it is nested', () => {
    expect(openPage(`${'<div>'.repeat(20_000)}${words}`, true)(words)).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(() => openPage(html, true)('x')).not.toThrow();
      }),
    );
  });
});
