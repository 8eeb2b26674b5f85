import { countProblems, toGuideLink } from './format-report.ts';
import type { CheckReport } from '../problems/problem.ts';

/**
 * The report for programs, as the editors' guide describes it. A key is left out where there is nothing to say;
 * keys may be added, none is renamed or removed.
 */
export const formatJson = (report: CheckReport): string =>
  JSON.stringify(
    {
      filesChecked: report.filesChecked,
      ...countProblems(report),
      problems: report.problems.map((problem) => ({ ...problem, guide: toGuideLink(problem.id) })),
    },
    null,
    2,
  );
