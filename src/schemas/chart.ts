import { z } from 'astro/zod';
import { figureFields } from './figure.ts';
import { tableSchema } from './table.ts';
import { line } from './text.ts';

/** What charts there are. */
export const chartKinds = [
  'bar',
  'grouped-bar',
  'stacked-bar',
  'line',
  'step',
  'dot',
  'slope',
  'scorecard',
] as const;

export type ChartKind = (typeof chartKinds)[number];

/** Attributes of :::chart[…]{…} in a story's text. */
export const chartSchema = z.strictObject({
  data: tableSchema.shape.data,
  kind: z
    .enum(chartKinds, { error: `Write kind=${chartKinds.join(', kind=')}.` })
    .describe('How it is drawn: bar, grouped-bar, stacked-bar, line, step, dot, slope or scorecard.'),
  ...figureFields,
  label: line('"label"', 80).optional().describe('Column of the labels; without it, the first.'),
  values: z
    .string()
    .transform((text) =>
      text
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .pipe(z.array(z.string()).min(1, { error: 'Name columns, separated by ";": values="Range; Height".' }))
    .optional()
    .describe('Columns of values, separated by ";"; without it, all columns of numbers.'),
  multiples: line('"multiples"', 80)
    .optional()
    .describe('Column that splits the chart into small ones on the same scale.'),
  subject: line('"subject"', 160)
    .optional()
    .describe('Label or series that the figure is about; it gets the accent colour.'),
  mixed: z
    .literal('yes', { error: 'Write mixed=yes, or leave it out.' })
    .optional()
    .describe('Write mixed=yes if rows in different units may be shown side by side.'),
});
