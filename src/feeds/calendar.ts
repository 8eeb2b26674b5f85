import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { type ForecastSubject, listForecastSubjects } from '../domain/forecast-subjects.ts';
import { toChance, toForecaster } from '../domain/forecast-words.ts';
import { type AskedQuestion, listQuestions } from '../domain/forecasts.ts';
import { toLastChange } from '../domain/last-change.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { toForecastsFeed } from '../domain/view-models/forecasts-page.ts';
import { escapeText, toContentLine } from './content-line.ts';
import { toArticleId } from './feed-id.ts';

/** A calendar of what falls due, as it is published. */
export interface CalendarDocument {
  /** Of the page beside it. */
  readonly address: string;
  readonly text: string;
}

/** Entries of one calendar: programs fetch the whole of it again and again. */
export const maxEntries = 1000;

/** "20260219" for a day. */
const toDate = (day: string): string => day.replaceAll('-', '');

/** "20260219T120000Z" for a moment. */
const toDateTime = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const toDescription = ({ article, question }: AskedQuestion, address: string, edition: Edition): string =>
  [
    ...(question.forecasts ?? []).map((forecast) => {
      const chance = toChance(forecast, edition);
      return `${toForecaster(forecast, edition)}${edition.text.punctuation.colon}${forecast.words}${chance === undefined ? '' : ` ${chance}.`}`;
    }),
    question.outcome?.text ?? question.note ?? '',
    article.title,
    address,
  ]
    .filter((line) => line !== '')
    .join('\n');

/**
 * A question on its day. Its UID is made of the story's permanent name and of the question, so that the entry moves
 * with the day; its stamp is when the story last changed, so that the same content gives the same bytes.
 */
const writeEntry = (asked: AskedQuestion, edition: Edition): string => {
  const { article, question, anchor, place } = asked;
  const { due: toDue, answered: toAnswered } = edition.text.forecasts.inCalendar;
  const address = `${toAbsolute(articleAddress(article.slug), edition)}#${place}`;
  const { outcome } = question;
  const summary =
    outcome === undefined
      ? toDue(question.question)
      : toAnswered(question.question, outcome.result && edition.text.forecasts.results[outcome.result]);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(`${toArticleId(article, edition)}/${anchor}`)],
    ['DTSTAMP', toDateTime(toLastChange(article))],
    ['DTSTART;VALUE=DATE', toDate(question.due)],
    ['SUMMARY', escapeText(summary)],
    ['DESCRIPTION', escapeText(toDescription(asked, address, edition))],
    ['URL', address],
    ['CATEGORIES', [...article.topics, ...article.countries].map(({ name }) => escapeText(name)).join(',')],
    // A question takes nobody's day.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
    .map(([name = '', value = '']) => toContentLine(name, value))
    .join('');
};

/**
 * Writes the calendar of a subject (iCalendar, RFC 5545): every question on the day it is due, answered ones too, so
 * that nothing goes missing from the calendar of whoever subscribed; where there are too many, the latest.
 */
export const writeCalendar = (subject: ForecastSubject, edition: Edition): string => {
  const { title } = toForecastsFeed(subject, edition);
  return [
    toContentLine('BEGIN', 'VCALENDAR'),
    toContentLine('VERSION', '2.0'),
    toContentLine(
      'PRODID',
      escapeText(`-//${edition.site.name}//Sourceline//${edition.language.toUpperCase()}`),
    ),
    toContentLine('CALSCALE', 'GREGORIAN'),
    // Each program knows one of the two names (the first by RFC 7986).
    toContentLine('NAME', escapeText(title)),
    toContentLine('X-WR-CALNAME', escapeText(title)),
    toContentLine('URL', toAbsolute(subject.address, edition)),
    toContentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    ...listQuestions(subject.articles)
      .slice(-maxEntries)
      .map((asked) => writeEntry(asked, edition)),
    toContentLine('END', 'VCALENDAR'),
  ].join('');
};

/** Every calendar: of the site, and of each topic and country that has a question. None is without an entry. */
export const buildCalendars = (newsroom: Newsroom): CalendarDocument[] =>
  listForecastSubjects(newsroom)
    .filter(({ articles }) => articles.length > 0)
    .map((subject) => ({ address: subject.address, text: writeCalendar(subject, newsroom.edition) }));
