import { compareText } from '../../domain/order.ts';
import { problemKinds, type ProblemId } from './problem-kinds.ts';
import type { Problem } from './problem.ts';

/** A file as a check points at it. */
export interface CheckedFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A problem as a check finds it: at an offset in a text, before lines are counted. */
export interface Finding {
  readonly id: ProblemId;
  readonly file: CheckedFile;
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly field?: string;
  readonly message: string;
}

const toPlace = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/**
 * Turns findings into problems, ordered by file, line and column.
 * @param root the content folder as problems name it, e.g. "content"
 */
export const toProblems = (findings: readonly Finding[], root: string): Problem[] =>
  findings
    .map(({ id, file, offset, field, message }) => ({
      id,
      severity: problemKinds[id].severity,
      file: root === '' ? file.path : `${root}/${file.path}`,
      ...toPlace(file.text, offset),
      ...(field === undefined ? {} : { field }),
      message,
    }))
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.id, b.id) ||
        compareText(a.message, b.message),
    );
