import { formatFigure } from './table.ts';
import { type PageReading, type ReadingFigures, screens } from './reading.ts';

const columns: readonly (readonly [head: string, pick: (figures: ReadingFigures) => number])[] = [
  ['text begins, px', ({ beginsPx }) => beginsPx],
  ['stops to its end', ({ stops }) => stops],
  ['targets < 24 px', ({ smallTargets }) => smallTargets],
  ['in sentences', ({ smallInSentences }) => smallInSentences],
  ['text < 12 px', ({ smallTexts }) => smallTexts],
  ['too wide at 200%, px', ({ overflowPx }) => overflowPx],
  ['marks at line starts', ({ leadingMarks }) => leadingMarks],
];

/** One value for all screens where they agree, else one for each. */
const formatCell = (values: readonly number[]): string => {
  const written = values.map((value) => (Number.isFinite(value) ? formatFigure(value, 0) : '–'));
  return new Set(written).size === 1 ? (written[0] ?? '') : written.join(' / ');
};

/** The figures as a table in Markdown: a line for each page, in a cell the screens in their order. */
export const formatReadingReport = (readings: readonly PageReading[]): string =>
  [
    `In each cell: ${screens.map(({ width }) => String(width)).join(' / ')} px; one value where all agree.`,
    '',
    `| page | ${columns.map(([head]) => head).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...readings.map(
      ({ address, figures }) =>
        `| ${address} | ${columns.map(([, pick]) => formatCell(figures.map(pick))).join(' | ')} |`,
    ),
  ].join('\n');
