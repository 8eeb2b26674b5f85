import { join } from 'node:path';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { writeRedirectsFile } from '../hosting/write-redirects-file.ts';
import { run } from '../run.ts';
import { buildAside } from './build-aside.ts';
import { carryFiles } from './carry-files.ts';
import { checkContent, toRoot } from './check/check-content.ts';
import { formatReport } from './check/format-report.ts';
import { lockPath } from './check/address-lock.ts';
import { loadPermanence, type Permanence } from './check/permanence.ts';
import { hasErrors } from './check/problem.ts';
import { formatReason } from './format-reason.ts';
import { openExaminedStore } from './examined-store.ts';
import { finishPages } from './finish-pages.ts';
import { findLost, listServed, recordAddresses } from './record-addresses.ts';
import { isPreviewFolder, refuseForSite } from './preview/preview-folder.ts';

/** Some tools put the trace of their stack into the message, which tells an editor nothing. */
const withoutTrace = (message: string): string => message.replaceAll(/\n\s+at .*/g, '');

/** How a site is built, where it is not the plain way. */
interface BuildManner {
  /** The addresses of the site count as published and are recorded. Left out: somebody only looks. */
  readonly records?: boolean;
}

/**
 * Checks the content, builds the site aside, and swaps it in. Whatever goes wrong, the last good output
 * stays as it was.
 * @param output folder of the finished site, from the project's root
 * @returns whether the site was built; what went wrong is printed
 */
export const buildSite = async (output: string, { records = false }: BuildManner = {}): Promise<boolean> => {
  if (await isPreviewFolder(output)) {
    console.error(refuseForSite(output));
    return false;
  }
  const { contentFolder, instant, clock } = run;
  const store = await openExaminedStore(join(run.cacheFolder, 'check'));
  const report = await checkContent(contentFolder, instant, [], store.examine, clock);
  await store.save();
  console.log(formatReport(report));
  if (hasErrors(report)) {
    console.error(`Nothing was built; ${output}/ is as it was.`);
    return false;
  }
  const permanence = await loadPermanence(contentFolder, instant, clock, store.examine);
  try {
    let served: ReadonlySet<string> = new Set();
    const isOut = await buildAside(output, {}, async (aside) => {
      await carryFiles(aside, permanence);
      served = await listServed(aside);
      const lost = findLost(permanence, served, toRoot(contentFolder));
      if (lost.length > 0) {
        console.error(formatReport({ filesChecked: report.filesChecked, problems: lost }));
        console.error(`The site was not published; ${output}/ is as it was.`);
        return false;
      }
      await writeRedirectsFile(aside, permanence.redirects);
      await writeHeadersFile(aside, await finishPages(aside, run.keepsIndexMarkup));
      return true;
    });
    // What is built for a moment to come is not published: its addresses may still change.
    if (isOut && records && instant <= clock) await reportRecorded(contentFolder, permanence, served);
    return isOut;
  } catch (error) {
    console.error(withoutTrace(formatReason(error)));
    console.error(`The build failed; ${output}/ is as it was.`);
    return false;
  }
};

/** The site is out by then: a record that cannot be written is told, and fails nothing. */
const reportRecorded = async (
  contentFolder: string,
  permanence: Permanence,
  served: ReadonlySet<string>,
): Promise<void> => {
  const path = `${toRoot(contentFolder)}/${lockPath}`;
  try {
    const added = await recordAddresses(contentFolder, permanence, served);
    if (added > 0) {
      console.log(
        `${String(added)} new ${added === 1 ? 'address is' : 'addresses are'} recorded in ${path}: commit it.`,
      );
    }
  } catch (error) {
    console.error(`${path} could not be written: ${formatReason(error)}. The next build tries again.`);
  }
};
