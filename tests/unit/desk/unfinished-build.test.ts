import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginBuild, endBuild } from '../../../src/desk/unfinished-build.ts';

let cache = '';

/** What builds keep: Astro's pictures, and files of ours, which are never half written. */
const fill = async (): Promise<void> => {
  for (const name of ['0123456789ab/assets', 'cards', 'check', 'of-others']) {
    await mkdir(join(cache, name), { recursive: true });
    await writeFile(join(cache, name, 'kept'), 'x');
  }
};

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sourceline-cache-'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

it('keeps everything after a build that came to its end', async () => {
  await beginBuild(cache);
  await fill();
  await endBuild(cache);
  await beginBuild(cache);
  expect(await readdir(join(cache, '0123456789ab/assets'))).toEqual(['kept']);
});

it('throws pictures away that a killed build may have cut off, and keeps what is whole', async () => {
  await beginBuild(cache);
  await fill();
  await beginBuild(cache);
  expect((await readdir(cache)).toSorted()).toEqual(['cards', 'check', 'of-others', 'unfinished']);
});

it('makes the cache where there is none', async () => {
  await beginBuild(join(cache, 'not/yet'));
  expect(await readdir(join(cache, 'not/yet'))).toEqual(['unfinished']);
});

it('lets a build go on that can keep nothing', async () => {
  const file = join(cache, 'a-file');
  await writeFile(file, '');
  await expect(beginBuild(join(file, 'below'))).resolves.toBeUndefined();
});
