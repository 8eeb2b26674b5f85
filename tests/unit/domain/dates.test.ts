import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  dayToDate,
  formatCalendarDay,
  formatDay,
  formatKnownDate,
  formatMoment,
  toDay,
  yearOf,
} from '../../../src/domain/dates.ts';
import { en, type Text } from '../../../src/text/en.ts';
import { catalogues } from '../../../src/text/text.ts';

const noon = new Date('2026-02-19T12:00:00Z');
/** The last second of 2025 in UTC: already next year in Seoul, still the year before in New York. */
const turnOfYear = new Date('2025-12-31T23:59:59Z');

/** British English in a zone. */
const british = (zone: string) => ({ dialect: 'en-GB', zone, text: en });

describe('formatDay', () => {
  it('writes the day the British way', () => {
    expect(formatDay(noon, british('UTC'))).toBe('19 February 2026');
  });

  it('writes the day that it is in the zone', () => {
    expect(formatDay(turnOfYear, british('UTC'))).toBe('31 December 2025');
    expect(formatDay(turnOfYear, british('Asia/Seoul'))).toBe('1 January 2026');
    expect(formatDay(new Date('2026-01-01T04:59:59Z'), british('America/New_York'))).toBe('31 December 2025');
    expect(formatDay(new Date('2026-01-01T05:00:00Z'), british('America/New_York'))).toBe('1 January 2026');
  });

  it('writes another language in that language', () => {
    expect(formatDay(noon, { dialect: 'de', zone: 'UTC' })).toBe('19. Februar 2026');
  });

  it('counts the first of a month in French', () => {
    const write = (day: string) => formatCalendarDay(day, { dialect: 'fr-FR' });
    expect(['2026-01-01', '2026-01-10', '2026-01-21'].map(write)).toEqual([
      '1er janvier 2026',
      '10 janvier 2026',
      '21 janvier 2026',
    ]);
  });
});

describe('formatMoment', () => {
  it('writes time and zone behind the day', () => {
    expect(formatMoment(noon, british('UTC'))).toBe('19 February 2026, 12:00 UTC');
    expect(formatMoment(noon, british('Asia/Seoul'))).toBe('19 February 2026, 21:00 GMT+9');
  });

  it('joins day and time as each language does, by the clock of 24 hours', () => {
    const evening = new Date('2026-02-19T21:05:00Z');
    const write = (text: Text) => formatMoment(evening, { dialect: text.dialect, zone: 'UTC', text });
    expect(Object.values(catalogues).map(write)).toEqual([
      '19 February 2026, 21:05 UTC',
      '19 فبراير 2026، \u{2068}21:05 UTC\u{2069}',
      '2026년 2월 19일 21:05 UTC',
      '19 février 2026 à 21:05 UTC',
      '2026年2月19日 UTC 21:05',
      '2026年2月19日 21:05 UTC',
      '19 בפברואר 2026, \u{2068}21:05 UTC\u{2069}',
    ]);
  });

  it('writes midnight as 00:00 of the new day', () => {
    const midnight = new Date('2026-02-20T00:00:00Z');
    expect(formatMoment(midnight, british('UTC'))).toBe('20 February 2026, 00:00 UTC');
    const { ar } = catalogues;
    expect(formatMoment(midnight, { dialect: ar.dialect, zone: 'UTC', text: ar })).toBe(
      '20 فبراير 2026، \u{2068}00:00 UTC\u{2069}',
    );
  });
});

describe('toDay', () => {
  it('gives the calendar day of the zone', () => {
    expect(toDay(noon, 'UTC')).toBe('2026-02-19');
    expect(toDay(turnOfYear, 'UTC')).toBe('2025-12-31');
    expect(toDay(turnOfYear, 'Asia/Seoul')).toBe('2026-01-01');
    expect(toDay(turnOfYear, 'Pacific/Kiritimati')).toBe('2026-01-01');
    expect(toDay(turnOfYear, 'Pacific/Pago_Pago')).toBe('2025-12-31');
  });

  it('keeps to the zone across the change to summer time', () => {
    expect(toDay(new Date('2026-03-29T22:30:00Z'), 'Europe/Berlin')).toBe('2026-03-30');
    expect(toDay(new Date('2026-03-28T22:30:00Z'), 'Europe/Berlin')).toBe('2026-03-28');
  });

  it('writes a year in four digits', () => {
    expect(toDay(new Date('0900-05-01T00:00:00Z'), 'UTC')).toBe('0900-05-01');
  });
});

describe('yearOf', () => {
  it('gives the year of the zone', () => {
    expect(yearOf(turnOfYear, 'UTC')).toBe(2025);
    expect(yearOf(turnOfYear, 'Asia/Seoul')).toBe(2026);
  });
});

describe('formatCalendarDay', () => {
  it('prints the day as it is written', () => {
    expect(formatCalendarDay('2026-02-19', british('UTC'))).toBe('19 February 2026');
    expect(formatCalendarDay('2024-02-29', british('UTC'))).toBe('29 February 2024');
    expect(dayToDate('2026-02-19').toISOString()).toBe('2026-02-19T00:00:00.000Z');
  });
});

describe('every date', () => {
  it.each(['America/New_York', 'Asia/Seoul', 'Pacific/Kiritimati'])(
    'is the same on a machine in %s',
    (zone) => {
      const dates = fileURLToPath(new URL('../../../src/domain/dates.ts', import.meta.url));
      const script = `
      import * as dates from ${JSON.stringify(dates)};
      const at = new Date('2025-12-31T23:59:59Z');
      console.log(JSON.stringify([
        new Date(2026, 0, 1).getTimezoneOffset() === 0,
        dates.formatDay(at, { dialect: 'en-GB', zone: 'UTC' }),
        dates.formatMoment(at, { dialect: 'en-GB', zone: 'Asia/Seoul', text: { punctuation: { beforeTime: ', ' }, isolate: (time) => time } }),
        dates.toDay(at, 'UTC'),
        dates.yearOf(at, 'UTC'),
        dates.formatCalendarDay('2025-12-31', { dialect: 'en-GB' }),
      ]));`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      expect(JSON.parse(printed)).toEqual([
        false, // So the machine does stand elsewhere.
        '31 December 2025',
        '1 January 2026, 08:59 GMT+9',
        '2025-12-31',
        2025,
        '31 December 2025',
      ]);
    },
  );
});

describe('formatKnownDate', () => {
  it.each([
    ['2026-02-19', '19 February 2026'],
    ['2026-02', 'February 2026'],
    ['2026', '2026'],
  ])('writes %s as far as it goes', (date, written) => {
    expect(formatKnownDate(date, british('UTC'))).toBe(written);
  });

  it('writes another language in that language', () => {
    expect(formatKnownDate('2026-02', { dialect: 'de' })).toBe('Februar 2026');
  });
});
