import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnchoredClaim, toAnchorOfOwn, toClaimAnchors } from '../../../src/domain/claim-anchor.ts';

const words = (text: string): AnchoredClaim => ({ id: undefined, words: text });

describe('the anchor of a statement', () => {
  // Written down, since links to published statements depend on it: if this fails, the code is wrong.
  it('is the same as ever', () => {
    expect(toAnchorOfOwn(words('Fifty were shown'))).toBe('claim-iuvfiu');
    expect(toAnchorOfOwn(words('Seven geese'))).toBe('claim-8ocb0b');
    expect(toAnchorOfOwn(words('기러기 일곱 마리'))).toBe('claim-ftdifa');
  });

  it('is its id, where it has one', () => {
    expect(toAnchorOfOwn({ id: 'fifty-shown', words: 'Fifty' })).toBe('claim-fifty-shown');
  });

  it.each([
    '  fifty\n“launchers” were shown -- it’s said ',
    'Fifty "launchers" WERE shown – it\'s said.',
    'Fifty ‘launchers’ were\u00a0shown — it´s said',
  ])('does not depend on capitals, spaces and punctuation: %j', (text) => {
    const plain = toAnchorOfOwn(words('Fifty launchers were shown it s said'));
    expect(toAnchorOfOwn(words(text.replace('´', '’')))).toBe(plain);
  });

  it.each(['Fifty-one were shown', 'Fifty are shown', 'Fifty were shown €5', ''])(
    'is another for %j',
    (text) => {
      expect(toAnchorOfOwn(words(text))).not.toBe(toAnchorOfOwn(words('Fifty were shown')));
    },
  );

  it('has six letters and digits behind its prefix', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toAnchorOfOwn(words(text))).toMatch(/^claim-[0-9a-z]{6}$/);
      }),
    );
  });
});

describe('the anchors of a story', () => {
  it('count what has the same words or the same id', () => {
    expect(
      toClaimAnchors([
        words('Seven geese'),
        { id: 'crossing', words: 'a' },
        words('seven “geese”'),
        { id: 'crossing', words: 'b' },
        words('Seven geese'),
      ]),
    ).toEqual(['claim-8ocb0b', 'claim-crossing', 'claim-8ocb0b-2', 'claim-crossing-2', 'claim-8ocb0b-3']);
  });

  it('leave an id to the statement that has it, wherever that stands', () => {
    const crossing = { id: 'crossing', words: 'a' };
    expect(toClaimAnchors([crossing, crossing, { id: 'crossing-2', words: 'b' }])).toEqual([
      'claim-crossing',
      'claim-crossing-3',
      'claim-crossing-2',
    ]);
  });

  // Few words and ids, so that repeats are frequent.
  const claim: fc.Arbitrary<AnchoredClaim> = fc.record({
    id: fc.option(fc.constantFrom('a', 'a-2', 'a-3', 'b', '8ocb0b'), { nil: undefined }),
    words: fc.constantFrom('Seven geese', 'seven “geese”', 'nine', 'Nine swans', '', '기러기'),
  });
  const article = fc.array(claim, { maxLength: 8 });

  it('are never two alike', () => {
    fc.assert(
      fc.property(article, (claims) => {
        const anchors = toClaimAnchors(claims);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });

  it('stay what they are when a statement is put in anywhere', () => {
    fc.assert(
      fc.property(article, fc.string(), fc.nat(), (claims, text, place) => {
        const before = toClaimAnchors(claims);
        const added = words(`${text} put in`);
        fc.pre(!before.includes(toAnchorOfOwn(added)));
        const at = place % (claims.length + 1);
        const after = toClaimAnchors(claims.toSpliced(at, 0, added));
        expect(after.toSpliced(at, 1)).toEqual(before);
      }),
    );
  });

  it('lead to the same words or the same matter also when a repeat is put in', () => {
    fc.assert(
      fc.property(
        article.filter((claims) => claims.every(({ id }) => id === undefined)),
        claim,
        fc.nat(),
        (claims, { words: text }, place) => {
          const more = claims.toSpliced(place % (claims.length + 1), 0, words(text));
          const after = new Map(toClaimAnchors(more).map((anchor, index) => [anchor, more[index]]));
          for (const [index, anchor] of toClaimAnchors(claims).entries()) {
            const now = after.get(anchor);
            expect(now && toAnchorOfOwn(now)).toBe(toAnchorOfOwn(claims[index] ?? words('')));
          }
        },
      ),
    );
  });
});
