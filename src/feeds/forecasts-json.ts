import { toAbsolute } from '../domain/absolute-address.ts';
import {
  articleAddress,
  calendarAddress,
  catalogueAddress,
  forecastsAddress,
  schemaAddress,
} from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import {
  toBrier,
  toCalibration,
  toDiscrimination,
  toScoreParts,
  toWilson,
} from '../domain/forecast-score.ts';
import {
  type AskedQuestion,
  canBeScored,
  type ForecastRecord,
  isOfDesk,
  listForecastRecords,
  listQuestions,
} from '../domain/forecasts.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { type ForecastsDocument, forecastsSchema } from '../schemas/forecasts.ts';
import { toArticleId } from './feed-id.ts';
import { printLines } from './print-lines.ts';
import { buildPublishedSchema } from './published-schema.ts';

const ownSchema = schemaAddress('forecasts');

/** Enough for anybody, and the same on every machine. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

const toAddresses = (ids: readonly string[], { sources }: PublishedArticle): string[] =>
  ids.flatMap((id) => sources.find((source) => source.id === id)?.url ?? []);

const toQuestion = (
  { article, question, anchor, place }: AskedQuestion,
  scoredAs: ReadonlyMap<object, number>,
  edition: Edition,
): ForecastsDocument['questions'][number] => {
  const address = toAbsolute(articleAddress(article.slug), edition);
  return {
    id: `${toArticleId(article, edition)}/${anchor}`,
    address: `${address}#${place}`,
    question: question.question,
    due: question.due,
    overdue: question.isOverdue,
    story: { id: toArticleId(article, edition), title: article.title, address },
    topics: article.topics.map(({ id }) => id),
    countries: article.countries.map(({ code }) => code),
    criteria: question.resolves && {
      text: question.resolves.criteria,
      written: question.resolves.written,
    },
    note: question.note,
    forecasts: (question.forecasts ?? []).map((forecast) => ({
      by: isOfDesk(forecast) ? edition.site.name : forecast.by,
      own: isOfDesk(forecast),
      date: forecast.date,
      words: forecast.words,
      probability: forecast.probability,
      likelihood: forecast.likelihood,
      scoredAs: scoredAs.get(forecast),
      sources: toAddresses(forecast.sources ?? [], article),
    })),
    outcome: question.outcome && {
      date: question.outcome.date,
      result: question.outcome.result,
      text: question.outcome.text,
      sources: toAddresses(question.outcome.sources, article),
    },
  };
};

const toScore = ({ scored }: ForecastRecord): NonNullable<ForecastsDocument['records'][number]['score']> => {
  const brier = toBrier(scored);
  const interval = toWilson(brier, scored.length);
  const apart = toDiscrimination(scored);
  const { reliability, resolution, uncertainty, spread } = toScoreParts(scored);
  return {
    brier: round(brier),
    low: round(interval.low),
    high: round(interval.high),
    discrimination: apart && round(apart),
    reliability: round(reliability),
    resolution: round(resolution),
    uncertainty: round(uncertainty),
    spread: round(spread),
    calibration: toCalibration(scored).map(({ from, to, count, forecast, observed, interval: of }) => ({
      from,
      to,
      count,
      forecast: round(forecast),
      observed: round(observed),
      low: round(of.low),
      high: round(of.high),
    })),
  };
};

const toRecord = (record: ForecastRecord, edition: Edition): ForecastsDocument['records'][number] => ({
  by: record.slug === undefined ? edition.site.name : record.name,
  own: record.slug === undefined,
  scored: record.scored.length,
  open: record.open,
  partly: record.partly,
  void: record.void,
  inWords: record.inWords,
  score: canBeScored(record) ? toScore(record) : undefined,
});

const print = ({ questions, ...around }: ForecastsDocument): string =>
  printLines(
    around,
    'questions',
    questions.map((question) => JSON.stringify(question)),
  );

/**
 * Writes every question with its forecasts and the records of those who made them. Keys are in the order of the schema,
 * so that the same stories give the same bytes.
 * @throws ZodError when the document breaks the schema that is published for it
 */
export const buildForecastsJson = ({ articles, edition }: Newsroom): string => {
  const questions = listQuestions(articles);
  const records = listForecastRecords(questions);
  const scoredAs = new Map<object, number>(
    records.flatMap(({ scored }) => scored.map(({ forecast, probability }) => [forecast, probability])),
  );
  return print(
    forecastsSchema.parse({
      $schema: toAbsolute(ownSchema, edition),
      title: edition.text.site.feedOf(edition.site.name, edition.text.forecasts.title),
      address: toAbsolute(catalogueAddress('forecasts', edition.folder), edition),
      page: toAbsolute(forecastsAddress, edition),
      calendar: questions.length === 0 ? undefined : toAbsolute(calendarAddress(forecastsAddress), edition),
      total: questions.length,
      records: records.map((record) => toRecord(record, edition)),
      questions: questions.map((asked) => toQuestion(asked, scoredAs, edition)),
    } satisfies ForecastsDocument),
  );
};

/** Writes the JSON Schema of the document. */
export const buildForecastsSchema = (edition: Edition): string =>
  buildPublishedSchema(forecastsSchema, ownSchema, 'forecasts', edition);
