import { globSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import {
  belowUrl,
  farAway,
  followedFolder,
  madeUpSite,
  madeUpSurroundings,
  newsroomFolder,
  runDesk,
  sites,
  sitesFolder,
} from './built-sites.ts';
import { writeLinkingArticle } from './linking-article.ts';
import { translatedSite, writeTranslations } from './translations.ts';
import { writeFollowedContent } from './followed-content.ts';

/** A build of the newsroom that a subscriber follows: what it printed is in a file of its name. */
type Build = 'before' | 'after' | 'again';

/**
 * What builds keep for the next one: what was printed and by which code, content as it was read, cards, parts of the
 * search index, texts of stories and of feeds. Finished files and their compressed forms are left alone: they are those of the site.
 */
const kept = [
  'kept/list.kept',
  'kept/bundle/styles.json',
  'kept/printed/articles/edited/index.html',
  'entries/*/*.kept',
  'cards/*.png',
  'search/*.kept',
  'settled/*.kept',
  'texts/*/*',
];

/** What the build after a day of the desk's work left for the next one. */
export const keptList = join(sitesFolder, 'list.kept');

/** Where the lines that a build printed are kept. */
export const toPrintedFile = (build: Build): string => join(sitesFolder, `${build}.txt`);

/** The checkout in which it was built from nothing, whose code and caches tests may spoil. */
export const takenOverFolder = join(sitesFolder, 'taken-over');

/** What the build from nothing kept. */
export const cacheOfAgain = join(sitesFolder, 'cache-again');

const plantedFile = join(sitesFolder, 'planted.json');

/** Files of that cache in whose place something else was put before. */
export const readPlanted = async (): Promise<readonly string[]> =>
  JSON.parse(await readFile(plantedFile, 'utf8')) as readonly string[];

const surroundings = {
  ...madeUpSurroundings,
  SOURCELINE_CONTENT: 'content',
  SOURCELINE_SITE: 'site.json',
  NO_COLOR: '1',
};

const build = async (
  name: Build,
  checkout: string,
  told: Readonly<Record<string, string>> = {},
  ...flags: readonly string[]
): Promise<void> => {
  const { code, output } = await runDesk(
    ['src/desk/build.ts', ...flags],
    { ...surroundings, ...told },
    checkout,
  );
  if (code !== 0) throw new Error(`The build "${name}" of ${checkout} failed:\n${output}`);
  await writeFile(toPrintedFile(name), output);
  await cp(join(checkout, 'dist'), sites[name], { recursive: true });
};

/**
 * Builds one newsroom three times: as a subscriber gets it first, after a day of the desk's work, and once more from
 * nothing, in another folder and far away, with rubbish in the cache. It has a checkout of its own, so that it can be
 * built beside others.
 */
export const buildFollowedSites = async (): Promise<void> => {
  await setUpCheckout(newsroomFolder, withoutContent, 'shared');
  await writeFollowedContent(followedFolder, 'before');
  // Its pages lie compressed beside themselves, those of no other site: each is compressed once, and kept.
  await writeFile(join(newsroomFolder, 'site.json'), JSON.stringify({ ...madeUpSite, precompressed: true }));
  await build('before', newsroomFolder);
  await rm(join(followedFolder, 'articles'), { recursive: true });
  await writeFollowedContent(followedFolder, 'after');
  await build('after', newsroomFolder);
  await cp(join(newsroomFolder, '.cache/astro/kept/list.kept'), keptList);
  await cp(newsroomFolder, takenOverFolder, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
  const cache = join(takenOverFolder, '.cache/astro');
  const planted = globSync(kept, { cwd: cache });
  for (const name of planted) await writeFile(join(cache, name), 'planted');
  await build('again', takenOverFolder, farAway, '--force');
  await cp(cache, cacheOfAgain, { recursive: true });
  await writeFile(plantedFile, JSON.stringify(planted.map((name) => join(cacheOfAgain, name))));
};

/**
 * Builds the same newsroom with one more story, in four languages, for an address below a folder of its host: one variable
 * says so.
 */
export const buildSiteBelow = async (): Promise<void> => {
  const content = join(newsroomFolder, 'content-below');
  await writeFollowedContent(content, 'after');
  await writeLinkingArticle(content);
  await writeTranslations(content);
  await writeFile(
    join(newsroomFolder, 'site-below.json'),
    JSON.stringify({ ...madeUpSite, editions: translatedSite }),
  );
  const { code, output } = await runDesk(
    ['src/desk/build.ts', '--unrecorded', '--out', sites.below],
    {
      ...madeUpSurroundings,
      SOURCELINE_SITE: 'site-below.json',
      SOURCELINE_CONTENT: 'content-below',
      SOURCELINE_CACHE: '.cache/below',
      SOURCELINE_URL: `${belowUrl}/`,
    },
    newsroomFolder,
  );
  if (code !== 0) throw new Error(`The site below a folder was not built:\n${output}`);
};
