import { articleAddress, calendarAddress, catalogueAddress, forecastsAddress } from '../address.ts';
import type { Edition } from '../edition.ts';
import { type ForecastSubject, listForecastSubjects } from '../forecast-subjects.ts';
import { formatScore } from '../forecast-words.ts';
import {
  type AskedQuestion,
  canBeScored,
  type ForecastRecord,
  listForecastRecords,
  listQuestions,
} from '../forecasts.ts';
import type { Newsroom } from '../newsroom.ts';
import { compareText } from '../order.ts';
import { type Stamp, toCalendarStamp } from './article-card.ts';
import { toDueStamp } from './due-question.ts';
import {
  type CitedInStory,
  type ForecastEntry,
  toCitedInStory,
  toCriteria,
  toForecastEntry,
} from './forecast-entry.ts';
import {
  type ForecastScoreEntry,
  type ShortRecord,
  toForecastScoreEntry,
  toShortRecord,
} from './forecast-score-entry.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type FollowedPage, type PageFrame } from './page-frame.ts';

/** A question in a list. */
export interface ListedQuestion {
  readonly question: string;
  /** Its place on the page of its story. */
  readonly place: string;
  readonly story: NamedLink;
  readonly due: Stamp;
  readonly isOverdue: boolean;
  readonly note: string | undefined;
  readonly criteria: string | undefined;
  readonly forecasts: readonly (ForecastEntry & {
    /** How far it was off, where it is the one that is scored. */
    readonly error: string | undefined;
  })[];
  readonly outcome:
    | {
        readonly day: Stamp;
        /** The answer in one word, where the editor gives one. */
        readonly result: string | undefined;
        readonly text: string;
        readonly sources: readonly CitedInStory[];
      }
    | undefined;
}

/** Questions of one state, as many as one page can hold. */
export interface QuestionList {
  readonly id: 'open' | 'overdue' | 'answered';
  readonly title: string;
  readonly total: number;
  readonly questions: readonly ListedQuestion[];
  /** Said in place of questions. */
  readonly empty: string;
}

/** The questions of the site, of a topic or of a country; on that of the site also how good forecasts were. */
export interface ForecastsPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly total: number;
  readonly forecasts: number;
  readonly feed: OfferedFeed;
  /** Address of the calendar; there is none before the first question. */
  readonly calendar: string | undefined;
  readonly data: string;
  readonly lists: readonly QuestionList[];
  /** Only on the page of the site. */
  readonly records:
    { readonly scored: readonly ForecastScoreEntry[]; readonly short: readonly ShortRecord[] } | undefined;
  /** The pages of topics and countries, or the way back from one of them. */
  readonly subjects: readonly {
    readonly id: 'topics' | 'countries';
    readonly entries: readonly (NamedLink & { readonly total: number })[];
  }[];
  readonly whole: string | undefined;
}

/** Questions of a state on one page; the data has them all. */
const shown = 100;

/** The feed of what falls due. */
export const toForecastsFeed = (
  { name, address }: Pick<ForecastSubject, 'name' | 'address'>,
  { site, text }: Edition,
): FollowedPage => ({
  title:
    name === undefined ? text.forecasts.feedOf(site.name) : text.forecasts.feedOfSubject(site.name, name),
  page: address,
});

const toListedQuestion = (
  { article, question, place }: AskedQuestion,
  errors: ReadonlyMap<object, string>,
  edition: Edition,
): ListedQuestion => {
  const address = articleAddress(article.slug);
  const { outcome } = question;
  return {
    question: question.question,
    place: `${address}#${place}`,
    story: { name: article.title, address },
    due: toDueStamp(question, edition),
    isOverdue: question.isOverdue,
    note: question.note,
    criteria: toCriteria(question, edition),
    forecasts: (question.forecasts ?? []).map((forecast) => ({
      ...toForecastEntry(article, forecast, edition),
      error: errors.get(forecast),
    })),
    outcome: outcome && {
      day: toCalendarStamp(outcome.date, edition),
      result: outcome.result && edition.text.forecasts.results[outcome.result],
      text: outcome.text,
      sources: toCitedInStory(outcome.sources, article),
    },
  };
};

/** What each scored forecast was off by, by the forecast itself. */
const toErrors = (records: readonly ForecastRecord[], edition: Edition): ReadonlyMap<object, string> =>
  new Map(
    records
      .flatMap(({ scored }) => scored)
      .map(({ forecast, probability, happened }) => [
        forecast,
        edition.text.forecasts.error(formatScore((probability - (happened ? 1 : 0)) ** 2, edition)),
      ]),
  );

const toLists = (
  questions: readonly AskedQuestion[],
  records: readonly ForecastRecord[],
  edition: Edition,
): QuestionList[] => {
  const { text } = edition;
  const errors = toErrors(records, edition);
  const toList = (
    id: QuestionList['id'],
    empty: string,
    fits: (asked: AskedQuestion) => boolean,
    order?: (a: AskedQuestion, b: AskedQuestion) => number,
  ): QuestionList => {
    const found = questions.filter(fits);
    return {
      id,
      title: text.forecasts[id],
      total: found.length,
      questions: (order === undefined ? found : found.toSorted(order))
        .slice(0, shown)
        .map((asked) => toListedQuestion(asked, errors, edition)),
      empty,
    };
  };
  const toKnown = ({ question }: AskedQuestion): string => question.outcome?.date ?? '';
  return [
    toList('overdue', '', ({ question }) => question.isOverdue),
    toList(
      'open',
      text.forecasts.noneOpen,
      ({ question }) => question.outcome === undefined && !question.isOverdue,
    ),
    toList(
      'answered',
      text.forecasts.noneAnswered,
      ({ question }) => question.outcome !== undefined,
      (a, b) => compareText(toKnown(b), toKnown(a)),
    ),
    // That nothing is overdue need not be said.
  ].filter(({ id, total }) => id !== 'overdue' || total > 0);
};

const countForecasts = (questions: readonly AskedQuestion[]): number =>
  questions.reduce((total, { question }) => total + (question.forecasts?.length ?? 0), 0);

/** Builds the page of questions and forecasts of the site, of a topic or of a country. */
export const buildForecastsPage = (newsroom: Newsroom, subject: ForecastSubject): ForecastsPage => {
  const { edition, surroundings } = newsroom;
  const { text } = edition;
  const words = text.forecasts;
  const { name, address } = subject;
  const isWhole = name === undefined;
  const questions = listQuestions(subject.articles);
  const records = listForecastRecords(questions);
  const title = isWhole ? words.title : words.titleOf(name);
  const description = isWhole ? words.description : words.descriptionOf(name);
  const subjects = isWhole ? listForecastSubjects(newsroom) : [];
  const forecasts = countForecasts(questions);
  const calendar = questions.length === 0 ? undefined : calendarAddress(address);
  return {
    frame: buildPageFrame({
      title,
      description,
      address,
      surroundings,
      languages: newsroom.findLanguages(address),
      ownFeeds: [toForecastsFeed(subject, edition)],
      trail: isWhole ? [] : [{ name: words.title, address: forecastsAddress }],
    }),
    name: title,
    description,
    total: questions.length,
    forecasts,
    feed: toOfferedFeed(
      isWhole ? words.title : words.feedName(name),
      address,
      words.follow,
      edition,
      calendar,
    ),
    calendar,
    data: catalogueAddress('forecasts'),
    lists: toLists(questions, records, edition),
    records:
      isWhole && forecasts > 0
        ? {
            scored: records.filter(canBeScored).map((record) => toForecastScoreEntry(record, edition)),
            short: records
              .filter((record) => !canBeScored(record))
              .map((record) => toShortRecord(record, edition)),
          }
        : undefined,
    subjects: (['topics', 'countries'] as const)
      .map((id) => ({
        id,
        entries: subjects
          .filter(({ kind }) => kind === (id === 'topics' ? 'topic' : 'country'))
          .map((one) => ({
            name: one.name ?? '',
            address: one.address,
            total: one.articles.reduce((total, { outlook }) => total + outlook.length, 0),
          })),
      }))
      .filter(({ entries }) => entries.length > 0),
    whole: isWhole ? undefined : forecastsAddress,
  };
};
