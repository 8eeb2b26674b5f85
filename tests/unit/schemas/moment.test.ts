import { describe, expect, it } from 'vitest';
import { day, writtenDate, moment } from '../../../src/schemas/moment.ts';
import { listFaults } from './list-faults.ts';

const momentWanted =
  ': Write the date, time and time zone, e.g. 2026-02-19T12:00:00Z or 2026-02-19T21:00:00+09:00.';
const dayWanted = ': Write a date as year-month-day, e.g. 2026-02-19.';

describe('moment', () => {
  it.each([
    ['2026-02-19T12:00:00Z', '2026-02-19T12:00:00.000Z'],
    ['2026-02-19T21:00:00+09:00', '2026-02-19T12:00:00.000Z'],
    ['2026-02-19T00:30:00-05:30', '2026-02-19T06:00:00.000Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
  ])('reads %s', (written, iso) => {
    expect(moment.parse(written)).toEqual(new Date(iso));
  });

  it('takes the Date that js-yaml makes of an unquoted timestamp', () => {
    const at = new Date('2026-02-19T12:00:00Z');
    expect(moment.parse(at)).toEqual(at);
  });

  it.each([
    ['no zone', '2026-02-19T12:00:00'],
    ['no time', '2026-02-19'],
    ['no seconds', '2026-02-19T12:00Z'],
    ['a space for the T', '2026-02-19 12:00:00Z'],
    ['a day that does not exist', '2026-02-30T12:00:00Z'],
    ['29 February of a common year', '2025-02-29T12:00:00Z'],
    ['an hour that does not exist', '2026-02-19T24:00:00Z'],
    ['words', 'next Thursday'],
    ['a number', 2026],
    ['null, which new Date() would take for 1970', null],
    ['nothing', undefined],
    ['an invalid Date', new Date('never')],
  ])('refuses %s', (_, written) => {
    expect(listFaults(moment, written)).toEqual([momentWanted]);
  });
});

describe('day', () => {
  it.each(['2026-02-19', '2024-02-29'])('reads %s as it is written', (written) => {
    expect(day.parse(written)).toBe(written);
  });

  it('takes the Date that js-yaml makes of an unquoted day', () => {
    expect(day.parse(new Date('2026-02-19T00:00:00Z'))).toBe('2026-02-19');
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['29 February of a common year', '2025-02-29'],
    ['no leading zero', '2026-2-19'],
    ['the order of another country', '19.02.2026'],
    ['a moment', '2026-02-19T12:00:00Z'],
    ['a number', 20260219],
    ['null', null],
    ['nothing', undefined],
    ['an invalid Date', new Date('never')],
  ])('refuses %s', (_, written) => {
    expect(listFaults(day, written)).toEqual([dayWanted]);
  });
});

describe('writtenDate', () => {
  it.each(['2026-02-19', '2026-02', '2026-12', '2026', '0999'])('reads %s as it is written', (written) => {
    expect(writtenDate.parse(written)).toBe(written);
  });

  it('takes the number that YAML makes of a year, and the Date that js-yaml makes of a day', () => {
    expect(writtenDate.parse(2021)).toBe('2021');
    expect(writtenDate.parse(new Date('2026-02-19T00:00:00Z'))).toBe('2026-02-19');
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['a month that does not exist', '2026-13'],
    ['month zero', '2026-00'],
    ['no leading zero', '2026-2'],
    ['half a year', '26'],
    ['a number that is no year', 20.26],
    ['a number with too many digits', 20260219],
    ['words', 'May 2026'],
    ['a moment', '2026-02-19T12:00:00Z'],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s', (_, written) => {
    expect(listFaults(writtenDate, written)).toEqual([
      ': Write a date as year-month-day, e.g. 2026-02-19, or only the month, 2026-02, or the year, 2026.',
    ]);
  });
});
