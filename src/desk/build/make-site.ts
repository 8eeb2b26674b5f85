import { join } from 'node:path';
import { joinInlineDigests } from '../../hosting/inline-digests.ts';
import { writeHeadersFile } from '../../hosting/write-headers-file.ts';
import { writeRedirectsFile } from '../../hosting/write-redirects-file.ts';
import { run } from '../../run.ts';
import { site } from '../../site.ts';
import { buildAside } from './build-aside.ts';
import { compressFiles } from './compress-files.ts';
import { copyRedirectedFiles } from './copy-redirected-files.ts';
import { toBasePath } from '../../domain/addresses/base-path.ts';
import { lockPath } from '../../domain/recorded-address.ts';
import { toRoot } from '../check/check-content.ts';
import { formatReport } from '../reporters/format-report.ts';
import { findPermanence, type Permanence } from '../addresses/permanence.ts';
import { checkForBuild } from './check-for-build.ts';
import { reportChange } from './report-change.ts';
import { openProgressLine } from '../progress-line.ts';
import { formatReason } from '../format-reason.ts';
import { finishPages } from './finish-pages.ts';
import { toKeptKey } from './kept/kept-key.ts';
import { listQueryPages, listQueryRedirects } from './list-query-redirects.ts';
import { findLost, listServed, recordAddresses } from './record-addresses.ts';
import { leaveStandingSite, type Sources } from './standing/standing-site.ts';

/** Options of a build. */
interface MakeOptions {
  readonly records: boolean;
  readonly forgets: boolean;
}

/**
 * Checks the content, builds the site aside, and swaps it in (build-site.ts).
 * @param output as it was written
 * @param folder of the finished site
 * @param sources that it is made from, as they were before
 * @returns whether the site was built; what went wrong is printed
 */
export const makeSite = async (
  output: string,
  folder: string,
  sources: Sources,
  { records, forgets }: MakeOptions,
): Promise<boolean> => {
  const { contentFolder, instant, clock } = run;
  const base = toBasePath(site.url);
  const progress = openProgressLine(process.stderr);
  const sound = await checkForBuild(instant, progress, forgets);
  if (sound === undefined) {
    console.error(`Nothing was built; ${output}/ is unchanged.`);
    return false;
  }
  const permanence = findPermanence(sound.files, instant, clock, sound.examine);
  const queries = listQueryRedirects(sound.files, permanence);
  let served: ReadonlySet<string> = new Set();
  const findKey = (): string => toKeptKey(run.keepsIndexMarkup);
  const place = {
    folder: join(run.cacheFolder, 'kept'),
    key: findKey(),
    findKey,
    tell: (line: string) => {
      console.error(line);
    },
  };
  const manner = { files: sound.files, progress, forgets, place };
  const change = await buildAside(folder, {}, manner, async (made, finished) => {
    await copyRedirectedFiles(made, permanence);
    served = listServed(made, listQueryPages(queries, permanence));
    const lost = findLost(permanence, served, toRoot(contentFolder));
    if (lost.length > 0) {
      progress.end();
      console.error(formatReport({ filesChecked: sound.filesChecked, problems: lost }));
      console.error(`The site was not published; ${output}/ is unchanged.`);
      return undefined;
    }
    await writeRedirectsFile(made, permanence.redirects, base, queries);
    const pages = await finishPages(made, run.keepsIndexMarkup, finished);
    await writeHeadersFile(made, joinInlineDigests([...pages.values()]), base);
    if (site.precompressed) {
      progress.begin((counted) => `Compressing: ${counted} files`);
      await compressFiles(made, join(run.cacheFolder, 'compressed'), progress.count);
    }
    return pages;
  });
  if (change === undefined) return false;
  reportChange(change, sound.documents);
  // What is built for a moment to come is not published: its addresses may still change.
  if (records && instant <= clock) await reportRecorded(contentFolder, permanence, served);
  await leaveStandingSite(folder, sources, sound.documents, sound.report);
  return true;
};

/** The site is out by then: a record that cannot be written is reported, but does not fail the build. */
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
    console.error(`${path} could not be written: ${formatReason(error)}. The next build will try again.`);
  }
};
