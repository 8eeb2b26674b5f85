import { join } from 'node:path';
import { run } from '../../run.ts';
import { checkContent } from '../check/check-content.ts';
import type { Document } from '../check/document.ts';
import type { Examine } from '../check/examine-file.ts';
import { formatReport } from '../check/format-report.ts';
import { hasErrors } from '../check/problem.ts';
import { openExaminedStore } from '../examined-store.ts';

/** Content that may be built. */
export interface SoundContent {
  readonly filesChecked: number;
  readonly documents: readonly Document[];
  /** Knows every file from the check. */
  readonly examine: Examine;
}

/**
 * Checks the content before a build, and prints what there is to say.
 * @param instant the moment the build stands for
 * @returns undefined where there are errors
 */
export const checkForBuild = async (instant: Date): Promise<SoundContent | undefined> => {
  const store = await openExaminedStore(join(run.cacheFolder, 'check'));
  const documents: Document[] = [];
  const examine: Examine = (file) => {
    const examined = store.examine(file);
    if (examined !== undefined) documents.push(examined.document);
    return examined;
  };
  const report = await checkContent(run.contentFolder, instant, [], examine, run.clock);
  await store.save();
  console.log(formatReport(report));
  return hasErrors(report)
    ? undefined
    : { filesChecked: report.filesChecked, documents, examine: store.examine };
};
