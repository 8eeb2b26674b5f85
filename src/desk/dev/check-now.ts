import { run } from '../../run.ts';
import { checkContent } from '../check/check-content.ts';
import type { ExaminedStore } from '../examined-store.ts';
import { tellEditors } from '../manual/editor-files.ts';
import type { CheckReport } from '../problems/problem.ts';

/** Checks the content as it is, and keeps what was examined, so that the next time reads only what changed. */
export const checkNow = async ({ examine, save }: ExaminedStore): Promise<CheckReport> => {
  const report = await checkContent(run.contentFolder, run.instant, [], examine, run.clock);
  await save();
  await tellEditors(run.contentFolder);
  return report;
};
