import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openShownContent, type ShownContent } from '../../../../src/desk/desk-form/shown-content.ts';

let folder = '';
let content = '';
let copy = '';
let shown: ShownContent;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), text);
};

const read = (path: string): Promise<string> => readFile(join(copy, path), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shown-'));
  content = join(folder, 'content');
  copy = join(folder, 'copy');
  await write('articles/a-story/index.md', 'as saved');
  await write('articles/a-story/picture.png', 'pixels');
  await write('articles/a-story/.index.md.part', 'half');
  await write('site.yaml', 'name: Example');
  await mkdir(copy);
  await writeFile(join(copy, 'of-an-earlier-run.md'), 'old');
  shown = await openShownContent(content, copy);
});

afterEach(() => rm(folder, { recursive: true }));

it('holds what the content holds, without what nobody looks at', async () => {
  expect((await readdir(copy, { recursive: true })).toSorted()).toEqual([
    'articles',
    'articles/a-story',
    'articles/a-story/index.md',
    'articles/a-story/picture.png',
    'site.yaml',
  ]);
  // A picture takes no room twice; a text that somebody writes into must not be the same file.
  const same = async (path: string): Promise<boolean> =>
    (await stat(join(copy, path))).ino === (await stat(join(content, path))).ino;
  expect([await same('articles/a-story/picture.png'), await same('articles/a-story/index.md')]).toEqual([
    true,
    false,
  ]);
});

it('shows what is typed until it is saved or given up, and writes nothing into the content', async () => {
  const path = 'articles/a-story/index.md';
  await shown.show(path, Buffer.from('as typed'));
  expect(await read(path)).toBe('as typed');
  expect(await readFile(join(content, path), 'utf8')).toBe('as saved');
  await write(path, 'changed elsewhere');
  await shown.follow();
  expect(await read(path)).toBe('as typed');
  await shown.drop(path);
  expect(await read(path)).toBe('changed elsewhere');
  await shown.show(path, Buffer.from('typed again'));
  await shown.drop(path);
  expect(await read(path)).toBe('changed elsewhere');
});

it('of what is typed fast the last is shown', async () => {
  const path = 'articles/a-story/index.md';
  await Promise.all(['o', 'on', 'one'].map((text) => shown.show(path, Buffer.from(text))));
  expect(await read(path)).toBe('one');
  expect(await readdir(join(copy, 'articles/a-story'))).toEqual(['index.md', 'picture.png']);
});

it('follows what comes, changes and goes', async () => {
  await write('articles/another/index.md', 'new');
  await write('site.yaml', 'name: Another');
  await rm(join(content, 'articles/a-story'), { recursive: true });
  await shown.show('articles/a-story/index.md', Buffer.from('typed into what is gone'));
  await shown.follow();
  expect(await read('articles/another/index.md')).toBe('new');
  expect(await read('site.yaml')).toBe('name: Another');
  await expect(read('articles/a-story/index.md')).rejects.toThrow('ENOENT');
  await expect(read('articles/a-story/picture.png')).rejects.toThrow('ENOENT');
});

it('follows links, but for those that lead nowhere', async () => {
  await write('../elsewhere/index.md', 'behind a link');
  await symlink(join(folder, 'elsewhere'), join(content, 'articles/linked'));
  await symlink(join(folder, 'nowhere'), join(content, 'articles/lost.md'));
  await shown.follow();
  expect(await read('articles/linked/index.md')).toBe('behind a link');
  await expect(read('articles/lost.md')).rejects.toThrow('ENOENT');
});
