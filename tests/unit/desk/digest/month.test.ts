import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInMonth, parseMonth, toLastDay } from '../../../../src/desk/digest/month.ts';

describe('parseMonth', () => {
  it.each(['2026-02', '0001-01', '9999-12'])('takes %s', (month) => {
    expect(parseMonth(month)).toBe(month);
  });

  it.each([
    '2026-13',
    '2026-00',
    '2026-2',
    '26-02',
    '2026/02',
    '2026-02-01',
    ' 2026-02',
    'February 2026',
    '',
  ])('refuses "%s"', (written) => {
    expect(() => parseMonth(written)).toThrow(
      `"${written}" is not a month. Write its year and number: npm run digest -- 2026-02`,
    );
  });
});

it('knows the last day of every month, and which days are in it', () => {
  expect(
    ['2026-02', '2024-02', '1900-02', '2000-02', '0004-02', '2026-12'].map((month) =>
      toLastDay(parseMonth(month)),
    ),
  ).toEqual(['2026-02-28', '2024-02-29', '1900-02-28', '2000-02-29', '0004-02-29', '2026-12-31']);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const month = parseMonth(day.slice(0, 7));
        const next = new Date(Date.parse(`${toLastDay(month)}T00:00:00Z`) + 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(isInMonth(day, month)).toBe(true);
        expect(isInMonth(next, month)).toBe(false);
        expect(next.endsWith('-01')).toBe(true);
      },
    ),
  );
});
