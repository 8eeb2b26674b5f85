import type { ChildProcess } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSite } from '../build/site-files.ts';
import { fixtureFolder, madeUpSurroundings, sitesFolder } from '../sites/built-sites.ts';
import { canaries } from '../sites/fixture-content.ts';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import { findFaults } from './faults.ts';
import { startCommand } from './start-command.ts';

/** Where the commands run: what builds at the same time in the project keeps its generated files there. */
const folder = join(sitesFolder, 'checkout');
const content = join(folder, 'content');

/** The command of the test that runs. */
let running: ChildProcess | undefined;

test.afterEach(() => {
  running?.kill();
});

/** Starts a command in the checkout and waits until what it prints matches. */
const startHere = async (
  parameters: readonly string[],
  pattern: RegExp,
  surroundings: Readonly<Record<string, string>> = {},
): Promise<{ readonly printed: () => string }> => {
  const { child, printed, reached } = startCommand(parameters, pattern, folder, {
    ...madeUpSurroundings,
    SOURCELINE_CONTENT: content,
    NO_COLOR: '1',
    ...surroundings,
  });
  running = child;
  await reached;
  return { printed };
};

/** What a command said of the address it serves. */
const toOrigin = (printed: string, pattern: RegExp): string => pattern.exec(printed)?.[1] ?? '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await setUpCheckout(folder, withoutContent, 'shared');
});

/** Stories of the made-up newsroom that the commands below show; hundreds of others would only cost time. */
const shown = [
  'a-draft',
  'under-embargo',
  'the-newest',
  'the-old-one',
  // Dossiers name them.
  'about-an-engine',
  'in-other-languages',
];

/** Puts the made-up newsroom in the place of the content, with few of its stories. */
const takeMadeUpContent = async (): Promise<void> => {
  await rm(content, { recursive: true, force: true });
  await cp(fixtureFolder, content, { recursive: true });
  for (const slug of await readdir(join(content, 'articles')))
    if (!shown.includes(slug)) await rm(join(content, 'articles', slug), { recursive: true });
  // What speaks of the others.
  for (const name of ['addresses.lock', 'exceptions.yaml', 'matters.yaml'])
    await rm(join(content, name), { recursive: true });
};

test('npm run preview shows a moment to come, marks every page and turns machines away', async ({
  page,
  request,
}) => {
  await takeMadeUpContent();
  const address = /preview is at (http:\S+)\//;
  const { printed } = await startHere(
    ['src/desk/preview.ts', '--at', '2026-06-01T12:00:01Z', '--port', '0'],
    address,
  );
  const origin = toOrigin(printed(), address);
  const note = 'Preview as of 1 June 2026, 14:00 CEST: not published';
  expect(printed()).toContain(
    `${note}.\nIncluded and marked: 1 draft, 1 story that will be out by then, 0 stories still under embargo then.\nThe preview is at ${origin}/ (press Ctrl-C to stop).`,
  );

  // Under embargo at the moment of the fixture, out a second later; the mark of development has just gone.
  await page.goto(`${origin}/articles/under-embargo/`);
  await expect(page.locator('.held')).toHaveText([note]);
  await expect(page).toHaveTitle(/^Preview: /);
  await expect(page.locator('head [rel=canonical], head [property^="og:"]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(`${origin}/articles/the-newest/`);
  await expect(page.locator('.developing')).toHaveCount(0);
  await page.goto(`${origin}/articles/a-draft/`);
  await expect(page.locator('.held')).toHaveText([note, 'Draft: not published']);

  await page.goto(`${origin}/search/?q=${canaries.draft}`);
  await expect(page.locator('.results > li')).toContainText('Draft: not published');
  expect(await findFaults(page)).toEqual([]);

  for (const [path, bytes] of readSite(join(folder, '.preview'))) {
    if (!path.endsWith('.html') || path.startsWith('pagefind/')) continue;
    expect(bytes.toString(), path).toContain(note);
    expect(bytes.toString(), path).not.toContain('rel="canonical"');
  }
  expect((await request.get(`${origin}/`)).headers()['x-robots-tag']).toBe('noindex, nofollow, noarchive');
  expect(await (await request.get(`${origin}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n');
  for (const path of ['/sitemap-index.xml', '/rss.xml', '/api/articles.json']) {
    expect((await request.get(origin + path)).status(), path).toBe(404);
  }
});
