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
