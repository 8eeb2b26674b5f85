import type { Forecast, OutlookItem, Result } from '../../src/domain/content-types.ts';

/** A made-up forecast; a test names what it is about. */
export const buildForecast = (facts: Partial<Forecast> = {}): Forecast => ({
  by: 'Goose Institute',
  date: '2026-02-18',
  words: 'The institute thinks so.',
  sources: ['gazette'],
  ...facts,
});

export const likely = { term: 'likely', from: 55, to: 80 } as const;

/** A made-up question with forecasts, and its answer if it has one. */
export const ask = (
  forecasts: readonly Forecast[],
  result?: Result,
  facts: Partial<OutlookItem> = {},
): OutlookItem => ({
  question: 'Will they return?',
  due: '2026-12-01',
  resolves: { criteria: 'Yes if seven geese are seen.', written: '2026-02-19' },
  forecasts: [...forecasts],
  ...(result === undefined
    ? {}
    : { outcome: { date: '2026-02-25', result, text: 'It is known.', sources: ['gazette'] } }),
  ...facts,
});

/** Five answered questions of one body, of which three came true; the last forecast is a term. */
export const askScored = (by = 'Goose Institute'): OutlookItem[] =>
  (
    [
      [0.9, 'yes'],
      [0.8, 'yes'],
      [0.4, 'no'],
      [0.3, 'no'],
      [undefined, 'yes'],
    ] as const
  ).map(([probability, result], index) =>
    ask(
      [buildForecast({ by, ...(probability === undefined ? { likelihood: likely } : { probability }) })],
      result,
      { question: `Will goose ${String(index + 1)} return?` },
    ),
  );
