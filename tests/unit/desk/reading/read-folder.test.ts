import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/desk/check/check-content.ts';
import { readFolder } from '../../../../src/desk/reading/read-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-folder-'));
  await mkdir(join(folder, 'articles/a-story'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = 'articles/a-story/index.md';

describe('the content folder', () => {
  it('is read through links, and once where a link leads back into it', async () => {
    await writeFile(join(folder, 'a-text.md'), 'words');
    await symlink(join(folder, 'a-text.md'), join(folder, article));
    await symlink('..', join(folder, 'articles/back'), 'dir');
    const files = await readFolder(folder);
    expect(files.find(({ path }) => path === article)?.bytes).toEqual(Buffer.from('words'));
    expect(files.length).toBeLessThan(100);
  });

  it.each([
    ['a link to nothing', (file: string) => symlink('nowhere.md', file)],
    ['a link to itself', (file: string) => symlink('index.md', file)],
    ['a folder', (file: string) => mkdir(file)],
    ['a device', (file: string) => symlink('/dev/null', file)],
  ])('has a story that cannot be read where its file is %s, and the check says so', async (_, make) => {
    await make(join(folder, article));
    expect(await readFolder(folder)).toEqual([{ path: article, bytes: undefined }]);
    const { problems } = await checkContent(folder, new Date());
    expect(problems.map(({ id, line }) => [id, line])).toContainEqual(['unreadable-file', 1]);
  });

  it('says nothing of its pictures to those who ask nothing of them', async () => {
    const path = 'articles/a-story/picture.png';
    const bytes = await sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    await writeFile(join(folder, path), bytes);
    const [file] = await readFolder(folder);
    expect(file?.picture).toEqual({ width: 3, height: 2, frames: 1 });
    const [bare] = await readFolder(folder, { withPictures: false });
    expect(bare).toEqual({ path, bytes: undefined, head: file?.head, size: bytes.length });
  });

  it('has no picture where there is but a link to nothing', async () => {
    await symlink('nowhere.png', join(folder, 'articles/a-story/picture.png'));
    expect(await readFolder(folder)).toEqual([]);
  });
});
