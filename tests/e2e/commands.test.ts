import type { ChildProcess } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

test('npm run dev shows drafts and embargoed stories marked, finds them, and follows edits', async ({
  page,
}) => {
  const { printed } = await startHere(
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    /Search index is up to date/,
  );
  const origin = toOrigin(printed(), /Local\s+(http:\S+)\//);
  const draft = join(content, 'articles/a-draft/index.md');
  const original = await readFile(draft, 'utf8');
  const data = join(content, `articles/a-draft/${canaries.draft.toLowerCase()}.csv`);
  // A page under edit reloads itself whenever the server has something new, which may cut a visit short; and it may
  // have been asked for before the server had it. So it is asked for again, with more patience each time.
  const visit = async (address: string, look: (soon: typeof expect) => Promise<void>): Promise<void> => {
    let attempt = 0;
    await expect(async () => {
      attempt += 1;
      await page.goto(origin + address);
      await look(expect.configure({ timeout: attempt * 5000 }));
    }).toPass();
  };
  const held = page.locator('.held');
  await visit('/articles/a-draft/', (soon) => soon(held).toHaveText('Draft: not published'));
  await visit('/articles/under-embargo/', (soon) =>
    soon(held).toHaveText('Under embargo until 1 June 2026, 14:00 CEST'),
  );
  const result = page.locator('.results > li');
  await visit(`/search/?q=${canaries.draft}`, async (soon) => {
    await soon(result).toHaveCount(1);
    await soon(result).toContainText('Draft: not published');
  });

  const rounds = printed().split('up to date').length;
  await writeFile(draft, original.replace('Body ', 'Wanderdüne '));
  await expect.poll(() => printed().split('up to date').length).toBeGreaterThan(rounds);
  await visit('/search/?q=Wanderdüne', (soon) => soon(result).toHaveCount(1));

  await writeFile(data, 'Column\nStrandhafer\n');
  await visit('/articles/a-draft/', (soon) =>
    soon(page.getByRole('cell', { name: 'Strandhafer' })).toBeVisible(),
  );
});
