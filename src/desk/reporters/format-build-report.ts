import type { CheckReport, Problem } from '../problems/problem.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { toOneLine } from '../problems/quote.ts';
import { count, formatNumber } from '../count.ts';
import { formatGuideLinks, formatProblem, formatSummary, formatWhole } from './format-report.ts';

/** Warnings of one kind in one line: a single one as it is, of several how many, where the first is, and how to see them. */
const sumUp = (id: ProblemId, [first, ...others]: readonly Problem[]): string[] => {
  if (first === undefined) return [];
  if (others.length === 0) return [formatProblem(first)];
  const files = new Set([first, ...others].map(({ file }) => file)).size;
  const place = `${first.file}:${String(first.line)}:${String(first.column)}`;
  return [
    toOneLine(
      `warning ${id}: ${formatNumber(others.length + 1)} times in ${count(files, 'file')}, first at ${place} (all: npm run check -- --only ${id})`,
    ),
  ];
};

/**
 * The report as a build prints it, which is made for readers of the site and not for its editors: one line for each
 * kind of warning, in the order of their names, then every error as the check prints it, and a count.
 */
export const formatBuildReport = (report: CheckReport): string => {
  const { problems } = report;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = Map.groupBy(
    problems.filter(({ severity }) => severity === 'warning'),
    ({ id }) => id,
  );
  return [
    ...[...warnings.keys()].toSorted().flatMap((id) => sumUp(id, warnings.get(id) ?? [])),
    ...errors.flatMap(formatWhole),
    ...formatGuideLinks(errors),
    formatSummary(report),
  ].join('\n');
};
