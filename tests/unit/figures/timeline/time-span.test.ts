import { describe, expect, it } from 'vitest';
import { toGap, toTimeSpan } from '../../../../src/figures/timeline/time-span.ts';

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('toTimeSpan', () => {
  it.each([
    ['2024', '2024-01-01T00:00Z', '2025-01-01T00:00Z'],
    ['2024-02', '2024-02-01T00:00Z', '2024-03-01T00:00Z'],
    ['2024-12', '2024-12-01T00:00Z', '2025-01-01T00:00Z'],
    ['2024-02-29', '2024-02-29T12:00Z', '2024-02-29T12:00Z'],
    ['2026-02-19T09:30:00Z', '2026-02-19T09:30Z', '2026-02-19T09:30Z'],
    ['2026-02-19T09:30:00+09:00', '2026-02-19T00:30Z', '2026-02-19T00:30Z'],
  ])('takes %s from %s to %s', (date, from, to) => {
    expect(toTimeSpan(date)).toEqual({ from: dayOf(from), to: dayOf(to) });
  });

  it('takes a year of the first century for what it is', () => {
    expect(toTimeSpan('0079').from).toBe(dayOf('0079-01-01T00:00Z'));
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-02-00',
    '2025-02-29',
    '19 February 2026',
    '2026-2-9',
    '2026-02-19 09:30',
    '2026-02-19Tnoon',
    '2026-02-19T25:00:00Z',
    '-2026',
    'NaN',
  ])('refuses "%s"', (date) => {
    expect(() => toTimeSpan(date)).toThrow(
      new RangeError(`"${date}" is no date: write YYYY, YYYY-MM, YYYY-MM-DD or a moment.`),
    );
  });
});

describe('toGap', () => {
  it.each([
    ['2019-05-01', '2026-01-10', { years: 6, months: 8, days: 0 }],
    ['2024-01-31', '2024-03-01', { years: 0, months: 1, days: 0 }],
    ['2024-01-31', '2024-02-28', { years: 0, months: 0, days: 28 }],
    ['2023-02-19', '2024-02-19', { years: 1, months: 0, days: 0 }],
    ['2023-02-19', '2024-02-18', { years: 0, months: 11, days: 0 }],
    ['2023-02-19', '2023-02-19', { years: 0, months: 0, days: 0 }],
  ])('says from %s to %s', (from, to, gap) => {
    expect(toGap(dayOf(from), dayOf(to))).toEqual(gap);
  });
});
