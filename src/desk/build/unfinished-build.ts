import { createHash } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../error-code.ts';
import { UserError } from '../user-error.ts';
import { forgetAstro } from './forget-kept.ts';

/**
 * A mark in a folder, or beside that of the site, while a build writes there; a build that finds it without that one
 * running knows that it never ended.
 */
const markName = 'unfinished';

/** When a process began, by the system's own count: numbers of processes are given out again. Empty if unknown. */
const findBeginning = async (pid: number): Promise<string> => {
  const facts = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
  // The program's name is in brackets and may contain spaces; after it comes the third field, the state.
  const fields = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
  // A process that has ended but has not been waited for is still listed.
  return fields[0] === 'Z' ? '' : (fields[22 - 3] ?? '');
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It belongs to another build.
    return codeOf(error) === 'EPERM';
  }
};

/** The process that a mark names, if it is at work and not this one. */
const findBuilder = async (mark: string): Promise<number | undefined> => {
  const [, number = '', beginning] = /^(\d+) (\d*)\n$/.exec(mark) ?? [];
  const pid = Number(number);
  if (pid === 0 || pid === process.pid || !isAlive(pid)) return undefined;
  return (await findBeginning(pid)) === beginning ? pid : undefined;
};

/** A file that says who builds, and in words for people what is built there. */
interface Mark {
  readonly path: string;
  readonly work: string;
}

/** @throws UserError if the build that a mark names is still running */
const assertEnded = async (mark: string, work: string): Promise<void> => {
  const builder = await findBuilder(mark);
  if (builder !== undefined) {
    throw new UserError(
      `Another build is ${work} (process ${String(builder)}). Wait until it has finished, then build again.`,
    );
  }
};

/** Gives a file a second name, unless something has that name. @returns whether it has it now */
const linkNew = async (file: string, name: string): Promise<boolean> => {
  try {
    // Some file systems have no links; there, another process may read the copy before it is whole.
    await link(file, name).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      return copyFile(file, name, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Puts a mark in place of one whose build has ended. Of several builds that find the same mark, the one that first
 * creates a file named after it may; if that one is killed before it has, the next file is named after both.
 * @param own file with the new mark
 * @param former text of the old mark
 * @returns false if the old mark was gone by then
 * @throws UserError while another build is doing this
 */
const replaceMark = async (own: string, { path, work }: Mark, former: string): Promise<boolean> => {
  const claims: string[] = [];
  for (let history = former; ;) {
    const claim = `${path}.${createHash('sha256').update(history).digest('hex').slice(0, 12)}`;
    claims.push(claim);
    if (await linkNew(own, claim)) break;
    const claimant = await readFile(claim, 'utf8').catch(() => undefined);
    // It has been replaced, and the claim with it.
    if (claimant === undefined) return false;
    await assertEnded(claimant, work);
    history += claimant;
  }
  const isUnchanged = (await readFile(path, 'utf8').catch(() => undefined)) === former;
  if (isUnchanged) await rename(own, path);
  for (const claim of isUnchanged ? claims : claims.slice(-1)) await rm(claim, { force: true });
  return isUnchanged;
};

/**
 * Puts a mark somewhere, whole and in one step, so that only one of several builds that begin at once can.
 * @returns whether an earlier build left its mark there
 * @throws UserError while that build is running
 */
const putMark = async (mark: Mark): Promise<boolean> => {
  const { path, work } = mark;
  const own = `${path}.${String(process.pid)}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(own, `${String(process.pid)} ${await findBeginning(process.pid)}\n`);
    for (;;) {
      if (await linkNew(own, path)) return false;
      const former = await readFile(path, 'utf8').catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (former === undefined) continue;
      await assertEnded(former, work);
      if (await replaceMark(own, mark, former)) return true;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Where not even this can be written, nothing will be kept that could be cut off.
    return false;
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
};

/** Folders that a build writes into, from the project's root. */
export interface BuildFolders {
  /** What is kept between builds; where it cannot be written, nothing is kept. */
  readonly cache: string;
  /** What Astro generates for its own use: two builds of one checkout have it in common, whatever their caches. */
  readonly generated: string;
  /** The finished site: builds of several checkouts may go to one folder. */
  readonly output: string;
}

const toMarks = ({ cache, generated, output }: BuildFolders) => ({
  cache: { path: join(cache, markName), work: 'running here' },
  generated: { path: join(generated, markName), work: 'running here' },
  // In the folder it would be published.
  output: { path: `${output}.${markName}`, work: `making ${output}/` },
});

/** Whether a build is at work in one of the folders, or was killed there. */
export const isBuilding = async (folders: BuildFolders): Promise<boolean> => {
  const marks = Object.values(toMarks(folders));
  const found = await Promise.all(marks.map(({ path }) => readFile(path).catch(() => undefined)));
  return found.some((mark) => mark !== undefined);
};

const removeMark = ({ path }: Mark): Promise<void> => rm(path, { force: true });

/**
 * Marks what is being written. Astro writes pictures under their final names: one that was cut off by a kill would be
 * published by every build that follows, so what it kept is thrown away if the last build never came to its end.
 * @throws UserError while another build is at work: two would write into each other's files
 */
export const beginBuild = async (folders: BuildFolders): Promise<void> => {
  const marks = toMarks(folders);
  const own: Mark[] = [];
  let isCacheCutOff = false;
  try {
    // The cache comes last: what a killed build left there is thrown away only by a build that begins.
    for (const mark of [marks.generated, marks.output]) {
      await putMark(mark);
      own.push(mark);
    }
    isCacheCutOff = await putMark(marks.cache);
  } catch (error) {
    for (const mark of own) await removeMark(mark);
    throw error;
  }
  if (isCacheCutOff) await forgetAstro(folders.cache);
};

/**
 * Says that the next build may begin.
 * @param isCacheWhole whether everything in the cache is; else the next build throws it away
 */
export const endBuild = async (folders: BuildFolders, isCacheWhole: boolean): Promise<void> => {
  const { cache, generated, output } = toMarks(folders);
  for (const mark of [...(isCacheWhole ? [cache] : []), output, generated]) await removeMark(mark);
};
