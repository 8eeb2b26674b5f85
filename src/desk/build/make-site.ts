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
import { takeHandedVersions } from '../../entries/handed-versions.ts';
import { versionsFolder } from '../../schemas/version-record.ts';
import { lockPath } from '../../domain/recorded-address.ts';
import { toRoot } from '../check/check-content.ts';
import { formatReport } from '../reporters/format-report.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { checkForBuild } from './check-for-build.ts';
import { reportChange } from './report-change.ts';
import { openProgressLine } from '../progress-line.ts';
import { formatReason } from '../format-reason.ts';
import { finishPages } from './finish-pages.ts';
import { toFirstKey, toKeptKey } from './kept/kept-key.ts';
import { listFiles } from './kept/list-files.ts';
import { listQueryPages, listQueryRedirects } from './list-query-redirects.ts';
import { findLost, listServed, recordAddresses } from './record-addresses.ts';
import { recordVersions } from './record-versions.ts';
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
  const { permanence } = sound;
  const queries = listQueryRedirects(sound.files, permanence);
  let served: ReadonlySet<string> = new Set();
  const place = {
    folder: join(run.cacheFolder, 'kept'),
    key: toFirstKey(run.keepsIndexMarkup),
    findKey: () => toKeptKey(run.keepsIndexMarkup),
    tell: (line: string) => {
      console.error(line);
    },
  };
  const manner = { files: sound.files, progress, forgets, place };
  const change = await buildAside(folder, {}, manner, async (made, finished) => {
    await copyRedirectedFiles(made, permanence);
    const files = listFiles(made);
    served = listServed(files, listQueryPages(queries, permanence));
    const lost = findLost(permanence, served, toRoot(contentFolder));
    if (lost.length > 0) {
      progress.end();
      console.error(formatReport({ filesChecked: sound.filesChecked, problems: lost }));
      console.error(`The site was not published; ${output}/ is unchanged.`);
      return undefined;
    }
    const redirectsFile = await writeRedirectsFile(made, permanence.redirects, base, queries);
    const pages = await finishPages(made, run.keepsIndexMarkup, finished, files);
    const headersFile = await writeHeadersFile(made, joinInlineDigests([...pages.values()]), base);
    if (site.precompressed) {
      progress.begin((counted) => `Compressing: ${counted} files`);
      await compressFiles(made, join(run.cacheFolder, 'compressed'), progress.count);
      return { pages, files: listFiles(made) };
    }
    // To look for them again would be to walk through thousands of folders.
    return { pages, files: [...new Set([...files, redirectsFile, headersFile])] };
  });
  if (change === undefined) return false;
  reportChange(change, sound.stories);
  // What is built for a moment to come is not published: its addresses may still change.
  const versions = takeHandedVersions();
  if (records && instant <= clock) {
    await reportVersions(contentFolder, versions);
    await reportRecorded(contentFolder, permanence, served);
  }
  await leaveStandingSite(folder, sources, sound.moments, sound.report);
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

/** The same for the versions of stories. */
const reportVersions = async (
  contentFolder: string,
  versions: ReturnType<typeof takeHandedVersions>,
): Promise<void> => {
  const path = `${toRoot(contentFolder)}/${versionsFolder}/`;
  try {
    const written = await recordVersions(contentFolder, versions);
    if (written > 0) {
      console.log(
        `Versions of ${String(written)} ${written === 1 ? 'story are' : 'stories are'} recorded in ${path}: commit ${written === 1 ? 'it' : 'them'}.`,
      );
    }
  } catch (error) {
    console.error(`${path} could not be written: ${formatReason(error)}. The next build will try again.`);
  }
};
