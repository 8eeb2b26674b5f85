import { join } from 'node:path';
import { build } from 'astro';
import { run } from '../run.ts';
import { toPreviewNote } from '../domain/view-models/page-frame.ts';
import { checkContent } from './check/check-content.ts';
import type { Document } from './check/document.ts';
import type { Examine } from './check/examine-file.ts';
import { formatReport } from './check/format-report.ts';
import { hasErrors } from './check/problem.ts';
import { openExaminedStore } from './examined-store.ts';
import { finishPages } from './finish-pages.ts';
import { sealPreview } from './preview/seal-preview.ts';
import { countHeld, type HeldCount } from './preview/count-held.ts';
import { removeUnseenPictures } from './remove-unseen-pictures.ts';
import { discardOutput, publishOutput, restoreInterrupted, toAsideFolder } from './output.ts';

/**
 * Checks the content as of a moment, builds a preview of the site with drafts and stories under embargo, marked,
 * and swaps it in for the last one.
 * @param output folder of the preview; assertPreviewFolder has judged it
 * @param instant the moment that it stands for
 * @returns what it shows that readers cannot see; undefined if there are errors, which are printed
 */
export const previewSite = async (output: string, instant: Date): Promise<HeldCount | undefined> => {
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
  if (hasErrors(report)) return undefined;
  // The pages are made by a program of its own, which is told the moment as in every build (src/run.ts).
  process.env.SOURCELINE_NOW = instant.toISOString();
  process.env.NODE_ENV = 'production';
  await restoreInterrupted(output);
  const aside = toAsideFolder(output);
  try {
    await build({
      outDir: aside,
      logLevel: 'warn',
      vite: { define: { __SHOWING_HELD__: '"preview"' } },
    });
    await removeUnseenPictures(aside);
    await finishPages(aside, false);
    await sealPreview(aside, toPreviewNote(instant));
    await publishOutput(aside, output);
  } catch (error) {
    await discardOutput(aside);
    throw error;
  }
  return countHeld(documents, run.instant, instant);
};
