import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Site, sitePath } from './schemas/site.ts';
import { parseSite, SiteFault } from './site-file.ts';

export type { Site } from './schemas/site.ts';

/** Where the site is described: in a file that is named, in the content folder, or in that of this checkout. */
const findFile = (): string => {
  const own = join('content', sitePath);
  const named = process.env.SOURCELINE_SITE;
  if (named !== undefined) return named;
  const file = join(run.contentFolder, sitePath);
  return existsSync(file) ? file : own;
};

const readSiteFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SiteFault(`${file} cannot be read: it says whose site this is. Write it with: npm run own`);
  }
};

const url = process.env.SOURCELINE_URL;

/**
 * Reads the file of the site as it is now.
 * @throws SiteFault with a line for each thing that is wrong
 */
export const readSite = (): Site => {
  const file = findFile();
  return parseSite(readSiteFile(file), file.replaceAll('\\', '/'), url === undefined ? {} : { url });
};

/** The newsroom whose site this run makes; SOURCELINE_URL has it made for another address. */
export const site = readSite();
