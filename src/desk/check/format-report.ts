import type { CheckReport, Problem } from './problem.ts';
import { toOneLine } from './quote.ts';

/** One problem in one line: place, severity, name, field, what to do. */
export const formatProblem = ({ file, line, column, severity, id, field, message }: Problem): string =>
  toOneLine(
    `${file}:${String(line)}:${String(column)} ${severity} ${id}${field === undefined ? '' : ` ${field}`}: ${message}`,
  );

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

const formatSummary = ({ filesChecked, problems }: CheckReport): string => {
  if (problems.length === 0) return `${count(filesChecked, 'file')} checked: no problems.`;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${found} in ${count(files, 'file')}. docs/editors-guide.md explains each by its name.`;
};

/** The report as text, without a line break at its end: one line a problem, then a summary. */
export const formatReport = (report: CheckReport): string =>
  [...report.problems.map(formatProblem), formatSummary(report)].join('\n');
