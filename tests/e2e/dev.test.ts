import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PageFindings } from '../../src/desk/dev/page-finding.ts';
import { sitesFolder } from '../sites/built-sites.ts';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import { startCommand, type StartedCommand } from './start-command.ts';

const root = join(import.meta.dirname, '../..');
/** What builds at the same time in the project keeps its generated files there. */
const folder = join(sitesFolder, 'dev');
const content = join(folder, 'content');
const siteFile = join(content, 'site.yaml');
const draft = join(content, 'articles/a-draft/index.md');

let dev: StartedCommand;
let origin = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await setUpCheckout(folder, withoutContent, 'shared');
  await cp(join(root, 'tests/content/valid/content'), content, { recursive: true });
  await cp(join(root, 'tests/unit/site.json'), siteFile);
  dev = startCommand(
    ['--import', './src/desk/keep-compiled.js', 'src/desk/dev.ts', '--port', '0'],
    /Local\s+(http:\S+)\//,
    folder,
    {
      SOURCELINE_SITE: siteFile,
      SOURCELINE_CONTENT: 'content',
      SOURCELINE_NOW: '2026-03-20T12:00:00Z',
      NO_COLOR: '1',
    },
  );
  origin = (await dev.reached)[1] ?? '';
});

test.afterAll(() => {
  dev.child.kill();
});

/** A page as it is now; nothing while there is no server. */
const ask = async (address: string): Promise<{ readonly status: number; readonly html: string }> => {
  try {
    const response = await fetch(origin + address, { headers: { accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  } catch {
    return { status: 0, html: '' };
  }
};

/** The files that cannot be read, each with its line and its page. */
const listUnreadable = async (): Promise<readonly string[]> => {
  const { html } = await ask('/@sourceline/findings');
  const { findings } = JSON.parse(html || '{"findings":[]}') as PageFindings;
  return findings.flatMap(({ id, file, line, address }) =>
    id === 'yaml-syntax' ? [`${file}:${String(line)} ${address ?? ''}`] : [],
  );
};

/** Waits until a page has what it should. */
const awaitPage = async (address: string, words: string): Promise<void> => {
  await expect
    .poll(async () => (await ask(address)).html.includes(words), { message: `${address} has: ${words}` })
    .toBe(true);
};

const awaitStatus = async (address: string, status: number): Promise<void> => {
  await expect.poll(async () => (await ask(address)).status, { message: address }).toBe(status);
};

/** Changes a file of content as an editor does. */
const edit = async (file: string, from: string, to: string): Promise<void> => {
  const before = await readFile(file, 'utf8');
  expect(before).toContain(from);
  await writeFile(file, before.replace(from, to));
};

/**
 * A page under edit loads itself again, which may cut a visit short, or have the browser wait for the end of one that
 * gave way to another: then it is asked for once more, each time with more patience.
 */
const visit = async (page: Page, address: string, look: (patient: typeof expect) => Promise<void>) => {
  let attempt = 0;
  await expect(async () => {
    attempt += 1;
    const timeout = attempt * 5000;
    await page.goto(origin + address, { waitUntil: 'commit', timeout });
    await look(expect.configure({ timeout }));
  }).toPass();
};

test('npm run dev shows drafts and embargoed stories marked, finds them, and follows edits', async ({
  page,
}) => {
  const held = page.locator('.held');
  await visit(page, '/articles/a-draft/', (patient) => patient(held).toHaveText('Draft: not published'));
  await visit(page, '/articles/an-embargoed-story/', (patient) =>
    patient(held).toHaveText('Under embargo until 1 June 2027, 06:00 UTC'),
  );
  await edit(draft, 'A sentence ', 'Wanderdüne ');
  await awaitPage('/articles/a-draft/', 'Wanderdüne');
  // Whoever searches is not kept waiting for a moment without a visit.
  const result = page.locator('.results > li');
  await visit(page, '/search/?q=Wanderdüne', async (patient) => {
    await patient(result).toHaveCount(1);
    await patient(result).toContainText('Draft: not published');
  });
  const data = join(content, 'articles/a-draft/dunes.csv');
  await writeFile(data, 'Place,Height\nStrandhafer,3\n');
  await edit(draft, 'Wanderdüne', '::table[Dunes]{data="dunes.csv" cite="report-one"}\n\nWanderdüne');
  await awaitPage('/articles/a-draft/', 'Strandhafer');
  await edit(data, 'Strandhafer', 'Sanddorn');
  await awaitPage('/articles/a-draft/', 'Sanddorn');
  // It would go on loading itself, across what the next test does with it.
  await page.close();
});

test('a file that cannot be read is named with its line, and its page stays until it is mended', async ({
  page,
}) => {
  const found = page.locator('sourceline-findings li[data-severity=error]');
  await edit(draft, 'title: "A title of a draft"', 'title: [broken');
  await visit(page, '/articles/a-draft/', async (patient) => {
    await patient(found.filter({ hasText: 'index.md, line 3' })).toHaveCount(1);
    await patient(page.locator('h1')).toHaveText('A title of a draft');
  });
  await expect.poll(listUnreadable).toEqual(['content/articles/a-draft/index.md:3 /articles/a-draft/']);
  await edit(draft, 'title: [broken', 'title: "A mended title"');
  await visit(page, '/articles/a-draft/', async (patient) => {
    await patient(page.locator('h1')).toHaveText('A mended title');
    await patient(found).toHaveCount(0);
  });
  await page.close();
});

test('a topic that is called otherwise is so wherever it is named; stories come, move and go', async () => {
  await edit(join(content, 'topics/second-topic.md'), 'Second topic', 'Gansosophy');
  await awaitPage('/articles/a-draft/', 'Gansosophy');
  await awaitPage('/topics/', 'Gansosophy');

  const first = join(content, 'articles/geese-come');
  const second = join(content, 'articles/geese-move');
  await cp(join(content, 'articles/another-story'), first, { recursive: true });
  await edit(join(first, 'index.md'), 'Another title', 'Geese come');
  await awaitPage('/articles/geese-come/', 'Geese come');
  await awaitPage('/archive/2025/', 'Geese come');
  await rename(first, second);
  await awaitPage('/articles/geese-move/', 'Geese come');
  await awaitStatus('/articles/geese-come/', 404);
  await rm(second, { recursive: true });
  await awaitStatus('/articles/geese-move/', 404);
  expect((await ask('/archive/2025/')).html).not.toContain('Geese come');
});

test('another site is shown by another start at the same port; one that cannot be read changes nothing', async () => {
  // The smallest document that has the name of the site: no page has to be made for it.
  const document = '/opensearch.xml';
  await edit(siteFile, '"zone": "UTC"', '"zone": "Middle-earth"');
  await expect.poll(dev.printed).toMatch(/The site stays as it was:\n\S*site\.yaml:\d+:\d+ error /);
  await awaitPage(document, 'Sourceline');
  await edit(siteFile, '"zone": "Middle-earth"', '"zone": "UTC"');
  await edit(siteFile, '"name": "Sourceline"', '"name": "The Geese Times"');
  await awaitPage(document, 'The Geese Times');
  expect(dev.printed()).toContain('site.yaml has changed: starting again to show the site with it.');
});
