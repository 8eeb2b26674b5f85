import { run } from '../../run.ts';
import type { BuildFolders } from './unfinished-build.ts';

/** The folders that a build writes into. @param output folder of the finished site */
export const toBuildFolders = (output: string): BuildFolders => ({
  cache: run.cacheFolder,
  generated: '.astro',
  output,
});
