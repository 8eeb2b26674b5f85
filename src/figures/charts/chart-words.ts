import type { ClaimStatus } from '../../schemas/claim.ts';

/** A value with what it belongs to, both as they are printed. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Words that charts print and no editor wrote, in the language of the edition. */
export interface ChartWords {
  /** Where a value is missing. */
  readonly missing: string;
  /** Between two numbers; one of them may be missing. */
  readonly range: (low: string | undefined, high: string | undefined) => string;
  readonly withUnit: (value: string, unit: string) => string;
  readonly status: Readonly<Record<ClaimStatus, string>>;
  /** Headings of columns in the table. */
  readonly columns: Readonly<Record<'series' | 'low' | 'high' | 'by' | 'unit' | 'status', string>>;
  /** Sentences that say what a chart shows. */
  readonly describe: {
    readonly nothing: string;
    /** One value only. */
    readonly one: (only: NamedValue) => string;
    /** Values side by side; "missing" counts those that are not there. */
    readonly values: (count: number, lowest: NamedValue, highest: NamedValue, missing: number) => string;
    /** Ranges that have no value in them, beside values that do or alone. */
    readonly ranges: (count: number, first: NamedValue) => string;
    /** A line over time. */
    readonly course: (name: string, first: NamedValue, last: NamedValue, highest: NamedValue) => string;
    /** How many lines of a slope rise, fall and stay. */
    readonly slope: (from: string, to: string, rise: number, fall: number, same: number) => string;
    /** Rows and parties of a scorecard, and how often each status occurs. */
    readonly scorecard: (rows: number, parties: number, statuses: readonly [ClaimStatus, number][]) => string;
  };
}
