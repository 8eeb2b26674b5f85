import { formatSummary, toGuideLink } from './format-report.ts';
import type { CheckReport, Problem } from '../problems/problem.ts';

/** What follows the two colons, as GitHub reads it: a percent sign begins a code, a line break ends it all. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of a property, which colons and commas would end as well. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const toCommand = ({ file, line, column, severity, id, field, message, correctedLine }: Problem): string => {
  const properties = { file, line: String(line), col: String(column), title: id };
  const text = [
    `${field === undefined ? '' : `${field}: `}${message}`,
    ...(correctedLine === undefined ? [] : [correctedLine]),
    toGuideLink(id),
  ].join('\n');
  return `::${severity} ${Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',')}::${escapeData(text)}`;
};

/**
 * The report as workflow commands, by which GitHub shows each problem at its line of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const formatGithub = (report: CheckReport): string =>
  [...report.problems.map(toCommand), formatSummary(report)].join('\n');
