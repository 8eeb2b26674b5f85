import { run } from '../../run.ts';
import { checkContent, toRoot } from '../check/check-content.ts';
import type { ExaminedStore } from '../examined-store.ts';
import { tellEditors } from '../manual/editor-files.ts';
import type { CheckReport } from '../problems/problem.ts';

/** Problems name the files that editors know, also where a copy of them is shown. */
const toNamed = (report: CheckReport): CheckReport => {
  const { length } = toRoot(run.contentFolder);
  const rename = <One extends { readonly file: string }>(one: One): One => ({
    ...one,
    file: `${toRoot(run.namedFolder)}${one.file.slice(length)}`,
  });
  return run.namedFolder === run.contentFolder
    ? report
    : { ...report, problems: report.problems.map(rename) };
};

/** Checks the content as it is, and keeps what was examined, so that the next time reads only what changed. */
export const checkNow = async ({ examine, save }: ExaminedStore): Promise<CheckReport> => {
  const report = await checkContent(run.contentFolder, run.instant, [], examine, run.clock);
  await save();
  await tellEditors(run.contentFolder);
  return toNamed(report);
};
