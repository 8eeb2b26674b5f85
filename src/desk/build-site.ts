import { join } from 'node:path';
import { build } from 'astro';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { run } from '../run.ts';
import { checkContent } from './check/check-content.ts';
import { formatReport } from './check/format-report.ts';
import { formatReason } from './format-reason.ts';
import { openExaminedStore } from './examined-store.ts';
import { finishPages } from './finish-pages.ts';
import { isPreviewFolder, refuseForSite } from './preview/preview-folder.ts';
import { discardOutput, publishOutput, restoreInterrupted, toAsideFolder } from './output.ts';
import { beginBuild, endBuild } from './unfinished-build.ts';

/** Some tools put the trace of their stack into the message, which tells an editor nothing. */
const withoutTrace = (message: string): string => message.replaceAll(/\n\s+at .*/g, '');

/**
 * Checks the content, builds the site aside, and swaps it in. Whatever goes wrong, the last good output
 * stays as it was.
 * @param output folder of the finished site, from the project's root
 * @returns whether the site was built; what went wrong is printed
 */
export const buildSite = async (output: string): Promise<boolean> => {
  if (await isPreviewFolder(output)) {
    console.error(refuseForSite(output));
    return false;
  }
  const store = await openExaminedStore(join(run.cacheFolder, 'check'));
  const report = await checkContent(run.contentFolder, run.instant, [], store.examine, run.clock);
  await store.save();
  console.log(formatReport(report));
  if (report.problems.some((problem) => problem.severity === 'error')) {
    console.error(`Nothing was built; ${output}/ is as it was.`);
    return false;
  }
  // Vite reads it; a developer's shell must not change what is published.
  process.env.NODE_ENV = 'production';
  await restoreInterrupted(output);
  const aside = toAsideFolder(output);
  try {
    await discardOutput(aside);
    await beginBuild(run.cacheFolder);
    await build({ outDir: aside, logLevel: 'warn' });
    await endBuild(run.cacheFolder);
    await writeHeadersFile(aside, await finishPages(aside, run.keepsIndexMarkup));
    await publishOutput(aside, output);
    return true;
  } catch (error) {
    await discardOutput(aside);
    console.error(withoutTrace(formatReason(error)));
    console.error(`The build failed; ${output}/ is as it was.`);
    return false;
  }
};
