/** How a stress run was asked for. */
export interface Order {
  /** The short form is part of npm test; the long one does everything. */
  readonly isShort: boolean;
  /** Of all that is left to chance; the same number gives the same run. */
  readonly seed: number;
  /** An empty folder of the part's own, removed in the end. */
  readonly folder: string;
  /** For those who wait. */
  readonly tell: (progress: string) => void;
}

/** What a part found. */
export interface Findings {
  /** What was measured, and how much it was. */
  readonly figures: readonly (readonly [figure: string, value: string])[];
  /** Promises that did not hold, each in a line. */
  readonly broken: readonly string[];
}

/** One kind of hostility. Each is a file of this folder and a line in parts.ts. */
export interface Part {
  /** As --only names it. */
  readonly name: string;
  /** What is promised. */
  readonly promise: string;
  /** True for what the short form leaves out. */
  readonly isLong?: boolean;
  readonly run: (order: Order) => Promise<Findings>;
}
