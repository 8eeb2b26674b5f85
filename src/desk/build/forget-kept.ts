import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Astro's folders in the cache, named by astro.config.ts: what it read, and what it made of it. What else lies there is
 * not touched after a kill: folders of ours, in which a file has its name only once it is whole, and whatever others
 * put where they pointed the cache.
 */
const ofAstro = /^[\da-f]{12}$/;

/** Those and ours; what the check keeps it replaces itself. */
const ofBuilds = /^(?:[\da-f]{12}|cards|compressed|entries|kept|kept\.next|pictures|search|settled|texts)$/;

const removeFrom = async (cache: string, names: RegExp): Promise<void> => {
  // There is no folder before the first build, nor where none can be.
  for (const name of await readdir(cache).catch(() => [])) {
    if (names.test(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
};

/** Throws away what Astro kept of earlier builds. @param cache folder of what is kept, from the project's root */
export const forgetAstro = (cache: string): Promise<void> => removeFrom(cache, ofAstro);

/** Throws away everything that earlier builds kept. @param cache folder of what is kept, from the project's root */
export const forgetBuilds = (cache: string): Promise<void> => removeFrom(cache, ofBuilds);
