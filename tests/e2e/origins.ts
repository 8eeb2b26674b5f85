import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLedOn } from '../build/site-files.ts';
import { listPageKinds } from '../hosting/page-kinds.ts';
import { sites } from '../sites/built-sites.ts';

/**
 * Where playwright.config.ts serves the made-up site: the base of every address of a test. Its server takes a free
 * port, so that several checkouts can be tested at once; Playwright tells it to those who run tests. Those who only
 * list them are not told, so no name of a test may have an address of a server in it.
 */
export const madeUpOrigin = `http://localhost:${process.env.MADE_UP_PORT ?? ''}`;

/** Where it serves the site of content/, of which tests ask only what must be true of every site. */
export const realOrigin = `http://localhost:${process.env.REAL_PORT ?? ''}`;

/** Where it serves a made-up site that stands below a folder of its host. */
export const belowOrigin = `http://localhost:${process.env.BELOW_PORT ?? ''}`;

/** The made-up story that is as long as a real one. */
export const foundingArticle = '/articles/fifty-goslings-before-the-bridge-fair/';

/** Awkward and usual pages of the made-up site, at least one of every kind. */
export const madeUpPages = [
  '/',
  foundingArticle,
  '/articles/the-newest/',
  '/articles/the-old-one/',
  '/articles/a-very-long-headline/',
  '/articles/marks-in-the-headline/',
  '/articles/many-marks/',
  '/articles/a-second-voice/changes/',
  '/articles/in-other-languages/',
  '/articles/taken-back/',
  '/articles/figures/',
  '/articles/figures/figures/bridges-in-time/',
  '/figures/',
  '/forecasts/',
  '/forecasts/topics/second-topic/',
  '/dossiers/',
  '/dossiers/lighthouse-engine/',
  '/dossiers/compare/weapon/',
  '/topics/',
  '/topics/bridges-and-geese/',
  '/topics/long-topic/page/2/',
  '/topics/empty-topic/',
  '/countries/',
  '/countries/iceland/',
  '/countries/iceland/bridges-and-geese/',
  '/countries/switzerland/long-topic/page/2/',
  '/authors/',
  '/authors/example-person/',
  '/archive/',
  '/archive/2025/',
  '/search/',
  '/search/?q=goslings',
  '/search/?q=made-up',
  '/feeds/',
  '/acknowledgements/',
  '/sources/',
  '/sources/the-quay-daily/',
  '/sources/example-agency/page/2/',
  '/claims/',
  '/claims/page/2/',
  '/claims/status/disputed/',
  '/claims/speakers/',
  '/claims/speakers/gander-holm/',
  '/claims/matters/gosling-range-estimate/',
  '/claims/matters/number-of-languages/',
  '/corrections/',
  '/about/',
  '/standards/',
  '/404.html',
] as const;

const readReal = (path: string): string => readFileSync(join(sites.real, path), 'utf8');

/** One page of every kind that the site of content/ has, whatever it holds; those that only lead on are left out. */
export const listRealPages = (): string[] =>
  listPageKinds(sites.real).filter((address) => !isLedOn(readReal(address.replace(/\/$/, '/index.html'))));

/** Every story of a site that has a text to read: others have moved, or are withdrawn. */
export const listReadArticles = (folder: string): string[] =>
  globSync('articles/*/index.html', { cwd: folder })
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('class="prose'))
    .map((path) => `/${path.replaceAll('\\', '/').replace('index.html', '')}`)
    .toSorted();
