import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { forecastsSchema } from '../../src/schemas/forecasts.ts';
import { readCalendar } from '../read-calendar.ts';
import { listTexts, open } from '../reader-view.ts';
import { everySite, sites } from '../sites/built-sites.ts';
import { forecaster, forecasterRecord } from '../sites/forecasting-article.ts';
import { findEdition, listEditions, readPage, readSite } from './site-files.ts';

const readForecasts = (folder: string, edition = '') =>
  forecastsSchema.parse(JSON.parse(readPage(folder, `api/${edition}forecasts.json`)));

describe.each(everySite)('on the %s site', (_, folder) => {
  const files = readSite(folder);
  const { questions, total } = readForecasts(folder);
  const calendars = [...files.keys()].filter((path) => path.endsWith('.ics'));
  const idsIn = (path: string): string[] =>
    readCalendar(readPage(folder, path)).entries.map((entry) => entry.get('UID') ?? '');

  test('every question of every story is in the data, with its place in its story', () => {
    expect(questions).toHaveLength(total);
    for (const { address } of questions) {
      const { pathname, hash } = new URL(address);
      expect(readPage(folder, `${pathname.slice(1)}index.html`)).toContain(`id="${hash.slice(1)}"`);
    }
    const anchors = [...files]
      .filter(([path]) => /^articles\/[^/]+\/index\.html$/.test(path))
      .flatMap(([, bytes]) => [...bytes.toString().matchAll(/ id="(question-[a-z\d-]+)"/g)]);
    expect(anchors).toHaveLength(questions.filter(({ forecasts }) => forecasts.length > 0).length);
  });

  test('the data of each language have the questions of its own stories', () => {
    for (const edition of listEditions(folder)) {
      const own = readForecasts(folder, edition);
      expect(own.questions).toHaveLength(own.total);
      for (const { address } of own.questions)
        expect(findEdition(new URL(address).pathname.slice(1)), address).toBe(edition);
    }
  });

  test('every calendar is one by RFC 5545 and holds the questions of its subject, each once', () => {
    expect(calendars.length > 0).toBe(total > 0);
    // Those of other languages have the questions of their own stories, under ids of their own.
    for (const path of calendars.filter((calendar) => findEdition(calendar) === '')) {
      const ids = idsIn(path);
      expect(ids.length, path).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const [, kind, name] = /^forecasts\/(?:(topics|countries)\/([^/]+)\/)?calendar\.ics$/.exec(path) ?? [];
      const own = questions.filter(
        ({ topics, story }) =>
          kind === undefined ||
          (kind === 'topics'
            ? topics.includes(name ?? '')
            : readPage(folder, `${new URL(story.address).pathname.slice(1)}index.html`).includes(
                `href="/countries/${name ?? ''}/"`,
              )),
      );
      expect(ids.toSorted(), path).toEqual(own.map(({ id }) => id).toSorted());
    }
  });

  test('each page of questions leads to its feed and its calendar, and so does the page of feeds', () => {
    for (const path of calendars) {
      const feeds = readPage(folder, `${findEdition(path)}feeds/index.html`);
      const page = `/${path.slice(0, -'calendar.ics'.length)}`;
      const html = readPage(folder, `${page.slice(1)}index.html`);
      for (const name of ['calendar.ics', 'rss.xml', 'atom.xml', 'feed.json']) {
        expect(html, page).toContain(`href="${page}${name}"`);
        expect(feeds).toContain(`href="${page}${name}"`);
      }
    }
  });

  test('no page of questions needs a script', () => {
    const page = open(readPage(folder, 'forecasts/index.html'));
    expect(page.querySelectorAll('main script, main [hidden]')).toHaveLength(0);
  });
});

describe('on the made-up site', () => {
  const folder = sites.fixture;
  const html = readPage(folder, 'forecasts/index.html');
  const page = open(html);
  const { records, questions } = readForecasts(folder);

  test('open questions stand by the day they are due, overdue ones apart, answered ones from the newest', () => {
    const listed = (id: string): string[] =>
      [...page.querySelectorAll(`section[aria-labelledby="${id}"] > ol > li .when time`)].map(
        (time) => time.getAttribute('datetime') ?? '',
      );
    const [coming, late, known] = ['open', 'overdue', 'answered'].map(listed);
    expect(coming).toEqual(coming?.toSorted());
    expect(late).toEqual(late?.toSorted());
    expect(known).toEqual(known?.toSorted().toReversed());
    expect(coming?.every((day) => day >= '2026-06-01')).toBe(true);
    expect(late?.every((day) => day < '2026-06-01')).toBe(true);
    expect([coming, late, known].flat()).toHaveLength(questions.length);
  });

  test('the score of a body is that of what the story says', () => {
    // Reckoned from the made-up record and not by the site's arithmetic: a term is the middle of its range.
    const scored = [
      ...forecasterRecord.map(([chance, result]) => [
        chance === 'very unlikely' ? 0.125 : Number.parseFloat(chance) / 100,
        result === 'yes' ? 1 : 0,
      ]),
      // The night ferry: likely, and it was.
      [0.675, 1],
    ] as const;
    const brier =
      scored.reduce((sum, [chance = 0, outcome = 0]) => sum + (chance - outcome) ** 2, 0) / scored.length;
    const record = records.find(({ by }) => by === forecaster);
    expect(record).toMatchObject({ own: false, scored: 8, open: 1, partly: 1, void: 1, inWords: 1 });
    expect(record?.score?.brier).toBeCloseTo(brier, 6);
    expect(record?.score?.discrimination).toBe(1);
    const facts = listTexts(page, '.score dd');
    expect(facts[0]).toBe(`${brier.toFixed(3)} (95% interval 0.012 to 0.432)`);
    expect(facts[1]).toBe('8 forecasts, 2 by the middle of a range');
    expect(facts.at(-1)).toBe('1 still open, 1 partly, 1 void, 1 in words without a range');
  });

  test('the plot has a dot for each range, and the table says the same', () => {
    const calibration = records.find(({ by }) => by === forecaster)?.score?.calibration ?? [];
    expect(calibration.map(({ count }) => count)).toEqual([2, 1, 3, 2]);
    expect(page.querySelectorAll('.calibration circle')).toHaveLength(calibration.length);
    expect(
      [...page.querySelectorAll('.calibration tbody tr')].map((row) => listTexts(row, 'th, td').join(' | ')),
    ).toEqual([
      '5%–20% | 13% | 0% | 0%–66% | 2',
      '20%–45% | 30% | 0% | 0%–79% | 1',
      '55%–80% | 66% | 67% | 21%–94% | 3',
      '80%–95% | 88% | 100% | 34%–100% | 2',
    ]);
  });

  test('who has too few is named with how many, our own desk too', () => {
    expect(listTexts(page, '.too-few li')).toEqual(['Our desk 0 of 5, 1 still open', 'Gull Society 1 of 5']);
  });

  test('a forecast stands beside its question in its story, with its sources', () => {
    const story = open(readPage(folder, 'articles/who-foresaw-it/index.html'));
    const outlook = story.querySelector('.outlook');
    expect(outlook?.querySelectorAll('.forecast-list li')).toHaveLength(21);
    const last = [...(outlook?.querySelectorAll(':scope > ul > li') ?? [])].at(-2);
    expect(last && listTexts(last, '.forecast-list li')).toEqual([
      'Forecast Heron Institute, 10 February 2026 66.6%, likely (55–80%) It thinks that the ferry is on time.1',
      'Forecast Our desk, 12 March 2026 80% We think that the ferry is on time.',
    ]);
    expect(last?.querySelector('.forecast-list sup a')?.getAttribute('href')).toBe('#source-example-source');
  });

  test('the feed tells when a question was asked, is overdue and was answered', async () => {
    const feed = await new RssParser().parseString(readPage(folder, 'forecasts/topics/second-topic/rss.xml'));
    const titles = feed.items.map(({ title = '' }) => title);
    expect(titles.filter((title) => title.startsWith('Due 1 May 2026: Will '))).not.toEqual([]);
    expect(titles).toContain('Answered, yes: Will the night ferry be on time?');
    expect(titles).toContain('Answered, void: Will the ferry that was sold be on time?');
    expect(titles).toContain('Overdue since 1 April 2026: Will the ferry come back?');
    expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(titles.length);
  });

  test('the calendar says of each day what is known of it', () => {
    const { entries, properties } = readCalendar(
      readPage(folder, 'forecasts/topics/second-topic/calendar.ics'),
    );
    expect(properties.get('NAME')).toBe('The Example Courier: what falls due, Second topic');
    const entry = entries.find((one) => one.get('DTSTART;VALUE=DATE') === '20261224');
    expect(entry?.get('SUMMARY')).toBe(
      'Due: Will the last ferry of the year be on time, whatever the wind; and the first one, too?',
    );
    expect(entry?.get('DESCRIPTION')).toContain('Our desk: We think that the ferry is on time. 80%.');
  });
});
