import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listForecastSubjects } from '../../../src/domain/forecast-subjects.ts';
import { buildCalendars, maxEntries, writeCalendar } from '../../../src/feeds/calendar.ts';
import { escapeText, toContentLine } from '../../../src/feeds/content-line.ts';
import { bridges, buildArticle, buildPublishedArticles, geese, japan, publish } from '../article-builder.ts';
import { ask, buildForecast, likely } from '../forecast-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';
import { readCalendar } from '../../read-calendar.ts';

const articles = publish(
  buildArticle({
    topics: [geese, bridges],
    countries: [japan],
    updatedAt: new Date('2026-02-20T08:30:15.250Z'),
    outlook: [
      ask([buildForecast({ probability: 0.7, likelihood: likely })]),
      ask([], 'partly', {
        question: 'Half; or, as they say, “all\\none”?',
        due: '2026-02-24',
        forecasts: undefined,
      }),
    ],
  }),
);
const newsroom = buildNewsroomOf(articles);
const [whole] = listForecastSubjects(newsroom);
if (whole === undefined) throw new Error('There is no list of the site.');

describe('toContentLine', () => {
  it('folds at 75 octets and is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = toContentLine('SUMMARY', escapeText(text));
        expect(line.endsWith('\r\n')).toBe(true);
        const lines = line.slice(0, -2).split('\r\n');
        for (const [at, part] of lines.entries()) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part.startsWith(' ')).toBe(at > 0);
          // No character is cut in two.
          expect(part.isWellFormed() || !text.isWellFormed()).toBe(true);
        }
        expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${escapeText(text)}\r\n`);
      }),
    );
  });

  it('folds no line that fits', () => {
    expect(toContentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
    expect(toContentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
    // The second half of a letter of two octets would be the 76th.
    expect(toContentLine('X', `${'a'.repeat(72)}é`)).toBe(`X:${'a'.repeat(72)}\r\n é\r\n`);
  });
});

describe('escapeText', () => {
  it.each([
    ['a, b; c', String.raw`a\, b\; c`],
    [String.raw`back\slash`, String.raw`back\\slash`],
    ['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
    ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
    ['nul\u0000 bell\u0007', 'nul bell'],
  ])('writes %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });
});

describe('writeCalendar', () => {
  it('has a whole day for each question, answered ones too', () => {
    expect(writeCalendar(whole, edition)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//The Pond Post//Sourceline//EN',
        'CALSCALE:GREGORIAN',
        'NAME:The Pond Post: what falls due',
        'X-WR-CALNAME:The Pond Post: what falls due',
        'URL:https://pond.example/forecasts/',
        'REFRESH-INTERVAL;VALUE=DURATION:P1D',
        'BEGIN:VEVENT',
        'UID:tag:pond.example\\,2020-05-01:articles/geese-cross-bridge/question-cjt1i',
        ' 7',
        'DTSTAMP:20260225T000000Z',
        'DTSTART;VALUE=DATE:20260224',
        'SUMMARY:Answered\\, partly: Half\\; or\\, as they say\\, “all\\\\none”?',
        'DESCRIPTION:It is known.\\nGeese cross the bridge\\nhttps://pond.example/arti',
        ' cles/geese-cross-bridge/#story-outlook',
        'URL:https://pond.example/articles/geese-cross-bridge/#story-outlook',
        'CATEGORIES:Geese,Bridges,Japan',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:tag:pond.example\\,2020-05-01:articles/geese-cross-bridge/question-ilqh2',
        ' u',
        'DTSTAMP:20260225T000000Z',
        'DTSTART;VALUE=DATE:20261201',
        'SUMMARY:Due: Will they return?',
        'DESCRIPTION:Goose Institute: The institute thinks so. 70%\\, likely (55–80',
        ' %).\\nGeese cross the bridge\\nhttps://pond.example/articles/geese-cross-bri',
        ' dge/#question-ilqh2u',
        'URL:https://pond.example/articles/geese-cross-bridge/#question-ilqh2u',
        'CATEGORIES:Geese,Bridges,Japan',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the name of an entry when its day is moved or another question comes', () => {
    const uidsOf = (outlook: ReturnType<typeof ask>[]): string[] => {
      const [subject] = listForecastSubjects(buildNewsroomOf(publish(buildArticle({ outlook }))));
      return subject === undefined
        ? []
        : readCalendar(writeCalendar(subject, edition)).entries.map((entry) => entry.get('UID') ?? '');
    };
    const [uid] = uidsOf([ask([])]);
    expect(
      uidsOf([
        ask([], undefined, { question: 'First?', due: '2026-03-01' }),
        ask([], undefined, { due: '2027-01-01' }),
      ]),
    ).toContain(uid);
  });

  it('is read back as it was meant', () => {
    const { entries } = readCalendar(writeCalendar(whole, edition));
    expect(entries.map((entry) => entry.get('SUMMARY'))).toEqual([
      'Answered, partly: Half; or, as they say, “all\\none”?',
      'Due: Will they return?',
    ]);
    expect(entries[1]?.get('DESCRIPTION')?.split('\n')).toEqual([
      'Goose Institute: The institute thinks so. 70%, likely (55–80%).',
      'Geese cross the bridge',
      'https://pond.example/articles/geese-cross-bridge/#question-ilqh2u',
    ]);
    expect(entries[1]?.get('DTSTART;VALUE=DATE')).toBe('20261201');
  });

  it('gives the same bytes for the same content, whenever it is written', () => {
    expect(writeCalendar(whole, edition)).toBe(writeCalendar(whole, edition));
    const later = buildNewsroomOf(articles, {}, new Date('2029-01-01T00:00:00Z'));
    expect(buildCalendars(later)).toEqual(buildCalendars(newsroom));
  });

  it('keeps the latest where there are too many', () => {
    const many = buildPublishedArticles(maxEntries + 3, (number) => ({
      outlook: [{ question: `Question ${String(number)}?`, due: `20${String(10 + (number % 80))}-01-01` }],
    }));
    const [subject] = listForecastSubjects(buildNewsroomOf(many));
    const { entries } = readCalendar(subject === undefined ? '' : writeCalendar(subject, edition));
    expect(entries).toHaveLength(maxEntries);
    expect(entries.at(-1)?.get('DTSTART;VALUE=DATE')).toBe('20890101');
  });
});

describe('buildCalendars', () => {
  it('has one of the site, of each topic and of each country', () => {
    expect(buildCalendars(newsroom).map(({ address }) => address)).toEqual([
      '/forecasts/',
      '/forecasts/topics/bridges/',
      '/forecasts/topics/geese/',
      '/forecasts/countries/japan/',
    ]);
  });

  it('has none without an entry, which would be no calendar', () => {
    expect(buildCalendars(buildNewsroomOf(buildPublishedArticles(2)))).toEqual([]);
  });
});
