import { toSpeakerSlug } from './addresses/claim-address.ts';
import type { PublishedArticle, Question } from './article.ts';
import type { Forecast } from './content-types.ts';
import type { ScoredForecast } from './forecast-score.ts';
import { groupByKeys } from './group-by-keys.ts';
import { compareText } from './order.ts';
import { toQuestionAnchors, toQuestionPlace } from './question-anchor.ts';

/** A question with the story that asks it. */
export interface AskedQuestion {
  readonly article: PublishedArticle;
  readonly question: Question;
  /** Names it within its story. */
  readonly anchor: string;
  /** The id of its place on the page of its story. */
  readonly place: string;
}

const byDue = (a: AskedQuestion, b: AskedQuestion): number =>
  compareText(a.question.due, b.question.due) ||
  compareText(a.article.slug, b.article.slug) ||
  compareText(a.anchor, b.anchor);

/** The questions of stories, the soonest due first. */
export const listQuestions = (articles: readonly PublishedArticle[]): AskedQuestion[] =>
  articles
    .flatMap((article) => {
      const anchors = toQuestionAnchors(article.outlook);
      return article.outlook.map((question, index) => {
        const anchor = anchors[index] ?? '';
        return { article, question, anchor, place: toQuestionPlace(question, anchor) };
      });
    })
    .toSorted(byDue);

/** What the editor writes for ourselves in place of the name of a body. */
const desk = 'desk';

/** Whether a forecast is our own. */
export const isOfDesk = ({ by }: Pick<Forecast, 'by'>): boolean => by === desk;

/**
 * What a forecast gave "yes", from 0 to 1: the number, or the middle of the range of its term. Undefined where it gives
 * neither, and cannot be scored.
 */
export const toProbability = ({ probability, likelihood }: Forecast): number | undefined =>
  probability ?? (likelihood === undefined ? undefined : (likelihood.from + likelihood.to) / 200);

/** A forecast that can be scored, with its question. */
export interface KeptForecast extends ScoredForecast {
  readonly asked: AskedQuestion;
  readonly forecast: Forecast;
}

/** What somebody forecast, and what became of it; each question counts once. */
export interface ForecastRecord {
  /** A piece of an address; that of the desk is undefined. */
  readonly slug: string | undefined;
  /** As the latest forecast writes it. */
  readonly name: string;
  /** By the last forecast of each question, in the order of the days that these are due. */
  readonly scored: readonly KeptForecast[];
  /** Questions with another end, or none yet, that are not scored. */
  readonly partly: number;
  readonly void: number;
  readonly open: number;
  /** Answered questions of which no forecast gives a number or a term. */
  readonly inWords: number;
}

interface Made {
  readonly asked: AskedQuestion;
  /** On one question, oldest first. */
  readonly forecasts: readonly Forecast[];
}

/** The last forecast that can be scored: what was held in the end, and never what was hedged around it. */
const findScorable = (forecasts: readonly Forecast[]): Forecast | undefined =>
  forecasts.findLast((forecast) => toProbability(forecast) !== undefined);

const toRecord = (slug: string | undefined, made: readonly Made[]): ForecastRecord => {
  const count = (fits: (one: Made) => boolean): number => made.filter(fits).length;
  const hasResult = ({ asked }: Made, ...results: readonly string[]): boolean =>
    results.includes(asked.question.outcome?.result ?? '');
  const answered = made.filter((one) => hasResult(one, 'yes', 'no'));
  return {
    slug,
    name: made.at(-1)?.forecasts.at(-1)?.by ?? desk,
    scored: answered.flatMap(({ asked, forecasts }): KeptForecast[] => {
      const forecast = findScorable(forecasts);
      const probability = forecast && toProbability(forecast);
      return forecast === undefined || probability === undefined
        ? []
        : [{ asked, forecast, probability, happened: asked.question.outcome?.result === 'yes' }];
    }),
    partly: count((one) => hasResult(one, 'partly')),
    void: count((one) => hasResult(one, 'void')),
    open: count(({ asked }) => asked.question.outcome === undefined),
    inWords: answered.filter(({ forecasts }) => findScorable(forecasts) === undefined).length,
  };
};

/**
 * The record of everybody who forecast: of the desk first, whether it did or not, then of cited bodies, those with most
 * scored forecasts first.
 * @param questions the soonest due first
 */
export const listForecastRecords = (questions: readonly AskedQuestion[]): ForecastRecord[] => {
  const groups = groupByKeys(questions, ({ question }) =>
    (question.forecasts ?? []).map((forecast) =>
      isOfDesk(forecast) ? desk : `by ${toSpeakerSlug(forecast.by)}`,
    ),
  );
  const toMade = (key: string): Made[] =>
    (groups.get(key) ?? []).map((asked) => ({
      asked,
      forecasts: (asked.question.forecasts ?? []).filter((forecast) =>
        isOfDesk(forecast) ? key === desk : key === `by ${toSpeakerSlug(forecast.by)}`,
      ),
    }));
  const bodies = [...groups.keys()].filter((key) => key !== desk);
  return [
    toRecord(undefined, toMade(desk)),
    ...bodies
      .map((key) => toRecord(key.slice('by '.length), toMade(key)))
      .toSorted((a, b) => b.scored.length - a.scored.length || compareText(a.slug ?? '', b.slug ?? '')),
  ];
};

/** Fewer scored forecasts say more of luck than of whoever made them. */
export const fewestScored = 5;

/** Whether a record is long enough to be scored. */
export const canBeScored = ({ scored }: Pick<ForecastRecord, 'scored'>): boolean =>
  scored.length >= fewestScored;
