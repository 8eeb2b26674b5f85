import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** Stands in the cache while a build is at work; whoever finds it without that build knows that it never ended. */
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

/**
 * Marks the cache as being written. Astro writes pictures under their final names: one that was cut off by a
 * kill would be published by every build that follows, so what it kept is thrown away if the last build never
 * came to its end.
 * @param cacheFolder what is kept between builds; where it cannot be written, nothing is kept
 * @throws UserError while another build is at work: two would write into each other's files
 */
export const beginBuild = async (cacheFolder: string): Promise<void> => {
  const mark = join(cacheFolder, markName);
  const former = await readFile(mark, 'utf8').catch(() => undefined);
  if (former !== undefined) {
    const builder = await findBuilder(former);
    if (builder !== undefined) {
      throw new UserError(
        `Another build is running here (process ${String(builder)}). Wait until it has finished, then build again.`,
      );
    }
    for (const name of await readdir(cacheFolder)) {
      if (ofAstro.test(name)) {
        await rm(join(cacheFolder, name), { recursive: true, force: true });
      }
    }
  }
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(mark, `${String(process.pid)} ${await findBeginning(process.pid)}\n`);
  } catch {
    // Where not even this can be written, nothing will be kept that could be cut off.
  }
};

/** Says that everything in the cache is whole, and that the next build may begin. */
export const endBuild = async (cacheFolder: string): Promise<void> => {
  await rm(join(cacheFolder, markName), { force: true });
};
