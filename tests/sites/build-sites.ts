import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { farAway, fixtureFolder, madeUpSurroundings, runDesk, sites, sitesFolder } from './built-sites.ts';
import { writeFixtureContent } from './fixture-content.ts';
import { buildFollowedSites, buildSiteBelow } from './followed-sites.ts';

/** Names of the caches in which cards stay from run to run. */
const cachesWithCards = ['cache-real', 'cache-fixture'];

/** Nothing that tests build is published: only made-up content records its addresses. */
const buildInto = async (output: string, surroundings: Readonly<Record<string, string>>): Promise<void> => {
  const isReal = surroundings.SOURCELINE_CONTENT === undefined;
  const command = ['src/desk/build.ts', '--out', output, ...(isReal ? ['--unrecorded'] : [])];
  const { code, output: printed } = await runDesk(command, surroundings);
  if (code !== 0) throw new Error(`Building ${output} failed:\n${printed}`);
};

/** The sites of this checkout, one after the other: builds share Astro's generated files in .astro/. */
const buildOwnSites = async (): Promise<void> => {
  await writeFixtureContent(fixtureFolder);
  await buildInto(sites.real, { SOURCELINE_CACHE: join(sitesFolder, 'cache-real') });
  // Far from the zone and the language of the site: whatever depended on those of the machine would stand on a page.
  await buildInto(sites.fixture, {
    ...madeUpSurroundings,
    ...farAway,
    SOURCELINE_CACHE: join(sitesFolder, 'cache-fixture'),
  });
};

/**
 * Empties the folder of all sites but for drawn cards: each is named by what it shows and by the code that draws it, and
 * to draw hundreds again takes longer than to print them all. The sites that are followed draw theirs in every run.
 */
const clear = async (): Promise<void> => {
  await mkdir(sitesFolder, { recursive: true });
  for (const name of await readdir(sitesFolder)) {
    const place = join(sitesFolder, name);
    const left = cachesWithCards.includes(name) ? await readdir(place) : [];
    if (!left.includes('cards')) await rm(place, { recursive: true });
    else for (const other of left) if (other !== 'cards') await rm(join(place, other), { recursive: true });
  }
};

/** Builds every site that tests look at. */
export const buildSites = async (): Promise<void> => {
  await clear();
  await Promise.all([buildOwnSites(), buildFollowedSites().then(buildSiteBelow)]);
};
