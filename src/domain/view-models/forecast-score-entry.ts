import { drawCalibration } from '../../figures/calibration/draw-calibration.ts';
import { type Drawing, figureWidths } from '../../figures/drawing.ts';
import { measureText } from '../../figures/measure-text.ts';
import { topicForecastsAddress } from '../address.ts';
import { dayToDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import {
  type CalibrationBin,
  toBrier,
  toCalibration,
  toDiscrimination,
  toScoreParts,
  toWilson,
} from '../forecast-score.ts';
import { formatPercent, formatScore, formatWholePercent } from '../forecast-words.ts';
import { canBeScored, type ForecastRecord, type KeptForecast } from '../forecasts.ts';
import { compareText } from '../order.ts';
import { formatCount } from '../numbers.ts';

/** A fact about a record, with what it is called. */
interface RecordFact {
  readonly name: string;
  readonly value: string;
}

/** What came true of a range of forecasts. */
export interface CalibrationRow {
  readonly range: string;
  readonly forecast: string;
  readonly observed: string;
  readonly interval: string;
  readonly count: string;
}

/** The record of whoever has forecasts enough, as the page of forecasts prints it. */
export interface ForecastScoreEntry {
  /** For the ids of its parts. */
  readonly id: string;
  readonly name: string;
  readonly facts: readonly RecordFact[];
  readonly figure: {
    readonly title: string;
    readonly drawing: Drawing;
    readonly rows: readonly CalibrationRow[];
  };
  readonly topics: readonly {
    readonly name: string;
    readonly address: string;
    readonly scored: string;
    readonly score: string;
  }[];
}

/** A record that is too short to be scored. */
export interface ShortRecord {
  readonly name: string;
  readonly scored: string;
  /** What it has besides. */
  readonly unscored: string;
}

const millisecondsOfDay = 86_400_000;

/** Median of whole days; the higher of the two in the middle. */
const toMedian = (days: readonly number[]): number =>
  days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0;

/** Days from a forecast to the day on which its outcome was known. */
const toLead = ({ asked, forecast }: KeptForecast): number => {
  const known = asked.question.outcome?.date ?? asked.question.due;
  return Math.round((dayToDate(known).getTime() - dayToDate(forecast.date).getTime()) / millisecondsOfDay);
};

/** What of a record is not scored, each kind where there is any. */
const toUnscored = (record: ForecastRecord, { text }: Edition): string =>
  (['open', 'partly', 'void', 'inWords'] as const)
    .filter((kind) => record[kind] > 0)
    .map((kind) => text.forecasts.unscoredOf[kind](record[kind]))
    .join(text.punctuation.comma);

const toFacts = (record: ForecastRecord, edition: Edition): RecordFact[] => {
  const { scored } = record;
  const { text } = edition;
  const words = text.forecasts;
  const score = toBrier(scored);
  const { low, high } = toWilson(score, scored.length);
  const base = scored.filter(({ happened }) => happened).length / scored.length;
  const apart = toDiscrimination(scored);
  const parts = toScoreParts(scored);
  const ofWords = scored.filter(({ forecast }) => forecast.probability === undefined).length;
  const unscored = toUnscored(record, edition);
  const write = (value: number): string => formatScore(value, edition);
  return [
    { name: words.score, value: words.scoreOf(write(score), write(low), write(high)) },
    { name: words.scored, value: words.scoredOf(scored.length, ofWords) },
    {
      name: words.base,
      value: words.baseOf(formatWholePercent(base, edition), write(base * (1 - base))),
    },
    {
      name: words.discrimination,
      value:
        apart === undefined
          ? words.discriminationNone
          : words.discriminationOf(formatWholePercent(apart, edition)),
    },
    { name: words.lead, value: words.leadOf(toMedian(scored.map(toLead))) },
    {
      name: words.parts,
      value: words.partsOf(
        write(parts.reliability),
        write(parts.resolution),
        write(parts.uncertainty),
        write(parts.spread),
      ),
    },
    ...(unscored === '' ? [] : [{ name: words.unscored, value: unscored }]),
  ];
};

const toRow = (bin: CalibrationBin, edition: Edition): CalibrationRow => {
  const percent = (share: number): string => formatWholePercent(share, edition);
  const { from } = edition.text.forecasts;
  return {
    range: from(formatPercent(bin.from, edition), formatPercent(bin.to, edition)),
    forecast: percent(bin.forecast),
    observed: percent(bin.observed),
    interval: from(percent(bin.interval.low), percent(bin.interval.high)),
    count: formatCount(bin.count, edition),
  };
};

const toFigure = (name: string, scored: readonly KeptForecast[], edition: Edition) => {
  const words = edition.text.forecasts.calibration;
  const percent = (share: number): string => formatWholePercent(share, edition);
  const bins = toCalibration(scored);
  const meanOf = (toShare: (forecast: KeptForecast) => number): string =>
    percent(scored.reduce((total, forecast) => total + toShare(forecast), 0) / scored.length);
  return {
    title: words.title(
      name,
      meanOf(({ probability }) => probability),
      meanOf(({ happened }) => (happened ? 1 : 0)),
    ),
    drawing: drawCalibration(
      bins.map(({ forecast, observed, interval, count }) => ({ forecast, observed, ...interval, count })),
      figureWidths.narrow,
      measureText,
      {
        forecast: words.forecast,
        observed: words.observed,
        percent,
        count: (number) => formatCount(number, edition),
      },
      edition.direction,
    ),
    rows: bins.map((bin) => toRow(bin, edition)),
  };
};

/** The topics of a record: a question of several topics counts in each. */
const toTopics = (scored: readonly KeptForecast[], edition: Edition): ForecastScoreEntry['topics'] =>
  [
    ...Map.groupBy(
      scored.flatMap((kept) => kept.asked.article.topics.map((topic) => ({ topic, kept }))),
      ({ topic }) => topic.id,
    ),
  ]
    .map(([id, group]) => ({ id, name: group[0]?.topic.name ?? id, scored: group.map(({ kept }) => kept) }))
    .toSorted((a, b) => b.scored.length - a.scored.length || compareText(a.name, b.name))
    .map((topic) => ({
      name: topic.name,
      address: topicForecastsAddress(topic.id),
      scored: formatCount(topic.scored.length, edition),
      score: canBeScored(topic)
        ? formatScore(toBrier(topic.scored), edition)
        : edition.text.forecasts.tooFewShort,
    }));

const toName = ({ slug, name }: ForecastRecord, { text }: Edition): string =>
  slug === undefined ? text.forecasts.desk : name;

/** Refines a record that is long enough to be scored to what the page prints. */
export const toForecastScoreEntry = (record: ForecastRecord, edition: Edition): ForecastScoreEntry => {
  const name = toName(record, edition);
  return {
    id: record.slug === undefined ? 'desk' : `by-${record.slug}`,
    name,
    facts: toFacts(record, edition),
    figure: toFigure(name, record.scored, edition),
    topics: toTopics(record.scored, edition),
  };
};

/** Refines a record that is too short. */
export const toShortRecord = (record: ForecastRecord, edition: Edition): ShortRecord => ({
  name: toName(record, edition),
  scored: edition.text.forecasts.tooFewOf(record.scored.length),
  unscored: toUnscored(record, edition),
});
