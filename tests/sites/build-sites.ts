import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtureFolder, madeUpSurroundings, runDesk, sites, sitesFolder } from './built-sites.ts';
import { writeFixtureContent } from './fixture-content.ts';
import { buildFollowedSites, buildSiteBelow } from './followed-sites.ts';

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
  await buildInto(sites.fixture, {
    ...madeUpSurroundings,
    SOURCELINE_CACHE: join(sitesFolder, 'cache-fixture'),
  });
};

/** Builds every site that tests look at. */
export const buildSites = async (): Promise<void> => {
  await rm(sitesFolder, { recursive: true, force: true });
  await mkdir(sitesFolder, { recursive: true });
  await Promise.all([buildOwnSites(), buildFollowedSites().then(buildSiteBelow)]);
};
