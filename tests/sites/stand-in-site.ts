import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from '../../src/desk/build/site-folder.ts';

/** What its front page says. */
export const standInPage = '<!doctype html><title>The last good output</title>';

/** Writes the smallest folder that the desk takes for a site of ours, in place of whatever is there. */
export const writeStandInSite = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['index.html', ...siteFiles]) await writeFile(join(folder, name), standInPage);
};
