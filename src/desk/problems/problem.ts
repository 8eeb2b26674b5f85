import type { ProblemId, Severity } from './problem-kinds.ts';

/** One thing that is wrong, as a reporter prints it. */
export interface Problem {
  readonly id: ProblemId;
  readonly severity: Severity;
  /** Path from the folder the command runs in, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units as editors count them. */
  readonly column: number;
  /** Frontmatter field, e.g. "sources[2].url"; left out for the body and for whole files. */
  readonly field?: string;
  /** What is wrong and how to write it right, in the author's own notation. */
  readonly message: string;
  /** The line as it should be, if the check knows it; trimmed. */
  readonly correctedLine?: string;
}

/** What a check of the content has to say. */
export interface CheckReport {
  /** Files the report speaks of; references are looked up in all of them. */
  readonly filesChecked: number;
  /** The one kind of problem that the report speaks of; left out for all. */
  readonly only?: ProblemId;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/** True when something may not be published as it is. */
export const hasErrors = (report: CheckReport): boolean =>
  report.problems.some((problem) => problem.severity === 'error');

/** The report of one kind of problem alone. */
export const limitToKind = (report: CheckReport, only: ProblemId): CheckReport => ({
  ...report,
  only,
  problems: report.problems.filter((problem) => problem.id === only),
});
