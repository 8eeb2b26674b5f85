import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** Stands in a folder while a build writes there; whoever finds it without that build knows that it never ended. */
const markName = 'unfinished';

/**
 * Astro's folders in the cache, named by astro.config.ts. What else lies there is not touched: folders of ours, in
 * which a file has its name only once it is whole, and whatever others put where they pointed the cache.
 */
const ofAstro = /^[\da-f]{12}$/;

/** When a process began, by the system's own count: numbers of processes are given out again. Empty if unknown. */
const findBeginning = async (pid: number): Promise<string> => {
  const facts = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
  // The program's name is in brackets and may contain spaces; after it comes the third field, the state.
  const fields = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
  // One that has ended and that nobody has asked after is still listed.
  return fields[0] === 'Z' ? '' : (fields[22 - 3] ?? '');
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The process that a mark names, if it is at work and not this one. */
const findBuilder = async (mark: string): Promise<number | undefined> => {
  const [, number = '', beginning] = /^(\d+) (\d*)\n$/.exec(mark) ?? [];
  const pid = Number(number);
  if (pid === 0 || pid === process.pid || !isAlive(pid)) return undefined;
  return (await findBeginning(pid)) === beginning ? pid : undefined;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Takes away the mark of a build that never came to its end, unless another process was faster and has put its own
 * there meanwhile.
 */
const removeMark = async (mark: string, former: string): Promise<void> => {
  const taken = `${mark}.${String(process.pid)}`;
  try {
    await rename(mark, taken);
    if ((await readFile(taken, 'utf8')) !== former) await link(taken, mark).catch(() => undefined);
  } catch {
    // Another process has taken it away, or it may not be: the next attempt tells.
  } finally {
    await rm(taken, { force: true }).catch(() => undefined);
  }
};

/** Creates a file that nobody ever reads half written. @throws EEXIST where there is one */
const createWhole = async (path: string, text: string): Promise<void> => {
  const part = `${path}.${String(process.pid)}`;
  try {
    await writeFile(part, text);
    await link(part, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    // Some file systems know no links.
    await writeFile(path, text, { flag: 'wx' });
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
};

/** More than enough for marks that others put and take away meanwhile. */
const mostAttempts = 10;

/**
 * Puts a mark into a folder, in one step, so that of two builds that begin at once only one can.
 * @returns whether an earlier build left its mark there
 * @throws UserError while that build is at work
 */
const putMark = async (folder: string): Promise<boolean> => {
  const mark = join(folder, markName);
  const own = `${String(process.pid)} ${await findBeginning(process.pid)}\n`;
  let isLeft = false;
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      await createWhole(mark, own);
      return isLeft;
    } catch (error) {
      // Where not even this can be written, nothing will be kept that could be cut off.
      if (!hasCode(error, 'EEXIST')) return isLeft;
    }
    const former = await readFile(mark, 'utf8').catch(() => undefined);
    if (former === undefined) continue;
    const builder = await findBuilder(former);
    if (builder !== undefined) {
      throw new UserError(
        `Another build is running here (process ${String(builder)}). Wait until it has finished, then build again.`,
      );
    }
    isLeft = true;
    await removeMark(mark, former);
  }
  return isLeft;
};

/** Folders that a build writes into besides its output, from the project's root. */
export interface BuildFolders {
  /** What is kept between builds; where it cannot be written, nothing is kept. */
  readonly cache: string;
  /** What Astro generates for its own use: two builds of one checkout have it in common, whatever their caches. */
  readonly generated: string;
}

/**
 * Marks the cache as being written. Astro writes pictures under their final names: one that was cut off by a
 * kill would be published by every build that follows, so what it kept is thrown away if the last build never
 * came to its end.
 * @throws UserError while another build is at work: two would write into each other's files
 */
export const beginBuild = async ({ cache, generated }: BuildFolders): Promise<void> => {
  await putMark(generated);
  try {
    if (!(await putMark(cache))) return;
  } catch (error) {
    await removeOwnMark(generated);
    throw error;
  }
  for (const name of await readdir(cache)) {
    if (ofAstro.test(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
};

const removeOwnMark = (folder: string): Promise<void> => rm(join(folder, markName), { force: true });

/**
 * Says that the next build may begin.
 * @param isCacheWhole whether everything in the cache is; else the next build throws it away
 */
export const endBuild = async ({ cache, generated }: BuildFolders, isCacheWhole: boolean): Promise<void> => {
  if (isCacheWhole) await removeOwnMark(cache);
  await removeOwnMark(generated);
};
