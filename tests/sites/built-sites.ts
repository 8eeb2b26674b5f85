import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, site } from '../../src/site.ts';
import { fixtureInstant } from './fixture-content.ts';

const root = join(import.meta.dirname, '../..');

/** Folder of everything the tests build; never the project's own dist. */
export const sitesFolder = join(root, '.cache/test-sites');

/**
 * The built sites that tests look at. All but the first are of a made-up newsroom, whose behaviour tests pin. Of the
 * first, which is whatever content/ holds, they ask only what must be true of every site.
 */
export const sites = {
  /** The project's own content. */
  real: join(sitesFolder, 'real'),
  /** Made-up content: what a newsroom writes, and every awkward case. */
  fixture: join(sitesFolder, 'fixture'),
  /** A few made-up stories, as a subscriber gets them first. */
  before: join(sitesFolder, 'before'),
  /** The same after an edit, an update, a new story, a correction, a withdrawal, a rename and a merger. */
  after: join(sitesFolder, 'after'),
  /** The same once more, from nothing, elsewhere: the one above took what it could from the build before. */
  again: join(sitesFolder, 'again'),
  /** A few stories at an address of their own below a folder of their host: /news/ (base-path.test.ts). */
  below: join(sitesFolder, 'news'),
} as const;

/** Where the made-up content is written. */
export const fixtureFolder = join(sitesFolder, 'fixture-content');

/** The checkout of the newsroom that a subscriber follows. */
export const newsroomFolder = join(sitesFolder, 'newsroom');

/** Where the content of that newsroom is written, the record of its addresses included. */
export const followedFolder = join(newsroomFolder, 'content');

/** Where the site below a folder is published; its host, and where the site stands there. */
export const belowUrl = 'https://org.example/news';
export const belowBase = '/news';

/** Who publishes the made-up sites. */
export const madeUpSite = JSON.parse(
  readFileSync(join(import.meta.dirname, 'made-up-site.json'), 'utf8'),
) as Site;

/** Sites of which must be true what is true of every site, each with its publisher. */
export const everySite: readonly (readonly [name: string, folder: string, publisher: Site])[] = [
  ['real', sites.real, site],
  ['made-up', sites.fixture, madeUpSite],
];

/** What tells a command that it works for the made-up newsroom. */
export const madeUpSurroundings = {
  SOURCELINE_SITE: join(import.meta.dirname, 'made-up-site.json'),
  SOURCELINE_CONTENT: fixtureFolder,
  SOURCELINE_NOW: fixtureInstant,
} as const;

/** A machine at the other end of the world, in another language. */
export const farAway = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' } as const;

/** What a command of ours did. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a desk command as an editor would, with other surroundings or in another checkout if asked. */
export const runDesk = (
  command: readonly string[],
  surroundings: Readonly<Record<string, string>> = {},
  checkout = root,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: checkout,
      env: { ...process.env, ...surroundings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
