import { type AstroInlineConfig, build } from 'astro';
import { run } from '../run.ts';
import { discardOutput, publishOutput, restoreInterrupted, toAsideFolder } from './output.ts';
import { removeUnseenPictures } from './remove-unseen-pictures.ts';
import { beginBuild, endBuild } from './unfinished-build.ts';

/**
 * Builds pages beside their destination, has them finished there, and swaps them in. Whatever goes wrong or is
 * killed, the last good output stays as it was.
 * @param output folder of the finished pages, from the project's root
 * @param settings for Astro, besides astro.config.ts
 * @param finish does the rest in the folder that it is given; false gives the build up
 * @returns whether the pages were swapped in
 * @throws whatever Astro or the rest threw
 */
export const buildAside = async (
  output: string,
  settings: AstroInlineConfig,
  finish: (aside: string) => Promise<boolean>,
): Promise<boolean> => {
  // Vite reads it; a developer's shell must not change what is published.
  process.env.NODE_ENV = 'production';
  await restoreInterrupted(output);
  const aside = toAsideFolder(output);
  try {
    await discardOutput(aside);
    await beginBuild(run.cacheFolder);
    await build({ ...settings, outDir: aside, logLevel: 'warn' });
    await endBuild(run.cacheFolder);
    await removeUnseenPictures(aside);
    const isFinished = await finish(aside);
    await (isFinished ? publishOutput(aside, output) : discardOutput(aside));
    return isFinished;
  } catch (error) {
    await discardOutput(aside);
    throw error;
  }
};
