import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetAstro, forgetBuilds } from '../../../../src/desk/build/forget-kept.ts';
import { writeFiles } from '../../../sites/fixture-content.ts';

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sourceline-cache-'));
  await writeFiles(cache, {
    '0123456789ab/data-store.json': '{}',
    '0123456789ab/dist/index.html': 'kept',
    'ba9876543210/incremental-build.json': '{}',
    'cards/0.png': 'png',
    'compressed/0.br': 'br',
    'pictures/a.avif': 'avif',
    'search/0/pagefind.js': 'index',
    'check/0.examined': 'examined',
    'entries/0/0.entries': 'entries',
    'notes/of-somebody.txt': 'not ours',
    'cards.txt': 'not ours either',
  });
});
afterEach(() => rm(cache, { recursive: true, force: true }));

it('forgets what Astro kept, of this version and others', async () => {
  await forgetAstro(cache);
  expect((await readdir(cache)).toSorted()).toEqual([
    'cards',
    'cards.txt',
    'check',
    'compressed',
    'entries',
    'notes',
    'pictures',
    'search',
  ]);
});

it('forgets everything that a build kept, and nothing of others', async () => {
  await forgetBuilds(cache);
  expect((await readdir(cache)).toSorted()).toEqual(['cards.txt', 'check', 'notes']);
});

it('has nothing to forget where there is no folder, nor can be', async () => {
  await forgetBuilds(join(cache, 'nowhere'));
  await forgetAstro('/dev/null/no-folder');
  expect(await readdir(cache)).toHaveLength(10);
});
