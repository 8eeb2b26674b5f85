import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPage } from '../../../src/search/mark-page.ts';
import { restoreHebrewSigns } from '../../../src/search/sameness/hebrew.ts';
import { restoreSpelling } from '../../../src/search/sameness/mark-spelling.ts';
import { restoreSpaces } from '../../../src/search/sameness/restore-spaces.ts';
import { blankSeam, dropSeams, seam, singleMark, wordBreak } from '../../../src/search/sameness/seams.ts';

/** A text with its seams as a person can read them: "|" for a seam, "+" for one in place of a space, "°" for a mark. */
const showSeams = (text: string): string =>
  markPage(text).replaceAll(seam, '|').replaceAll(blankSeam, '+').replaceAll(singleMark, '°');

/** A marked text as readers see it. */
const restoreText = (text: string): string =>
  restoreSpaces(restoreHebrewSigns(restoreSpelling(dropSeams(text))));

describe('markPage', () => {
  it.each(['—', '–', '‒', '−', '…', '→', '≤'])('parts the words around %s', (mark) => {
    expect(markPage(`geese${mark}bridge`).split(/\s/)).toEqual(['geese', mark, 'bridge']);
  });

  it.each(['\u2010', '\u2011'])('takes the hyphen %j for a common one', (hyphen) => {
    expect(markPage(`well${hyphen}made`)).toBe('well-made');
  });

  it('leaves other marks and all markup as they are', () => {
    const html =
      '<p class="well-made Bø" id="kn25" data-x="5 > 4km">Geese’s bridge, <a href="/topics/mi-8/">7</a> &amp; swans&#x27; &#39;.</p>' +
      '<!-- KN25 --><script>const kn25 = "Bø";</script><style>p { width: 5km }</style>';
    expect(markPage(html)).toBe(html);
  });

  it('marks nothing before the story', () => {
    const head = '<title>KN25 in Bø</title>';
    expect(markPage(`${head}<p data-pagefind-body>Bø</p>`)).not.toContain('KN|25');
    expect(markPage(`${head}<p data-pagefind-body>Bø</p>`).startsWith(head)).toBe(true);
  });

  it('leaves what is narrowed and sorted by as it is, and marks the text behind it', () => {
    const value = '<i data-pagefind-filter="speaker">Bø — KN25</i>';
    const day = '<i data-pagefind-sort="date">5km</i>';
    expect(markPage(value + day)).toBe(value + day);
    expect(markPage(`${value}Bø`)).not.toBe(`${value}Bø`);
  });

  it.each([
    ['a Mi-8 lands', 'a Mi-8° lands'],
    ['two Mi 8 land', 'two Mi+8° land'],
    ['the Mi8', 'the Mi|8°'],
    ['KN 25, KN-25, KN25', 'KN+25, KN-25, KN|25'],
    ['an F-35B and an F 35B', 'an F-35|B° and an F+35|B°'],
    ['600mm, 600 mm, 600-mm', '600|mm, 600+mm, 600-mm'],
    ['5\u00a0km and 5\u202fkm', '5+km and 5+km'],
    ['1 000 or 12 345 678 geese', '1+000 or 12+345+678 geese'],
    ['5 % or 5%', '5+% or 5%'],
    ['a Trotskyist', 'a Trotsky|ist'],
    ['7 of US$7', '7 of US$7°'],
  ])('makes of %s one word and its parts', (written, marked) => {
    expect(showSeams(written)).toBe(marked);
  });

  it.each([
    'In 25 years',
    'on 19 February 2026',
    'February 19, 2026',
    'a 600 of them',
    'A 7 and I 8',
    'the EU 2026',
    'the 20th, the 1990s and the 2nd',
    '5 geese and 7 km-long bridges, 5.5'.replace(' km-long', ' kilometres of'),
    '2025 300 geese',
    'an atheist and a Hollywood anthem',
  ])('leaves %s as it is', (written) => {
    expect(markPage(written)).toBe(written);
  });

  it('changes nothing that readers see, but for hyphens and spaces that do not break', () => {
    const words = [
      'Bø',
      'Zelenskyy',
      'ZELENSKII',
      'ʿAli',
      'KN 25',
      '5\u00a0km',
      '1 000',
      'ال',
      'الجسر',
      'Trotskyist',
      'הגשרים',
      'צה״ל',
      '"',
      "'",
      'וּבַגֶּשֶׁר',
    ];
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...words, '—', '–', '…', '→', '·', '\u2011', '-', ' ', '7', 'k'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((written) => !/[<&]/.test(written) && !written.includes(wordBreak));
    const readAlike = (seen: string): string =>
      seen.replaceAll('\u2010', '-').replace(/[\u00a0\u2009\u202f]/g, ' ');
    fc.assert(
      fc.property(text, (written) => {
        expect(readAlike(restoreText(markPage(written)))).toBe(readAlike(written.replaceAll('\u2011', '-')));
      }),
    );
  });
});
