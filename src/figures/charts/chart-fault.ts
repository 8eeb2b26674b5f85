/** What can be wrong with the data of a chart. */
export type ChartFaultKind =
  | 'no-rows'
  | 'no-values'
  | 'missing-column'
  | 'column-twice'
  | 'empty-label'
  | 'not-a-number'
  | 'number-beyond'
  | 'not-a-date'
  | 'unknown-status'
  | 'unknown-basis'
  | 'unknown-source'
  | 'row-without-source'
  | 'low-above-high'
  | 'value-outside-range'
  | 'negative-in-stack'
  | 'beyond-hundred'
  | 'same-bar-twice'
  | 'different-units'
  | 'different-units-in-names'
  | 'no-unit-in-name'
  | 'open-range'
  | 'series-in-two-ways'
  | 'one-series-only'
  | 'two-series-needed'
  | 'same-place-twice'
  | 'too-many-marks'
  | 'too-many-series'
  | 'too-many-panels'
  | 'unknown-subject';

/** A fault in the data of a chart, for the caller to say in words and with its line. */
export interface ChartFault {
  readonly kind: ChartFaultKind;
  /** Row of the table, the first below the headings is 1, that of the headings 0; undefined where it is no single row's. */
  readonly row: number | undefined;
  readonly column: string | undefined;
  /** What is written there; of "too-many", how many there are and how many there may be: "612 of 500". */
  readonly value: string | undefined;
}
