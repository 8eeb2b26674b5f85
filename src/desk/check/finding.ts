import { compareText } from '../../domain/order.ts';
import { problemKinds, type ProblemId } from './problem-kinds.ts';
import type { Problem } from './problem.ts';

/** A file as a check points at it. */
export interface CheckedFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What would be right: text to be put for what is written at the offset, or behind it on the same line. */
export interface Mend {
  readonly written: string;
  readonly right: string;
}

/** A problem as a check finds it: at an offset in a text, before lines are counted. */
export interface Finding {
  readonly id: ProblemId;
  readonly file: CheckedFile;
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly field?: string;
  readonly message: string;
  readonly mend?: Mend;
}

const lineBreak = /\r\n|\n|\r/;

const toPlace = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, offset).split(lineBreak);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** The line at an offset as it is once mended; undefined where what is written does not stand on it. */
const correctLine = (text: string, offset: number, { written, right }: Mend): string | undefined => {
  const before = text.slice(0, offset).split(lineBreak).at(-1) ?? '';
  const behind = text.slice(offset).split(lineBreak, 1)[0] ?? '';
  const at = written === '' ? -1 : behind.indexOf(written);
  if (at === -1) return undefined;
  return `${before}${behind.slice(0, at)}${right}${behind.slice(at + written.length)}`.trim();
};

const toCorrection = ({ file, offset, mend }: Finding): { readonly correctedLine?: string } => {
  const correctedLine = mend && correctLine(file.text, offset, mend);
  return correctedLine === undefined ? {} : { correctedLine };
};

const toProblem = (finding: Finding, root: string): Problem => {
  const { id, file, offset, field, message } = finding;
  return {
    id,
    severity: problemKinds[id].severity,
    file: root === '' ? file.path : `${root}/${file.path}`,
    ...toPlace(file.text, offset),
    ...(field === undefined ? {} : { field }),
    message,
    ...toCorrection(finding),
  };
};

/**
 * Turns findings into problems, ordered by file, line and column.
 * @param root the content folder as problems name it, e.g. "content"
 */
export const toProblems = (findings: readonly Finding[], root: string): Problem[] =>
  findings
    .map((finding) => toProblem(finding, root))
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.id, b.id) ||
        compareText(a.message, b.message),
    );
