import { join } from 'node:path';
import { run } from '../../run.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { examineContent } from '../check/check-content.ts';
import type { Document, Examine } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { formatBuildReport } from '../reporters/format-build-report.ts';
import { hasErrors } from '../problems/problem.ts';
import { openExaminedStore } from '../examined-store.ts';
import { checkStep, type ProgressLine } from '../progress-line.ts';
import { assertRunBuildable } from './assert-buildable.ts';
import { type CheckedStory, listCheckedStories } from './checked-story.ts';
import { countSparing } from './spare-memory.ts';
import { listMoments } from './standing/turning-points.ts';

/**
 * Content that may be built. It holds nothing of what the check has read: of thousands of stories that is more than what
 * the site is made from.
 */
export interface SoundContent {
  readonly filesChecked: number;
  /** What there was to say of it. */
  readonly report: string;
  readonly stories: readonly CheckedStory[];
  /** Every moment that is written in it, in milliseconds. */
  readonly moments: readonly number[];
  /** Every file of the content folder, in the order of the paths. */
  readonly files: readonly FolderFile[];
  readonly permanence: Permanence;
}

/**
 * Checks the content before a build, and prints what there is to say.
 * @param instant the moment the build stands for
 * @param progress shows how far the check is
 * @param forgets examines every file, also those that an earlier run has examined
 * @returns undefined where there are errors
 * @throws UserError where Astro could not find the files
 */
export const checkForBuild = async (
  instant: Date,
  progress: ProgressLine,
  forgets = false,
): Promise<SoundContent | undefined> => {
  assertRunBuildable();
  const store = await openExaminedStore(
    join(run.cacheFolder, 'check'),
    countSparing(progress.count),
    forgets,
  );
  progress.begin(checkStep);
  const documents: Document[] = [];
  const files: FolderFile[] = [];
  const examine: Examine = (file) => {
    const examined = store.examine(file);
    if (examined !== undefined) documents.push(examined.document);
    files.push(file);
    return examined;
  };
  const { report, permanence } = await examineContent(run.contentFolder, instant, [], examine, run.clock);
  await store.save();
  progress.end();
  const printed = formatBuildReport(report);
  console.log(printed);
  return hasErrors(report)
    ? undefined
    : {
        filesChecked: report.filesChecked,
        report: printed,
        stories: listCheckedStories(documents),
        moments: listMoments(documents),
        files,
        permanence,
      };
};
