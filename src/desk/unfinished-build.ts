import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in the cache while a build is at work; whoever finds it knows that the last one never ended. */
const markName = 'unfinished';

/**
 * Astro's folders in the cache, named by astro.config.ts. What else lies there is not touched: folders of ours, in
 * which a file has its name only once it is whole, and whatever others put where they pointed the cache.
 */
const ofAstro = /^[\da-f]{12}$/;

/**
 * Marks the cache as being written. Astro writes pictures under their final names: one that was cut off by a
 * kill would be published by every build that follows, so what it kept is thrown away if the last build never
 * came to its end.
 * @param cacheFolder what is kept between builds; where it cannot be written, nothing is kept
 */
export const beginBuild = async (cacheFolder: string): Promise<void> => {
  const mark = join(cacheFolder, markName);
  const isUnfinished = await stat(mark).then(
    () => true,
    () => false,
  );
  if (isUnfinished) {
    for (const name of await readdir(cacheFolder)) {
      if (ofAstro.test(name)) {
        await rm(join(cacheFolder, name), { recursive: true, force: true });
      }
    }
  }
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(mark, '');
  } catch {
    // Where not even this can be written, nothing will be kept that could be cut off.
  }
};

/** Says that everything in the cache is whole. */
export const endBuild = async (cacheFolder: string): Promise<void> => {
  await rm(join(cacheFolder, markName), { force: true });
};
