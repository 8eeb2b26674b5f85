/**
 * How good forecasts were. Everything here is arithmetic on probabilities and on what happened; whose forecasts
 * they are, and which of them count, is decided in forecast-record.ts.
 */

/** A forecast of a question that was answered. */
export interface ScoredForecast {
  /** Of "yes", from 0 to 1. */
  readonly probability: number;
  /** The answer was yes. */
  readonly happened: boolean;
}

/** A number with the lower and upper end of its interval of 95 per cent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

const toOutcome = ({ happened }: ScoredForecast): number => (happened ? 1 : 0);

/**
 * Brier's score (1950) in the form for two answers: the mean of the squared differences between what was forecast
 * and what happened.
 * @param forecasts at least one
 * @returns from 0, where all were certain and right, to 1, where all were certain and wrong; 0.25 for who always
 *   says 50 per cent
 */
export const toBrier = (forecasts: readonly ScoredForecast[]): number =>
  mean(forecasts.map((forecast) => (forecast.probability - toOutcome(forecast)) ** 2));

/** Of the normal distribution: 95 per cent of it lie within so many standard deviations. */
const z = 1.959963984540054;

/**
 * Wilson's score interval of 95 per cent (1927) of a mean of numbers from 0 to 1. It is made for shares, of which
 * each is 0 or 1; other numbers with the same mean vary less, so for them it is wide rather than narrow. It never
 * leaves 0 to 1 and never shrinks to a point, however few and however alike the numbers are.
 * @param average of the numbers, from 0 to 1
 * @param count of them, at least one
 */
export const toWilson = (average: number, count: number): Interval => {
  const scale = 1 + z ** 2 / count;
  const middle = (average + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((average * (1 - average)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

/**
 * Whether what happened was given more than what did not: of all pairs of a question that was answered yes with one
 * that was answered no, the share in which the former had the higher probability; equal ones count half.
 * @returns 1 where every pair is in order, 0.5 where the forecasts tell nothing; undefined where all answers are alike
 */
export const toDiscrimination = (forecasts: readonly ScoredForecast[]): number | undefined => {
  const ofAnswer = (answer: boolean): number[] =>
    forecasts.filter(({ happened }) => happened === answer).map(({ probability }) => probability);
  const [yes, no] = [ofAnswer(true), ofAnswer(false)];
  if (yes.length === 0 || no.length === 0) return undefined;
  const ordered = yes.map((high) => sum(no.map((low) => (high > low ? 1 : high === low ? 0.5 : 0))));
  return sum(ordered) / (yes.length * no.length);
};

/** Where the terms of ICD 203 meet; a probability upon a bound belongs to the term above it. */
export const binBounds = [0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1] as const;

/** Forecasts within the range of one term, and how many of them came true. */
export interface CalibrationBin {
  /** Range of probabilities. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the probabilities. */
  readonly forecast: number;
  /** Share that was answered yes. */
  readonly observed: number;
  /** Of that share. */
  readonly interval: Interval;
}

const isWithin = (probability: number, from: number, to: number): boolean =>
  probability >= from && (probability < to || to === 1);

/** Sorts forecasts by the range of the term that they are in. @returns bins that have any, lowest first */
export const toCalibration = (forecasts: readonly ScoredForecast[]): CalibrationBin[] =>
  binBounds.slice(0, -1).flatMap((from, index) => {
    const to = binBounds[index + 1] ?? 1;
    const inside = forecasts.filter(({ probability }) => isWithin(probability, from, to));
    if (inside.length === 0) return [];
    const observed = mean(inside.map(toOutcome));
    return [
      {
        from,
        to,
        count: inside.length,
        forecast: mean(inside.map(({ probability }) => probability)),
        observed,
        interval: toWilson(observed, inside.length),
      },
    ];
  });

/** What a Brier score is made of: reliability − resolution + uncertainty + spread. */
export interface ScoreParts {
  /** How far what was said of a range is from what happened in it: 0 is best. */
  readonly reliability: number;
  /** How far what happened in the ranges differs from what happened in all: more is better. */
  readonly resolution: number;
  /** How hard it was: what who always says the share of all yeses would score. */
  readonly uncertainty: number;
  /** What is lost by taking the forecasts of a range for one; 0 where they are alike. May be below 0. */
  readonly spread: number;
}

/**
 * Takes a Brier score apart as Murphy did (1973), over the ranges of the terms. Within a range forecasts may differ,
 * which his three parts do not see; the fourth is what that adds (Stephenson, Coelho and Jolliffe, 2008).
 * @param forecasts at least one
 */
export const toScoreParts = (forecasts: readonly ScoredForecast[]): ScoreParts => {
  const base = mean(forecasts.map(toOutcome));
  const bins = toCalibration(forecasts);
  const weigh = (toValue: (bin: CalibrationBin) => number): number =>
    sum(bins.map((bin) => bin.count * toValue(bin))) / forecasts.length;
  const reliability = weigh(({ forecast, observed }) => (forecast - observed) ** 2);
  const resolution = weigh(({ observed }) => (observed - base) ** 2);
  const uncertainty = base * (1 - base);
  const spread = sum(
    bins.map(({ from, to, forecast, observed }) =>
      sum(
        forecasts
          .filter(({ probability }) => isWithin(probability, from, to))
          .map((one) => {
            const apart = one.probability - forecast;
            return apart ** 2 - 2 * apart * (toOutcome(one) - observed);
          }),
      ),
    ),
  );
  return { reliability, resolution, uncertainty, spread: spread / forecasts.length };
};
