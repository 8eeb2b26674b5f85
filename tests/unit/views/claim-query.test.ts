import { describe, expect, it } from 'vitest';
import { type ClaimQuery, isAskedFor, pickShortest, pickYears } from '../../../src/views/claim-query.ts';

const all: ClaimQuery = { facets: [], from: '', to: '' };
const facts = { status: 'disputed', speaker: 'kcna south-korea', country: 'japan', day: '2026-02-19' };

describe('isAskedFor', () => {
  it.each<[Partial<ClaimQuery>, boolean]>([
    [{}, true],
    [{ facets: [['speaker', 'south-korea']] }, true],
    [{ facets: [['speaker', 'korea']] }, false],
    [
      {
        facets: [
          ['speaker', 'kcna'],
          ['speaker', 'south-korea'],
        ],
      },
      true,
    ],
    [
      {
        facets: [
          ['speaker', 'kcna'],
          ['status', 'claimed'],
        ],
      },
      false,
    ],
    [{ facets: [['year', '2026']] }, true],
    [{ facets: [['year', '2025']] }, false],
    [{ facets: [['kind', 'newspaper']] }, false],
    [{ from: '2026-02-19', to: '2026-02-19' }, true],
    [{ from: '2026-02-20' }, false],
    [{ to: '2026-02-18' }, false],
  ])('judges by %j: %s', (query, isAsked) => {
    expect(isAskedFor(facts, { ...all, ...query })).toBe(isAsked);
  });

  it('finds nothing in what says nothing of itself', () => {
    expect(isAskedFor({}, { ...all, from: '2026-01-01' })).toBe(false);
    expect(isAskedFor({}, { ...all, facets: [['year', '2026']] })).toBe(false);
  });
});

describe('pickYears', () => {
  const years = ['2026', '2025', '2024'].map((year) => ({ year, hub: `/${year}/`, total: 1 }));
  const pick = (from: string, to: string) => pickYears(years, { ...all, from, to }).map(({ year }) => year);

  it('takes the years that the days lie in', () => {
    expect(pick('2025-12-31', '')).toEqual(['2026', '2025']);
    expect(pick('', '2025-01-01')).toEqual(['2025', '2024']);
    expect(pick('2025-02-01', '2025-03-01')).toEqual(['2025']);
    expect(pick('2027-01-01', '')).toEqual([]);
    expect(pick('', '')).toEqual(['2026', '2025', '2024']);
  });
});

describe('pickShortest', () => {
  const list = (total: number) => ({ hub: `/${String(total)}/`, total });

  it('takes the way with the fewest statements, the first of equals', () => {
    expect(pickShortest([[list(9)], [list(2), list(3)], [list(5)]])).toEqual([list(2), list(3)]);
    expect(pickShortest([[list(9)], []])).toEqual([]);
  });
});
