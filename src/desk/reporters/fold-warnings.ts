import type { ProblemId } from '../problems/problem-kinds.ts';
import type { Problem } from '../problems/problem.ts';

/** A problem as the report prints it, and the warnings of its kind and file that it stands for. */
export interface FoldedProblem {
  readonly problem: Problem;
  /** Lines of the warnings that are not printed on their own, in order. */
  readonly furtherLines: readonly number[];
}

/** Warnings of one kind in one file that are printed before the rest are folded. */
const maxPrinted = 3;

/**
 * Folds the warnings of one kind in one file, so that a habit of one author does not bury the rest. Errors are never
 * folded: each has to be fixed.
 */
export const foldWarnings = (problems: readonly Problem[]): FoldedProblem[] => {
  const groups = Map.groupBy(problems, ({ severity, id, file }) => `${severity} ${id} ${file}`);
  return problems.flatMap((problem): FoldedProblem[] => {
    const group = groups.get(`${problem.severity} ${problem.id} ${problem.file}`) ?? [];
    const index = group.indexOf(problem);
    // One more line would be needed to say that one is left out.
    if (problem.severity === 'error' || group.length <= maxPrinted + 1)
      return [{ problem, furtherLines: [] }];
    if (index >= maxPrinted) return [];
    const further = index === maxPrinted - 1 ? group.slice(maxPrinted) : [];
    return [{ problem, furtherLines: further.map(({ line }) => line) }];
  });
};

/** Warnings of one kind that are not printed at all. */
export interface LeftOut {
  readonly id: ProblemId;
  readonly warnings: number;
  /** Files that they are in, those included of which others are printed. */
  readonly files: number;
}

/** Warnings of one kind in all files that are printed before the rest are left out. */
const maxPrintedOfKind = 20;

/**
 * Leaves out most warnings of a kind that occurs all over the content, so that thousands of them do not scroll by.
 * @param folded in the order of the report
 * @returns what is printed, and by name what is not
 */
export const leaveOutMany = (
  folded: readonly FoldedProblem[],
): { readonly printed: readonly FoldedProblem[]; readonly leftOut: readonly LeftOut[] } => {
  const groups = Map.groupBy(
    folded.filter(({ problem }) => problem.severity === 'warning'),
    ({ problem }) => problem.id,
  );
  const rests = [...groups]
    // One more line would be needed to say that one is left out.
    .filter(([, group]) => group.length > maxPrintedOfKind + 1)
    .map(([id, group]) => [id, group.slice(maxPrintedOfKind)] as const);
  const hidden = new Set(rests.flatMap(([, rest]) => rest));
  return {
    printed: folded.filter((one) => !hidden.has(one)),
    leftOut: rests
      .map(([id, rest]) => ({
        id,
        warnings: rest.reduce((sum, { furtherLines }) => sum + 1 + furtherLines.length, 0),
        files: new Set(rest.map(({ problem }) => problem.file)).size,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
