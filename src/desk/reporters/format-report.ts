import type { ProblemId } from '../problems/problem-kinds.ts';
import type { CheckReport, Problem } from '../problems/problem.ts';
import { count, formatNumber } from '../count.ts';
import { type FoldedProblem, foldWarnings, type LeftOut, leaveOutMany } from './fold-warnings.ts';
import { toOneLine } from '../problems/quote.ts';

/** Where each kind of problem is explained, from the project's root. */
const guidePath = 'docs/editors-guide.md';

/** The heading that explains a kind of problem, e.g. "docs/editors-guide.md#unknown-topic". */
export const toGuideLink = (id: ProblemId): string => `${guidePath}#${id}`;

/** One problem in one line: place, severity, name, field, what to do. */
export const formatProblem = ({ file, line, column, severity, id, field, message }: Problem): string =>
  toOneLine(
    `${file}:${String(line)}:${String(column)} ${severity} ${id}${field === undefined ? '' : ` ${field}`}: ${message}`,
  );

/** A paragraph in one line would bury what has changed in it. */
const maxLineChars = 160;

/** The part of a long line around a column. */
const cutAround = (line: string, column: number): string => {
  if (line.length <= maxLineChars) return line;
  const from = Math.min(Math.max(0, column - 1 - maxLineChars / 4), line.length - maxLineChars);
  const part = line.slice(from, from + maxLineChars).toWellFormed();
  return `${from > 0 ? '…' : ''}${part}${from + maxLineChars < line.length ? '…' : ''}`;
};

/** A problem, and below it the corrected line where there is one. */
export const formatWhole = (problem: Problem): string[] => {
  const { correctedLine, column } = problem;
  return [
    formatProblem(problem),
    ...(correctedLine === undefined ? [] : [`    ${toOneLine(cutAround(correctedLine, column))}`]),
  ];
};

/** How many problems of each severity a report has. */
export const countProblems = ({
  problems,
}: CheckReport): { readonly errors: number; readonly warnings: number } => {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
};

/** The report in one line: "1 error, 2 warnings in 2 of 137 files." */
export const formatSummary = (report: CheckReport): string => {
  const { filesChecked, only, problems } = report;
  if (problems.length === 0) return `${count(filesChecked, 'file')} checked: no ${only ?? 'problems'}.`;
  const { errors, warnings } = countProblems(report);
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
  return `${found} in ${count(new Set(problems.map((problem) => problem.file)).size, 'file')}.`;
};

/** Every heading once, however often its problem occurs. */
export const formatGuideLinks = (problems: readonly Problem[]): string[] => {
  const ids = new Set(problems.map((problem) => problem.id).toSorted());
  return ids.size === 0
    ? []
    : ['', 'For explanations and examples, see:', ...[...ids].map((id) => `  ${toGuideLink(id)}`), ''];
};

const unfolded = (problem: Problem): FoldedProblem => ({ problem, furtherLines: [] });

/** Lines that are listed by their numbers. */
const maxListedLines = 12;

/** "    … and 9 more raw-html in this file, on lines 12, 15, 20 (--all prints them)" */
const formatFold = (id: ProblemId, furtherLines: readonly number[]): string[] => {
  if (furtherLines.length === 0) return [];
  const lines = [...new Set(furtherLines)];
  const listed = lines.slice(0, maxListedLines).map(String).join(', ');
  return [
    `    … and ${formatNumber(furtherLines.length)} more ${id} in this file, on ${lines.length === 1 ? 'line' : 'lines'} ${listed}${
      lines.length > maxListedLines ? ' …' : ''
    } (--all prints them)`,
  ];
};

/** "… and 4,980 more raw-html in 812 files (--only raw-html prints them)" */
const formatLeftOut = ({ id, warnings, files }: LeftOut): string =>
  `… and ${formatNumber(warnings)} more ${id} in ${count(files, 'file')} (--only ${id} prints them)`;

/**
 * The report as text, without a line break at its end: one line a problem, the corrected line below it where
 * there is one, the headings of the editors' guide, a count. Who asks for one kind of problem gets all of it.
 * @param folds false to print every warning, however many of one kind there are
 */
export const formatReport = (report: CheckReport, { folds = true } = {}): string => {
  const { problems, only } = report;
  const { printed, leftOut } =
    folds && only === undefined
      ? leaveOutMany(foldWarnings(problems))
      : { printed: problems.map(unfolded), leftOut: [] };
  return [
    ...printed.flatMap(({ problem, furtherLines }) => [
      ...formatWhole(problem),
      ...formatFold(problem.id, furtherLines),
    ]),
    ...leftOut.map(formatLeftOut),
    ...formatGuideLinks(problems),
    formatSummary(report),
  ].join('\n');
};
