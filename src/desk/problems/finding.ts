import { compareText } from '../../domain/order.ts';
import { problemKinds, type ProblemId } from './problem-kinds.ts';
import type { Problem } from './problem.ts';

/** A file as a check points at it. */
export interface CheckedFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The right text to replace what is written at the offset, or after it on the same line. */
export interface Fix {
  readonly written: string;
  readonly right: string;
}

/** Where a problem is, in lines. */
export interface FoundPlace {
  readonly line: number;
  readonly column: number;
  /** The line as it should be. */
  readonly correctedLine?: string;
}

/** A problem as a check finds it: at an offset in a text, before lines are counted. */
export interface Finding {
  readonly id: ProblemId;
  readonly file: CheckedFile;
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly field?: string;
  readonly message: string;
  readonly fix?: Fix;
  /** Where it is in lines, if somebody has found that out before: the text need not be read for it. */
  readonly place?: FoundPlace;
}

/** Findings of which no two say the same of one place: two figures that show one file find the same in it. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] => [
  ...new Map(
    findings.map((finding) => [
      JSON.stringify([finding.file.path, finding.offset, finding.message]),
      finding,
    ]),
  ).values(),
];

const lineBreak = /\r\n|\n|\r/;

/** Where the lines of a text begin. */
const listLineStarts = (text: string): number[] => [
  0,
  ...text.matchAll(/\r\n|\n|\r/g).map(({ index, 0: sign }) => index + sign.length),
];

/** Finds places in a text of which the starts of lines are known, by halving. */
const toPlace = (
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } => {
  let line = 0;
  let beyond = starts.length;
  while (beyond - line > 1) {
    const middle = Math.floor((line + beyond) / 2);
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
};

/** The line at an offset once it is fixed; undefined if what is to be replaced is not on it. */
const correctLine = (text: string, offset: number, { written, right }: Fix): string | undefined => {
  const before = text.slice(0, offset).split(lineBreak).at(-1) ?? '';
  const behind = text.slice(offset).split(lineBreak, 1)[0] ?? '';
  const at = written === '' ? -1 : behind.indexOf(written);
  if (at === -1) return undefined;
  return `${before}${behind.slice(0, at)}${right}${behind.slice(at + written.length)}`.trim();
};

const toCorrection = ({ file, offset, fix }: Finding): { readonly correctedLine?: string } => {
  const correctedLine = fix && correctLine(file.text, offset, fix);
  return correctedLine === undefined ? {} : { correctedLine };
};

const findPlace = (finding: Finding, starts: readonly number[]): FoundPlace => ({
  ...toPlace(starts, finding.offset),
  ...toCorrection(finding),
});

/** Finds out where findings are in lines. @param findings of one file */
export const placeFindings = (findings: readonly Finding[]): Finding[] => {
  const [first] = findings;
  const starts = first === undefined ? [] : listLineStarts(first.file.text);
  return findings.map((finding) => ({ ...finding, place: findPlace(finding, starts) }));
};

const toProblem = (finding: Finding, root: string, listStarts: () => readonly number[]): Problem => {
  const { id, file, field, message, place } = finding;
  const { line, column, correctedLine } = place ?? findPlace(finding, listStarts());
  return {
    id,
    severity: problemKinds[id].severity,
    file: root === '' ? file.path : `${root}/${file.path}`,
    line,
    column,
    ...(field === undefined ? {} : { field }),
    message,
    ...(correctedLine === undefined ? {} : { correctedLine }),
  };
};

/**
 * Turns findings into problems, ordered by file, line and column.
 * @param root the content folder as problems name it, e.g. "content"
 */
export const toProblems = (findings: readonly Finding[], root: string): Problem[] => {
  // Counted once a file: a file may hold as many faults as lines.
  const starts = new Map<CheckedFile, readonly number[]>();
  const startsOf = (file: CheckedFile): readonly number[] => {
    const known = starts.get(file) ?? listLineStarts(file.text);
    starts.set(file, known);
    return known;
  };
  return findings
    .map((finding) => toProblem(finding, root, () => startsOf(finding.file)))
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.id, b.id) ||
        compareText(a.message, b.message),
    );
};
