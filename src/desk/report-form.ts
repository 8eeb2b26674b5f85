import { formatSuggestion } from './problems/closest.ts';
import { type CheckReport, hasErrors, limitToKind } from './problems/problem.ts';
import { type ProblemId, problemKinds } from './problems/problem-kinds.ts';
import { quote } from './problems/quote.ts';
import { formatGithub } from './reporters/format-github.ts';
import { formatJson } from './reporters/format-json.ts';
import { formatReport } from './reporters/format-report.ts';
import { UserError } from './user-error.ts';

/** How a report is wanted, as the flags of the check say it. */
export interface ReportFlags {
  readonly format: string;
  /** Prints every warning, however many of one kind there are. */
  readonly all: boolean;
  /** One kind of problem alone. */
  readonly only?: string | undefined;
}

const formats: ReadonlyMap<string, (report: CheckReport, all: boolean) => string> = new Map([
  ['text', (found: CheckReport, all: boolean) => formatReport(found, { folds: !all })],
  ['json', formatJson],
  ['github', formatGithub],
]);

/** Every format there is: "text, json, github". */
export const formatNames = [...formats.keys()].join(', ');

/** @throws UserError if there is no such kind */
const parseKind = (written: string): ProblemId => {
  const ids = Object.keys(problemKinds) as ProblemId[];
  const id = ids.find((known) => known === written);
  if (id !== undefined) return id;
  throw new UserError(`There is no problem called ${quote(written)}.${formatSuggestion(written, ids)}`);
};

/**
 * What is to be done with what the check finds.
 * @returns makes of a report what is printed, and says whether there are errors in that
 * @throws UserError if there is no such format, or no such kind of problem
 */
export const readReportForm = ({
  format: name,
  all,
  only,
}: ReportFlags): ((whole: CheckReport) => { readonly printed: string; readonly hasFailed: boolean }) => {
  const format = formats.get(name);
  if (format === undefined)
    throw new UserError(`There is no format ${quote(name)}. Use one of: ${formatNames}.`);
  const kind = only === undefined ? undefined : parseKind(only);
  return (whole) => {
    const found = kind === undefined ? whole : limitToKind(whole, kind);
    return { printed: format(found, all), hasFailed: hasErrors(found) };
  };
};
