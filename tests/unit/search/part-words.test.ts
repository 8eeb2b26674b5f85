import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropWordBreaks, wordBreak } from '../../../src/search/client/word-break.ts';
import { partWords } from '../../../src/search/part-words.ts';

describe('partWords', () => {
  it.each(['—', '–', '‒', '−', '…', '→', '≤'])('parts the words around %s', (mark) => {
    expect(partWords(`geese${mark}bridge`).split(/\s/)).toEqual(['geese', mark, 'bridge']);
  });

  it('takes a hyphen that does not break for a common one', () => {
    expect(partWords('well\u2011made')).toBe('well-made');
  });

  it('leaves other marks and all markup as they are', () => {
    const html = '<p class="well-made">Geese’s bridge, <a href="/topics/geese/">7</a> &amp; swans.</p>';
    expect(partWords(html)).toBe(html);
  });

  it('changes nothing that readers see, but for that hyphen', () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('—', '–', '…', '→', '·', '\u2011', '-', ' '),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((written) => !written.includes(wordBreak));
    fc.assert(
      fc.property(text, (written) => {
        expect(dropWordBreaks(partWords(written))).toBe(written.replaceAll('\u2011', '-'));
      }),
    );
  });
});
