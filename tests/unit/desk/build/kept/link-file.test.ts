import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLinker } from '../../../../../src/desk/build/kept/link-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-link-'));
  await writeFile(join(folder, 'one'), 'one');
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const inodeOf = async (path: string): Promise<number> => (await stat(join(folder, path))).ino;

it('gives a file a second name in a folder that is not there yet', async () => {
  openLinker().link(join(folder, 'one'), join(folder, 'a/b/two'));
  expect(await inodeOf('a/b/two')).toBe(await inodeOf('one'));
});

it('takes the place of what has the name, and leaves its other names alone', async () => {
  await writeFile(join(folder, 'two'), 'two');
  const { link } = openLinker();
  link(join(folder, 'two'), join(folder, 'also-two'));
  link(join(folder, 'one'), join(folder, 'two'));
  expect(await readFile(join(folder, 'two'), 'utf8')).toBe('one');
  expect(await readFile(join(folder, 'also-two'), 'utf8')).toBe('two');
});

it.each(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'])(
  'copies where there can be no second name (%s)',
  async (code) => {
    const refused = Object.assign(new Error('no'), { code });
    const { link } = openLinker(() => {
      throw refused;
    });
    for (let time = 0; time < 2; time += 1) {
      link(join(folder, 'one'), join(folder, 'two'));
      expect(await readFile(join(folder, 'two'), 'utf8')).toBe('one');
      expect(await inodeOf('two')).not.toBe(await inodeOf('one'));
    }
  },
);

it('throws where there is no such file', () => {
  expect(() => {
    openLinker().link(join(folder, 'none'), join(folder, 'two'));
  }).toThrow('ENOENT');
});
