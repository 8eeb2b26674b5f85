import { articleAddress } from '../../domain/address.ts';
import { toCountry } from '../../domain/country.ts';
import { formatCalendarDay, formatKnownDate } from '../../domain/dates.ts';
import type { Language } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import type { Text } from '../../text/en.ts';
import { catalogues } from '../../text/text.ts';
import { toWrite } from '../checks/unwritten.ts';
import { findCited } from './find-cited.ts';
import type { CountryMonth, EventOfMonth, QuestionOfMonth } from './gather-month.ts';
import type { Manner } from './manner.ts';
import { type MergedSources, mergeSources } from './merge-sources.ts';
import { type Month, toLastDay } from './month.ts';
import type { DigestStory } from './read-stories.ts';

const textOf = ({ language }: Manner): Text => catalogues[language as Language];

const wordsOf = (manner: Manner): Text['digest'] => textOf(manner).digest;

/** Words of a field, so that nothing in them is taken for notation. */
const toPlain = (words: string): string =>
  words.replaceAll(/[\\`*_[\]<>~|]|:(?=\S)|&(?=#?\w+;)/g, String.raw`\$&`);

const toLink = ({ slug, article }: DigestStory): string =>
  `[${toPlain(article.title)}](${articleAddress(slug)})`;

const toLinks = (stories: readonly DigestStory[], manner: Manner): string =>
  stories.map(toLink).join(textOf(manner).punctuation.semicolon);

const toCitation = (ids: readonly string[]): string =>
  ids.length === 0 ? `(${toWrite} the source)` : `[${[...new Set(ids)].map((id) => `@${id}`).join('; ')}]`;

/** "Yes, a report says." without its full stop, after which no citation would belong to it. */
const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/u, '');

const toEventItem = ({ event, stories }: EventOfMonth, sources: MergedSources, manner: Manner): string => {
  const ids = stories.flatMap((story) =>
    findCited(story, event.date, manner.dialectOf?.(story.toldIn) ?? manner.dialect).map((id) =>
      sources.cite(story, id),
    ),
  );
  return `- ${wordsOf(manner).event(
    formatCalendarDay(event.date, manner),
    toPlain(event.title),
    toCitation(ids),
    toLinks(stories, manner),
  )}`;
};

const toQuestionItem = (
  { question, story }: QuestionOfMonth,
  sources: MergedSources,
  manner: Manner,
): string => {
  const { outcome, note } = question;
  const words = wordsOf(manner);
  const answer =
    outcome === undefined
      ? `${words.noOutcome}${note === undefined ? '' : ` ${toPlain(note)}`}`
      : words.outcome(
          formatCalendarDay(outcome.date, manner),
          toPlain(withoutStop(outcome.text)),
          toCitation(outcome.sources.map((id) => sources.cite(story, id))),
        );
  return `- ${words.question(
    toPlain(question.question),
    formatCalendarDay(question.due, manner),
    answer,
    toLink(story),
  )}`;
};

/** A list below a line of words: a heading would be the same in every country. */
const toSection = (words: string, items: readonly string[], manner: Manner): string[] =>
  items.length === 0 ? [] : [`${words}${textOf(manner).punctuation.colon.trimEnd()}`, items.join('\n')];

const toCountrySections = (
  { code, events, due, answered }: CountryMonth,
  sources: MergedSources,
  manner: Manner,
): string[] => [
  `## ${code === undefined ? wordsOf(manner).withoutCountry : toCountry(code, manner.language).name}`,
  ...toSection(
    wordsOf(manner).happened,
    events.map((event) => toEventItem(event, sources, manner)),
    manner,
  ),
  ...toSection(
    wordsOf(manner).due,
    due.map((question) => toQuestionItem(question, sources, manner)),
    manner,
  ),
  ...toSection(
    wordsOf(manner).answered,
    answered.map((question) => toQuestionItem(question, sources, manner)),
    manner,
  ),
];

/** Fields whose value is a word or a date, which YAML needs no quotation marks for. */
const plainFields: ReadonlySet<string> = new Set([
  'id',
  'publisher',
  'date',
  'dateBasis',
  'accessed',
  'language',
]);

/** A word that YAML would read as something else, such as "no". */
const isRisky = (word: string): boolean => /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(word);

/** What is more than a word is written as JSON, which YAML is a wider form of. */
const toYamlValue = (name: string, value: string | object): string =>
  typeof value === 'string' && plainFields.has(name) && !isRisky(value) && !/^\d+$/.test(value)
    ? value
    : JSON.stringify(value);

/**
 * Writes out sources, with the reason that the check wants of one older than everything told.
 * @param firstDay day of the first event; undefined if there is none
 */
const toSourceLines = (sources: MergedSources, firstDay: string | undefined): string[] =>
  sources.list().flatMap((source) => {
    const isOld =
      firstDay !== undefined &&
      source.dateNote === undefined &&
      source.date < firstDay.slice(0, source.date.length);
    const fields = isOld ? { ...source, dateNote: `${toWrite} why an older source is cited` } : source;
    return Object.entries(fields)
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${toYamlValue(name, value)}`]))
      .map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
  });

/** The values of stories, those of most stories first. */
const rank = (values: readonly string[]): string[] =>
  [...Map.groupBy(values, (value) => value)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([value]) => value);

const toList = (values: readonly string[]): string =>
  `[${values.map((value) => (isRisky(value) ? JSON.stringify(value) : value)).join(', ')}]`;

/**
 * Writes the draft of a digest. Pure: the same month gives the same text. Everything in it is taken from the stories;
 * what an editor has to write is marked.
 * @param months what the month brought, by country
 * @param instant the moment at which the digest is made
 * @returns the file of a story
 */
export const writeDigest = (
  months: readonly CountryMonth[],
  month: Month,
  instant: Date,
  manner: Manner,
): string => {
  const sources = mergeSources();
  const sections = months.flatMap((country) => toCountrySections(country, sources, manner));
  const events = months.flatMap((country) => country.events.map(({ event }) => event));
  const eventIds = [...new Set(events.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ id }) => id))];
  const stories = [
    ...new Set(
      months.flatMap((country) => [
        ...country.events.flatMap((event) => event.stories),
        ...[...country.due, ...country.answered].map(({ story }) => story),
      ]),
    ),
  ];
  // Nothing is published without a source, and open questions have none of their own.
  const [first] = stories;
  const lead =
    first !== undefined && sources.list().length === 0
      ? ` ${toCitation(first.article.sources.slice(0, 1).map(({ id }) => sources.cite(first, id)))}`
      : '';
  const now = instant.toISOString().replace(/\.\d+Z$/, 'Z');
  const today = now.slice(0, 10);
  const lastDay = toLastDay(month);
  const isOver = lastDay < today;
  const countries = months.flatMap(({ code }) => code ?? []);
  return [
    '---',
    ...(manner.language === site.language ? [] : [`language: ${manner.language}`]),
    `title: "${toWrite} what ${formatKnownDate(month, manner)} brought"`,
    `standfirst: "${toWrite} one or two sentences that say what the reader will know afterwards."`,
    'type: briefing',
    'draft: true',
    `published: ${isOver ? `${lastDay}T23:59:00Z` : now}`,
    ...(isOver ? [`written: ${today}`] : []),
    `authors: ${toList(rank(stories.flatMap(({ article }) => article.authors)))}`,
    `topics: ${toList(rank(stories.flatMap(({ article }) => article.topics)))}`,
    ...(countries.length === 0 ? [] : [`countries: ${toList(countries)}`]),
    'sources:',
    ...toSourceLines(sources, events.map(({ date }) => date).toSorted()[0]),
    ...(eventIds.length === 0 ? [] : [`events: ${toList(eventIds)}`]),
    '---',
    '',
    [`${toWrite} what the month changed, for whom, and who says so${lead}.`, ...sections].join('\n\n'),
    '',
  ].join('\n');
};
