import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binBounds,
  type ScoredForecast,
  toBrier,
  toCalibration,
  toDiscrimination,
  toScoreParts,
  toWilson,
} from '../../../src/domain/forecast-score.ts';
import { likelihoods } from '../../../src/schemas/claim.ts';

const yes = (probability: number): ScoredForecast => ({ probability, happened: true });
const no = (probability: number): ScoredForecast => ({ probability, happened: false });

const forecasts = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe('toBrier', () => {
  it.each([
    ['certain and right', [yes(1), no(0)], 0],
    ['certain and wrong', [yes(0), no(1)], 1],
    ['always 50 per cent', [yes(0.5), no(0.5), yes(0.5)], 0.25],
    // 0.3² + 0.2² = 0.09 + 0.04, of two
    ['two reckoned by hand', [yes(0.7), no(0.2)], 0.065],
    // 0.1² + 0.2² + 0.4² + 0.3² + 0.9² = 0.01 + 0.04 + 0.16 + 0.09 + 0.81, of five
    ['five reckoned by hand', [yes(0.9), yes(0.8), no(0.4), no(0.3), no(0.9)], 0.222],
    // The example in the manual of scikit-learn's brier_score_loss, which prints 0.037.
    ['the published example', [no(0.1), yes(0.9), yes(0.8), no(0.3)], 0.0375],
  ])('is right where forecasts are %s', (_, scored, score) => {
    expect(toBrier(scored)).toBeCloseTo(score, 12);
  });

  it('is a number from 0 to 1, whatever the order', () => {
    fc.assert(
      fc.property(forecasts, (scored) => {
        expect(toBrier(scored)).toBeGreaterThanOrEqual(0);
        expect(toBrier(scored)).toBeLessThanOrEqual(1);
        expect(toBrier(scored.toReversed())).toBeCloseTo(toBrier(scored), 12);
      }),
    );
  });

  it('is the same when every question is asked the other way round', () => {
    fc.assert(
      fc.property(forecasts, (scored) => {
        const turned = scored.map(({ probability, happened }) => ({
          probability: 1 - probability,
          happened: !happened,
        }));
        expect(toBrier(turned)).toBeCloseTo(toBrier(scored), 12);
      }),
    );
  });

  it('is best, of all constant forecasts, for the share that came true', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (answers, constant) => {
          const base = answers.filter(Boolean).length / answers.length;
          const score = (probability: number): number =>
            toBrier(answers.map((happened) => ({ probability, happened })));
          expect(score(base)).toBeLessThanOrEqual(score(constant) + 1e-12);
        },
      ),
    );
  });
});

describe('toWilson', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published table for %i of %i', (count, of, low, high) => {
    const interval = toWilson(count / of, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the mean, stays within 0 and 1, and narrows as numbers come in', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        (average, count) => {
          const { low, high } = toWilson(average, count);
          const later = toWilson(average, count * 2);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(average + 1e-12);
          expect(high).toBeGreaterThanOrEqual(average - 1e-12);
          expect(later.high - later.low).toBeLessThan(high - low);
        },
      ),
    );
  });

  it('covers the true mean of squared errors in nine of ten samples at least, even of five', () => {
    // Every sample of five answers to a forecast of 70 per cent that is right seven times of ten.
    const trueMean = 0.7 * 0.3 ** 2 + 0.3 * 0.7 ** 2;
    const covered = Array.from({ length: 2 ** 5 }, (_, sample) => {
      const answers = Array.from({ length: 5 }, (__, at) => ((sample >> at) & 1) === 1);
      const weight = answers.reduce((product, happened) => product * (happened ? 0.7 : 0.3), 1);
      const { low, high } = toWilson(
        toBrier(answers.map((happened) => ({ probability: 0.7, happened }))),
        answers.length,
      );
      return low <= trueMean && trueMean <= high ? weight : 0;
    });
    expect(covered.reduce((total, weight) => total + weight, 0)).toBeGreaterThan(0.9);
  });
});

describe('toDiscrimination', () => {
  it.each([
    ['every pair is in order', [yes(0.9), yes(0.6), no(0.5), no(0.1)], 1],
    ['every pair is turned round', [yes(0.1), no(0.9)], 0],
    ['all forecasts are alike', [yes(0.5), no(0.5), no(0.5)], 0.5],
    // Pairs: 0.8 over 0.6, 0.8 over 0.3, 0.3 below 0.6, 0.3 beside 0.3: 2.5 of 4.
    ['pairs are mixed', [yes(0.8), yes(0.3), no(0.6), no(0.3)], 0.625],
  ])('is right where %s', (_, scored, share) => {
    expect(toDiscrimination(scored)).toBeCloseTo(share, 12);
  });

  it('is nothing where all answers are alike', () => {
    expect(toDiscrimination([yes(0.5), yes(0.9)])).toBeUndefined();
    expect(toDiscrimination([no(0.5)])).toBeUndefined();
  });

  it('does not change where probabilities keep their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ probability: fc.integer({ min: 0, max: 100 }), happened: fc.boolean() })),
        (scored) => {
          const squeezed = scored.map(({ probability, happened }) => ({
            probability: probability / 200 + 0.25,
            happened,
          }));
          expect(toDiscrimination(squeezed)).toBe(toDiscrimination(scored));
        },
      ),
    );
  });
});

describe('toCalibration', () => {
  it('has a bin for the range of each term of ICD 203', () => {
    const bounds = Object.values(likelihoods).flatMap(([from, to]) => [from / 100, to / 100]);
    // The terms leave the first and the last per cent out; forecasts of 0 and 100 per cent belong somewhere.
    expect(binBounds).toEqual([...new Set([0, ...bounds.filter((at) => at > 0.01 && at < 0.99), 1])]);
  });

  it('counts each forecast in one bin, a bound in the one above it', () => {
    const bins = toCalibration([no(0), no(0.05), yes(0.2), yes(0.8), no(0.8), yes(1)]);
    expect(bins.map(({ from, count, observed }) => [from, count, observed])).toEqual([
      [0, 1, 0],
      [0.05, 1, 0],
      [0.2, 1, 1],
      [0.8, 2, 0.5],
      [0.95, 1, 1],
    ]);
    fc.assert(
      fc.property(forecasts, (scored) => {
        expect(toCalibration(scored).reduce((total, { count }) => total + count, 0)).toBe(scored.length);
      }),
    );
  });

  it('says of a bin what was forecast and what happened', () => {
    // Of 0.6, 0.7 and 0.7 two came true.
    const [bin] = toCalibration([yes(0.6), yes(0.7), no(0.7)]);
    expect(bin).toMatchObject({ from: 0.55, to: 0.8, count: 3 });
    expect(bin?.forecast).toBeCloseTo(2 / 3, 12);
    expect(bin?.observed).toBeCloseTo(2 / 3, 12);
    expect(bin?.interval).toEqual(toWilson(2 / 3, 3));
  });
});

describe('toScoreParts', () => {
  it('takes a score apart as reckoned by hand', () => {
    // Two at 0.1, both no; two at 0.7, of which one came true. A quarter of all came true.
    const parts = toScoreParts([no(0.1), no(0.1), yes(0.7), no(0.7)]);
    // (2 × (0.1 − 0)² + 2 × (0.7 − 0.5)²) / 4 = (0.02 + 0.08) / 4
    expect(parts.reliability).toBeCloseTo(0.025, 12);
    // (2 × (0 − 0.25)² + 2 × (0.5 − 0.25)²) / 4
    expect(parts.resolution).toBeCloseTo(0.0625, 12);
    // 0.25 × 0.75
    expect(parts.uncertainty).toBeCloseTo(0.1875, 12);
    expect(parts.spread).toBeCloseTo(0, 12);
    // (0.01 + 0.01 + 0.09 + 0.49) / 4 = 0.15 = 0.025 − 0.0625 + 0.1875
    expect(toBrier([no(0.1), no(0.1), yes(0.7), no(0.7)])).toBeCloseTo(0.15, 12);
  });

  it('adds up to the score, whatever the forecasts', () => {
    fc.assert(
      fc.property(forecasts, (scored) => {
        const { reliability, resolution, uncertainty, spread } = toScoreParts(scored);
        expect(reliability - resolution + uncertainty + spread).toBeCloseTo(toBrier(scored), 10);
      }),
    );
  });

  it('needs Murphy’s three parts alone where the forecasts of a range are alike', () => {
    const alike = fc.array(
      fc.record({
        probability: fc.constantFrom(0.03, 0.125, 0.325, 0.5, 0.675, 0.875, 0.97),
        happened: fc.boolean(),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(alike, (scored) => {
        const { reliability, resolution, uncertainty, spread } = toScoreParts(scored);
        expect(spread).toBeCloseTo(0, 12);
        expect(reliability - resolution + uncertainty).toBeCloseTo(toBrier(scored), 12);
      }),
    );
  });
});
