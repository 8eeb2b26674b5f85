import type { ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { sitesFolder } from '../sites/built-sites.ts';
import { patienceMs } from '../patience.ts';
import { findFreePorts } from '../hosting/free-ports.ts';
import { findFaults } from './faults.ts';
import { startCommand } from './start-command.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(sitesFolder, 'desk');
const content = join(folder, 'content');
const article = join(content, 'articles/a-story');
const file = join(article, 'index.md');

let running: ChildProcess | undefined;
let address = '';

/**
 * Starts the desk over a copy of the content that the check finds nothing in.
 * @returns its address
 */
const openDesk = async (...flags: readonly string[]): Promise<string> => {
  running?.kill();
  const { child, reached } = startCommand(
    ['--disable-warning=ExperimentalWarning', 'src/desk/desk.ts', '--port', '0', ...flags],
    /The desk is at (http:\S+) /,
    root,
    {
      SOURCELINE_CONTENT: content,
      SOURCELINE_CACHE: join(folder, 'cache'),
      SOURCELINE_SITE: join(root, 'tests/unit/site.json'),
      SOURCELINE_NOW: '2026-03-20T12:00:00Z',
    },
  );
  running = child;
  return (await reached)[1] ?? '';
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'tests/content/valid/content'), content, { recursive: true });
  address = await openDesk('--form-only');
});

test.afterAll(() => {
  running?.kill();
});

const openStory = async (page: Page, slug = 'a-story'): Promise<void> => {
  await page.goto(`${address}articles/${slug}`);
  await expect(page.locator('[data-sum]')).not.toHaveText('Checking…');
};

const nothingFound = 'The check finds nothing in this story.';

/** Slugs of the stories, in whatever language they are told. */
const listWritten = (): readonly string[] =>
  globSync('articles/*/index*.md', { cwd: content })
    .map((path) => basename(dirname(path)))
    .filter((slug, index, all) => all.indexOf(slug) === index);

test('the list names every story with its state and its language, and leads to it', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
  await expect(page.locator('.stories tbody tr')).toHaveCount(listWritten().length);
  await expect(page.getByRole('row').filter({ hasText: 'Draft' })).toHaveCount(1);
  await expect(page.getByRole('row').filter({ hasText: 'Embargoed' })).toHaveCount(1);
  await expect(page.getByRole('row').locator('small').filter({ hasText: 'Arabic' })).toHaveCount(2);
  await expect(page.locator('.has-errors')).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page, 'looks')).toEqual([]);
  await page.locator('a[href$="articles/a-story"]').click();
  await expect(page.locator('[data-sum]')).toHaveText(nothingFound);
});

test('a story that is saved unchanged keeps its bytes, and one field changes its line', async ({ page }) => {
  const before = await readFile(file);
  await openStory(page);
  await expect(page.locator('[data-status]')).toHaveText('Nothing to save');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('[data-status]')).toHaveText('Saved.');
  expect((await readFile(file)).equals(before)).toBe(true);

  const standfirst = page.getByLabel(/^Standfirst/);
  await standfirst.fill('Two  spaces in a row.');
  await expect(page.locator('[data-status]')).toHaveText('Not saved yet');
  await expect(page.locator('[data-sum]')).toHaveText('1 warning');
  const found = page.locator('#f-standfirst-found');
  await expect(found).toHaveText('Warning There are two spaces in a row. Write "Two spaces in a row.".');
  await expect(standfirst).toHaveAttribute('aria-describedby', 'f-standfirst-hint f-standfirst-found');
  await standfirst.fill('');
  await expect(page.locator('[data-sum]')).toHaveText('1 error');
  await expect(standfirst).toHaveAttribute('aria-invalid', 'true');
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page, 'looks')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  await standfirst.fill('What the reader will know: all of it.');
  await expect(page.locator('[data-sum]')).toHaveText(nothingFound);
  await expect(found).toBeEmpty();
  expect((await readFile(file)).equals(before), 'nothing is saved by itself').toBe(true);
  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-status]')).toHaveText('Saved.');
  expect(await readFile(file, 'utf8')).toBe(
    before.toString().replace(/^standfirst: .*$/m, 'standfirst: "What the reader will know: all of it."'),
  );
});

test('a finding in the text leads to its line', async ({ page }) => {
  await openStory(page);
  const text = page.getByLabel('Text', { exact: true });
  const written = await text.inputValue();
  await text.fill(`${written}\nA line that cites [@nobody].\n`);
  const line = written.split('\n').length + 1;
  const button = page.getByRole('button', { name: `Text, line ${String(line)}` });
  await expect(button).toBeVisible();
  await button.click();
  expect(
    await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe('A line that cites [@nobody].');
  await text.fill(written);
  await expect(page.locator('[data-sum]')).toHaveText(nothingFound);
});

test('a source is added, moved and removed by keyboard, and the others keep their lines', async ({
  page,
}) => {
  await openStory(page);
  const before = await readFile(file, 'utf8');
  const list = page.locator('[data-list=sources]').first();
  const count = await list.locator(':scope > ol > li').count();
  await list.locator(':scope > [data-act=add]').focus();
  await page.keyboard.press('Enter');
  await expect(list.locator(':scope > ol > li')).toHaveCount(count + 1);
  const added = list.locator(':scope > ol > li').last();
  await expect(added.getByLabel(/^Id, as it is cited/)).toBeFocused();
  await page.keyboard.type('the-new-one');
  await added.getByLabel(/^Publisher/).selectOption({ index: 1 });
  await added.getByLabel(/^Described as/).fill('A report');
  await added.getByLabel(/^Address/).fill('https://example.com/new');
  await added.locator('[data-value=date] input').fill('2026-02');
  // No sentence rests on it yet.
  await expect(page.locator('[data-sum]')).toHaveText('1 warning');
  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-status]')).toHaveText('Saved.');
  const saved = await readFile(file, 'utf8');
  const piece =
    /\n {2}- id: the-new-one\n {4}publisher: \S+\n {4}describedAs: "A report"\n {4}url: "https:\/\/example.com\/new"\n {4}date: 2026-02(?=\n)/;
  expect(saved).toMatch(piece);
  expect(saved.replace(piece, '')).toBe(before);

  await added
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(file, 'utf8')).toBe(before);
});

test('what was changed elsewhere is not overwritten, and what was typed is kept', async ({ page }) => {
  await openStory(page);
  await page.getByLabel(/^Kicker/).fill('Mine');
  const elsewhere = `${await readFile(file, 'utf8')}\nAdded elsewhere.\n`;
  await writeFile(file, elsewhere);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText(
    'articles/a-story/index.md was changed elsewhere since you opened it, and was left as it is. What you wrote is kept in ',
  );
  expect(await readFile(file, 'utf8')).toBe(elsewhere);
  const kept = /is kept in (\S+\.md)/.exec(await notice.innerText())?.[1] ?? '';
  expect(await readFile(join(root, kept), 'utf8').catch(() => readFile(kept, 'utf8'))).toContain(
    'kicker: "Mine"',
  );
  page.on('dialog', (dialog) => void dialog.accept());
  await openStory(page);
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain('Added elsewhere.');
});

test('a picture that is dropped lies beside the story under a name that can be published', async ({
  page,
}) => {
  await openStory(page);
  const bytes = await readFile(join(article, 'figure.png'));
  const data = await page.evaluateHandle(
    (numbers) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], 'Łódź, am Fluß.JPG', { type: 'image/jpeg' }));
      return transfer;
    },
    [...bytes],
  );
  const text = page.getByLabel('Text', { exact: true });
  await text.dispatchEvent('drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'A picture for the text' });
  await expect(dialog).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  const put = dialog.getByRole('button', { name: 'Put it into the text' });
  await put.click();
  await expect(dialog.getByRole('alert')).toHaveText('A picture needs a description and a credit.');
  expect(await readdir(article)).toEqual(['figure.png', 'index.md']);
  await dialog.getByLabel(/^What it shows/).fill('A bridge [in fog]');
  await dialog.getByLabel(/^What it is and whose/).fill('ours');
  await put.click();
  await expect(dialog.getByRole('alert')).toContainText('Say what it is and whose');
  await dialog.getByLabel(/^What it is and whose/).fill('Photograph: KCNA');
  await put.click();
  await expect(page.locator('[data-taken]')).toHaveText(
    'lodz-am-fluss.png lies beside the story; its line is in the text.',
  );
  expect((await readFile(join(article, 'lodz-am-fluss.png'))).equals(bytes)).toBe(true);
  expect(await text.inputValue()).toContain(
    String.raw`![A bridge \[in fog\]](lodz-am-fluss.png "Photograph: KCNA")`,
  );
  await expect(page.locator('[data-sum]')).toHaveText(nothingFound);
});

test('a new story is begun with few answers, and what will not do is said', async ({ page }) => {
  await page.goto(`${address}new`);
  expect(await findFaults(page)).toEqual([]);
  await page.getByLabel(/^Headline/).fill('北京');
  await page.getByLabel('Topic 1').selectOption({ index: 1 });
  const create = page.getByRole('button', { name: 'Create the draft' });
  await create.click();
  await expect(page.getByRole('alert')).toContainText('No address can be made of');
  await expect(page.getByLabel('Name for the address')).toBeFocused();
  await page.getByLabel(/^Headline/).fill('What the vote changes');
  await create.click();
  await expect(page).toHaveURL(/articles\/what-the-vote-changes$/);
  await expect(page.locator('.bar [data-state]')).toHaveText('Draft');
  expect(await readFile(join(content, 'articles/what-the-vote-changes/index.md'), 'utf8')).toContain(
    'title: "What the vote changes"',
  );
});

test('the form fits on the narrowest screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', 'new', 'articles/a-story']) {
    await page.goto(address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
  }
});

test('every story that is opened and saved unchanged keeps its bytes, however it was written', async ({
  page,
}) => {
  const written = await readFile(join(content, 'articles/another-story/index.md'), 'utf8');
  const awkward = {
    'as-on-windows': `\ufeff${written.replaceAll('\n', '\r\n')}`,
    'with-comments': written.replace(
      /^title: .*$/m,
      "# Ours.\ntitle:   'It''s folded\n  over lines'  # for now\nkicker: >-\n  in two\n  lines\nunknownField: [1, {a: b}]",
    ),
    'with-a-list-that-is-none': written.replace(/^topics: .*$/m, 'topics: example-topic'),
    'without-text': written.slice(0, written.indexOf('\n---\n') + 4),
    'with-empty-lines-and-spaces': written.replace('\n---\n', '\n---  \n \n\n\n    code\n').trimEnd() + '   ',
    'that-cannot-be-read': written.replace(/^title: .*$/m, 'title: "open'),
  };
  for (const [slug, text] of Object.entries(awkward)) {
    await mkdir(join(content, 'articles', slug));
    await writeFile(join(content, 'articles', slug, 'index.md'), text);
  }
  for (const slug of listWritten()) {
    // Told in the site's own language, or in Arabic.
    const [own] = globSync(['index.md', 'index.ar.md'], { cwd: join(content, 'articles', slug) })
      .toSorted()
      .toReversed();
    const path = join(content, 'articles', slug, own ?? '');
    const before = await readFile(path);
    await page.goto(`${address}articles/${slug}`);
    const saved = page.waitForResponse((response) => response.url().endsWith('/save'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const response = await saved;
    expect(response.status(), slug).toBe(200);
    // Not written and written again, but not sent at all.
    expect(response.request().postDataJSON(), slug).toEqual({
      digest: expect.stringMatching(/^[\da-f]{64}$/),
      changes: [],
    });
    expect((await readFile(path)).equals(before), slug).toBe(true);
  }
});

test('the preview is the page as it is in the form, before anything is saved', async ({ page }) => {
  // The preview waits until every file can be read.
  await rm(content, { recursive: true });
  await cp(join(root, 'tests/content/valid/content'), content, { recursive: true });
  const [port = 0] = await findFreePorts(1);
  address = await openDesk('--preview', String(port));
  const path = join(content, 'articles/another-story/index.md');
  const before = await readFile(path);
  await openStory(page, 'another-story');
  const shown = page.frameLocator('iframe');
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible({ timeout: patienceMs });

  await page
    .getByLabel(/^Headline/)
    .first()
    .fill('A headline that is typed');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A headline that is typed');
  const text = page.getByLabel('Text', { exact: true });
  const written = await text.inputValue();
  await text.fill(`${written}\n## Typed\n\n:claim[Nobody has saved this]{by="Somebody" status=claimed}.\n`);
  await expect(shown.getByRole('heading', { name: 'Typed' })).toBeVisible();
  await expect(shown.getByText('Nobody has saved this').first()).toBeVisible();

  // Fields of which no page can be made leave it as it was.
  await page.getByLabel(/^Goes out/).fill('some day');
  await expect(page.locator('[data-sum]')).toHaveText(/error/);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('A headline that is typed');
  expect((await readFile(path)).equals(before)).toBe(true);

  // Given up, it is no longer shown.
  page.on('dialog', (dialog) => void dialog.accept());
  const site = (await page.locator('iframe').getAttribute('src')) ?? '';
  await page.goto(address);
  await expect
    .poll(async () => (await page.request.get(site, { headers: { accept: 'text/html' } })).text())
    .not.toContain('A headline that is typed');
});
