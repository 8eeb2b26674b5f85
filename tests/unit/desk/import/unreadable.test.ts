import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/desk/import/open-archive.ts';
import { openShelf } from '../../../../src/desk/import/pictures.ts';
import { planImport } from '../../../../src/desk/import/plan-import.ts';
import { importInstant, importSettings } from './import-settings.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unreadable-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Latin-1, in which é is one byte that UTF-8 has no character for. */
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const write = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
  const place = await mkdtemp(join(folder, 'archive-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
  return place;
};

const plan = async (path: string) => {
  const opened = await openArchive(path);
  return planImport(opened.archive, [], await openShelf([opened.folder]), importInstant, importSettings);
};

const toFaults = async (path: string): Promise<readonly string[]> =>
  (await plan(path)).archive.faults.map(
    ({ file, line, message }) => `${file}:${String(line)} ${message.replace(/\. .*/, '.')}`,
  );

const good = '---\ntitle: Geese\ndate: 2020-01-01\n---\n\nGeese cross the bridge, and nobody counts them.\n';

describe('a file of an archive that is not UTF-8', () => {
  it.each([
    ['WordPress', 'a.xml', '<rss>\n<channel>\n<title>Café</title></channel></rss>', 3],
    ['Ghost', 'a.json', '{"db":\n"é"}', 2],
  ])('is named with its line, as an export of %s', async (_, name, text, line) => {
    const place = await write({ [name]: latin(text) });
    expect(await toFaults(join(place, name))).toEqual([`${name}:${String(line)} This is not UTF-8.`]);
  });

  it('is named with its line among others, which come in', async () => {
    const place = await write({ 'b.md': good, 'a.md': latin(`${good}\nCafé.\n`) });
    expect(await toFaults(place)).toEqual(['a.md:8 This is not UTF-8.']);
    expect((await plan(place)).stories.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('is named with its line in an archive of Substack', async () => {
    const table = 'post_id,post_date,is_published,title\n1.geese,2020-01-01T00:00:00Z,true,Geese\n';
    const place = await write({ 'posts.csv': table, 'posts/1.geese.html': latin('<p>\nCafé</p>') });
    expect(await toFaults(place)).toEqual(['posts/1.geese.html:2 This is not UTF-8.']);
    const other = await write({ 'posts.csv': latin(table.replace('Geese', 'Café')) });
    expect(await toFaults(other)).toEqual(['posts.csv:2 The table cannot be read: This is not UTF-8.']);
  });

  it('is named with its line in an archive of Medium', async () => {
    const post = '<h1 class="p-name">Geese</h1>\n<section class="e-content"><p>Café.</p></section>';
    const place = await write({ 'posts/a-0123456789ab.html': latin(post) });
    expect(await toFaults(place)).toEqual(['posts/a-0123456789ab.html:2 This is not UTF-8.']);
  });
});

describe('an archive', () => {
  it('comes in but for a text that is nested too deeply, which is named', async () => {
    const place = await write({ 'a.md': `${good}${'>'.repeat(20_000)} deep\n`, 'b.md': good });
    const { archive, stories } = await plan(place);
    expect(archive.faults).toEqual([
      expect.objectContaining({ file: 'a.md', message: expect.stringContaining('“Geese”') as string }),
    ]);
    expect(stories.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('is followed where its files are links, and one that leads nowhere is named', async () => {
    const place = await write({ 'a.md': good, 'outside/.keep': '' });
    await symlink(join(place, 'a.md'), join(place, 'b.md'));
    await symlink(join(place, 'gone'), join(place, 'c.md'));
    expect(await toFaults(place)).toEqual(['c.md:undefined The file cannot be opened.']);
    expect((await plan(place)).stories.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('that has no text is refused, and not said to be read', async () => {
    const place = await write({ 'picture.png': '' });
    await expect(openArchive(place)).rejects.toThrow('There is no text in');
  });
});
