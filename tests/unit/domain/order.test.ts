import { describe, expect, it } from 'vitest';
import { byName, compareText, newestFirst } from '../../../src/domain/order.ts';

describe('newestFirst', () => {
  const at = (slug: string, moment: string) => ({ slug, publishedAt: new Date(moment) });

  it('puts the newer story first', () => {
    const sorted = [at('a', '2026-02-18T00:00:00Z'), at('b', '2026-02-19T00:00:00Z')].toSorted(newestFirst);
    expect(sorted.map(({ slug }) => slug)).toEqual(['b', 'a']);
  });

  it('orders stories of one moment by slug, however they came', () => {
    const same = ['swans', 'geese', 'ducks'].map((slug) => at(slug, '2026-02-19T12:00:00Z'));
    expect(same.toSorted(newestFirst).map(({ slug }) => slug)).toEqual(['ducks', 'geese', 'swans']);
    expect(
      same
        .toReversed()
        .toSorted(newestFirst)
        .map(({ slug }) => slug),
    ).toEqual(['ducks', 'geese', 'swans']);
  });

  it('compares moments, not the zones they were written in', () => {
    const sorted = [at('seoul', '2026-02-19T21:00:00+09:00'), at('utc', '2026-02-19T12:00:01Z')].toSorted(
      newestFirst,
    );
    expect(sorted.map(({ slug }) => slug)).toEqual(['utc', 'seoul']);
  });
});

describe('compareText', () => {
  it('compares by code unit', () => {
    expect(compareText('a', 'b')).toBe(-1);
    expect(compareText('b', 'a')).toBe(1);
    expect(compareText('a', 'a')).toBe(0);
    expect(compareText('Z', 'a')).toBe(-1);
  });
});

describe('byName', () => {
  it('orders as readers of the language expect', () => {
    const names = ['Zambia', 'Åland Islands', 'Côte d’Ivoire', 'Costa Rica', 'Austria'].map((name) => ({
      name,
    }));
    expect(names.toSorted(byName('en')).map(({ name }) => name)).toEqual([
      'Åland Islands',
      'Austria',
      'Costa Rica',
      'Côte d’Ivoire',
      'Zambia',
    ]);
  });

  it('decides by code unit where the language sees no difference', () => {
    // é as one character and as e with an accent of its own.
    const composed = { name: 'Caf\u00e9' };
    const decomposed = { name: 'Cafe\u0301' };
    expect([composed, decomposed].toSorted(byName('en'))).toEqual([decomposed, composed]);
    expect([decomposed, composed].toSorted(byName('en'))).toEqual([decomposed, composed]);
  });
});
