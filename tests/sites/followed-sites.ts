import { globSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import {
  belowUrl,
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
type Build = 'reworded' | 'before' | 'after' | 'again';

/** A function that words evidence, and a change to it that readers would see. */
const wording = {
  file: 'src/domain/evidence.ts',
  written: 'speaker.trim()',
  changed: 'speaker.trim().toUpperCase()',
} as const;

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

/** Files of the cache in whose place something else was put before the last build. */
export const readPlanted = async (): Promise<readonly string[]> =>
  JSON.parse(await readFile(join(sitesFolder, 'planted.json'), 'utf8')) as readonly string[];

const surroundings = {
  ...madeUpSurroundings,
  SOURCELINE_CONTENT: 'content',
  SOURCELINE_SITE: 'site.json',
  NO_COLOR: '1',
};

const build = async (name: Build, ...flags: readonly string[]): Promise<void> => {
  const { code, output } = await runDesk(['src/desk/build.ts', ...flags], surroundings, newsroomFolder);
  if (code !== 0) throw new Error(`The build "${name}" of ${newsroomFolder} failed:\n${output}`);
  await writeFile(toPrintedFile(name), output);
  await cp(join(newsroomFolder, 'dist'), sites[name], { recursive: true });
};

/**
 * Builds one newsroom four times, with one cache: as it is before somebody changes how its code words evidence, as a
 * subscriber gets it first, after a day of the desk's work, and once more from nothing, with rubbish in the cache. It
 * has a checkout of its own, so that it can be built beside others.
 */
export const buildFollowedSites = async (): Promise<void> => {
  await setUpCheckout(newsroomFolder, withoutContent, 'shared');
  await writeFollowedContent(followedFolder, 'before');
  // Its pages lie compressed beside themselves, those of no other site: each is compressed once, and kept.
  await writeFile(join(newsroomFolder, 'site.json'), JSON.stringify({ ...madeUpSite, precompressed: true }));
  const code = join(newsroomFolder, wording.file);
  const source = await readFile(code, 'utf8');
  if (!source.includes(wording.written)) throw new Error(`${wording.file} no longer has ${wording.written}.`);
  await writeFile(code, source.replace(wording.written, wording.changed));
  await build('reworded', '--unrecorded');
  await rm(join(newsroomFolder, 'dist'), { recursive: true });
  await writeFile(code, source);
  await build('before');
  await rm(join(followedFolder, 'articles'), { recursive: true });
  await writeFollowedContent(followedFolder, 'after');
  await build('after');
  const cache = join(newsroomFolder, '.cache/astro');
  await cp(join(cache, 'kept/list.kept'), keptList);
  const planted = globSync(kept, { cwd: cache }).map((name) => join(cache, name));
  for (const file of planted) await writeFile(file, 'planted');
  await writeFile(join(sitesFolder, 'planted.json'), JSON.stringify(planted));
  await build('again', '--force');
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
