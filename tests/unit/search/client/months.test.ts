import { describe, expect, it } from 'vitest';
import { isMonth, selectMonths, toBars } from '../../../../src/search/client/months.ts';

describe('isMonth', () => {
  it.each(['2026-01', '2026-09', '2026-10', '1999-12'])('knows %s', (text) => {
    expect(isMonth(text)).toBe(true);
  });

  it.each(['', '2026', '2026-1', '2026-00', '2026-13', '2026-02-19', ' 2026-02', 'May 2026', '2026-02\n'])(
    'does not know %j',
    (text) => {
      expect(isMonth(text)).toBe(false);
    },
  );
});

describe('selectMonths', () => {
  const months = ['2025-11', '2025-12', '2026-02', '2026-03'];

  it.each([
    [undefined, undefined, months],
    ['2025-12', '2026-02', ['2025-12', '2026-02']],
    ['2026-01', undefined, ['2026-02', '2026-03']],
    [undefined, '2025-12', ['2025-11', '2025-12']],
    ['2026-01', '2026-01', []],
    ['2026-03', '2025-11', []],
  ])('takes those from %s to %s, both included', (from, to, selected) => {
    expect(selectMonths(months, from, to)).toEqual(selected);
  });
});

describe('toBars', () => {
  const toTotals = (...parameters: Parameters<typeof toBars>) =>
    toBars(...parameters).map(({ label, total }) => [label, total]);

  it('draws months one by one in their order, those without a story as bars of nothing', () => {
    expect(toBars({ '2026-02': 5, '2025-11': 2 }, undefined, undefined)).toEqual([
      { from: '2025-11', to: '2025-11', label: '2025-11', total: 2 },
      { from: '2025-12', to: '2025-12', label: '2025-12', total: 0 },
      { from: '2026-01', to: '2026-01', label: '2026-01', total: 0 },
      { from: '2026-02', to: '2026-02', label: '2026-02', total: 5 },
    ]);
  });

  it('draws 36 months one by one and 37 by years', () => {
    expect(toBars({ '2023-01': 1, '2025-12': 1 }, undefined, undefined)).toHaveLength(36);
    expect(toBars({ '2023-01': 1, '2025-06': 2, '2026-01': 4, '2024-12': 8 }, undefined, undefined)).toEqual([
      { from: '2023-01', to: '2023-12', label: '2023', total: 1 },
      { from: '2024-01', to: '2024-12', label: '2024', total: 8 },
      { from: '2025-01', to: '2025-12', label: '2025', total: 2 },
      { from: '2026-01', to: '2026-12', label: '2026', total: 4 },
    ]);
  });

  it('draws a year without a story as a bar of nothing', () => {
    expect(toTotals({ '2020-05': 1, '2024-05': 3 }, undefined, undefined)).toEqual([
      ['2020', 1],
      ['2021', 0],
      ['2022', 0],
      ['2023', 0],
      ['2024', 3],
    ]);
  });

  it('draws no more than the range, and that by months again where it is short', () => {
    const counts = { '2020-01': 1, '2025-12': 2, '2026-01': 4, '2026-03': 8 };
    expect(toTotals(counts, '2025-12', '2026-01')).toEqual([
      ['2025-12', 2],
      ['2026-01', 4],
    ]);
    expect(toTotals(counts, '2026-02', undefined)).toEqual([['2026-03', 8]]);
    expect(toTotals(counts, undefined, '2025-01')).toEqual([['2020-01', 1]]);
  });

  it('leaves out of a year what is out of the range', () => {
    const counts = { '2020-01': 1, '2020-02': 2, '2024-01': 4 };
    expect(toTotals(counts, '2020-02', undefined)[0]).toEqual(['2020', 2]);
  });

  it('draws nothing where there is nothing', () => {
    expect(toBars({}, undefined, undefined)).toEqual([]);
    expect(toBars({}, '2026-01', '2026-02')).toEqual([]);
    expect(toBars({ '2026-03': 1 }, '2026-01', '2026-02')).toEqual([]);
  });

  it('counts a month without a number as nothing', () => {
    expect(toTotals({ '2026-03': undefined }, undefined, undefined)).toEqual([['2026-03', 0]]);
  });
});
