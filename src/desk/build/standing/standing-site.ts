import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from '../../../run.ts';
import { site } from '../../../site.ts';
import { readSealed, writeSealed } from '../../../sealed-file.ts';
import { codeOf } from '../../error-code.ts';
import { toFirstKey } from '../kept/kept-key.ts';
import { digestContent, examineSite } from './digest-folders.ts';
import { findCalmUntil } from './turning-points.ts';

/** A moment of a build, and up to when another would give the same; both in milliseconds. */
interface Calm {
  readonly from: number;
  readonly until: number;
}

/** What is known of the site that the last build has left. */
interface Standing {
  /** Of everything that it was made from and of what it was told, but for the moment. */
  readonly sources: string;
  /** Of the files of the site. */
  readonly site: string;
  /** The moment that it stands for, and that of the clock. */
  readonly instant: Calm;
  readonly clock: Calm;
  /** What the check had to say. */
  readonly report: string;
}

/** A site that would be built again as it stands. */
export interface StandingSite {
  readonly report: string;
  readonly files: number;
}

const recordFile = join(run.cacheFolder, 'kept', 'standing.kept');

const isCalm = ({ from, until }: Calm, moment: Date): boolean =>
  moment.getTime() === from || (moment.getTime() > from && moment.getTime() < until);

/** What this run was told, but for the moment. */
const listTold = (): string[] =>
  Object.entries(process.env)
    .flatMap(([name, value]) =>
      name.startsWith('SOURCELINE_') && name !== 'SOURCELINE_NOW' ? [`${name}=${value ?? ''}`] : [],
    )
    .toSorted();

/** What a build is made from, as it is before it begins. */
export interface Sources {
  /** Undefined where it cannot be said. */
  readonly digest: string | undefined;
}

/**
 * Looks at everything that a build would be made from.
 * @param output folder of the finished site
 * @param records whether addresses are to be recorded
 */
export const examineSources = (output: string, records: boolean): Sources => {
  try {
    const content = digestContent(run.contentFolder);
    if (content === undefined) return { digest: undefined };
    const isOfPast = run.instant <= run.clock;
    return { digest: toFirstKey(listTold(), run.contentFolder, resolve(output), records, isOfPast, content) };
  } catch {
    // The build finds out what cannot be read, and says so.
    return { digest: undefined };
  }
};

/** Finds the site that was built from the same, if nobody has been at it since. */
export const findStandingSite = async (
  output: string,
  sources: Sources,
): Promise<StandingSite | undefined> => {
  const standing = (await readSealed(recordFile)) as Standing | undefined;
  if (standing === undefined || standing.sources !== sources.digest) return undefined;
  if (!isCalm(standing.instant, run.instant) || !isCalm(standing.clock, run.clock)) return undefined;
  const found = examineSite(output);
  return found?.digest === standing.site ? { report: standing.report, files: found.files } : undefined;
};

/**
 * Forgets the last site: whoever is killed from now on leaves nothing that counts. Where there can be no record, as
 * where the folder of the cache is a file, there is nothing to forget; the build says what is wrong.
 */
export const forgetStandingSite = (): Promise<void> =>
  rm(recordFile, { force: true }).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOTDIR') throw error;
  });

/**
 * Keeps what is known of a site that is out. Where that cannot be written, the next build is made like any other.
 * @param sources as they were before the build
 * @param moments that are written in content
 */
export const leaveStandingSite = async (
  output: string,
  { digest }: Sources,
  moments: readonly number[],
  report: string,
): Promise<void> => {
  const found = examineSite(output);
  if (digest === undefined || found === undefined) return;
  const toCalm = (moment: Date): Calm => ({
    from: moment.getTime(),
    until: findCalmUntil(moments, moment.getTime(), site.agedAfterDays),
  });
  const standing: Standing = {
    sources: digest,
    site: found.digest,
    instant: toCalm(run.instant),
    clock: toCalm(run.clock),
    report,
  };
  await writeSealed(recordFile, standing).catch(() => undefined);
};
