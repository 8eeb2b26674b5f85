import type { ChartKind } from '../../schemas/chart.ts';

/** How much a chart can show before nobody can read it; the table is for more. */
interface Limits {
  readonly marks: number;
  readonly series: number;
}

export const limits: Readonly<Record<ChartKind, Limits>> = {
  bar: { marks: 60, series: 1 },
  'grouped-bar': { marks: 60, series: 6 },
  'stacked-bar': { marks: 120, series: 5 },
  line: { marks: 500, series: 8 },
  step: { marks: 500, series: 8 },
  dot: { marks: 60, series: 8 },
  slope: { marks: 40, series: 2 },
  scorecard: { marks: 240, series: 8 },
};

/** How many small multiples one figure has at most. */
export const mostPanels = 12;
