import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  changeKeptSite,
  findUntouched,
  type KeptChange,
  type KeptSite,
  listLeft,
  readKeptSite,
  stage,
  toTrace,
} from '../../../../../src/desk/build/kept/kept-site.ts';
import { writeFiles } from '../../../../sites/fixture-content.ts';

let folder = '';
let kept = '';
let output = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-kept-'));
  kept = join(folder, 'kept');
  output = join(folder, 'site');
  await writeFiles(output, {
    'articles/one/index.html': 'as printed',
    'feed.json': '{}',
    'icon.svg': '<svg/>',
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const all: KeptChange = {
  same: new Map(),
  printed: new Map([
    ['articles/one/index.html', { key: 'a', digests: { scripts: [], styles: ["'sha256-x'"] } }],
    ['feed.json', { key: 'b' }],
  ]),
  assets: ['icon.svg'],
  all: ['articles/one/index.html', 'feed.json', 'icon.svg'],
};

const keepAll = async (): Promise<KeptSite> => {
  stage(kept, output, ['articles/one/index.html']);
  // Pages are finished by new files in place of the old.
  await rm(join(output, 'articles/one/index.html'));
  await writeFile(join(output, 'articles/one/index.html'), 'finished');
  await changeKeptSite(kept, output, 'key', all, undefined);
  const site = await readKeptSite(kept, 'key');
  if (site === undefined) throw new Error('Nothing was kept.');
  return site;
};

it('keeps files under second names, and pages of stories as they were printed besides', async () => {
  const site = await keepAll();
  expect(await readFile(join(kept, 'finished/articles/one/index.html'), 'utf8')).toBe('finished');
  expect(await readFile(join(kept, 'printed/articles/one/index.html'), 'utf8')).toBe('as printed');
  expect((await stat(join(kept, 'finished/feed.json'))).ino).toBe(
    (await stat(join(output, 'feed.json'))).ino,
  );
  expect([...site.files.keys()]).toEqual(['articles/one/index.html', 'feed.json']);
  expect([...site.assets.keys()]).toEqual(['icon.svg']);
  expect(site.files.get('feed.json')).toEqual({ key: 'b', trace: toTrace(join(output, 'feed.json')) });
});

it('replaces what was printed again, forgets what is gone, and leaves the rest', async () => {
  const former = await keepAll();
  const feed = former.files.get('feed.json');
  if (feed === undefined) throw new Error('The feed is not kept.');
  await writeFiles(output, { 'new.json': '1' });
  const change = {
    same: new Map([['feed.json', feed]]),
    printed: new Map([['new.json', { key: 'c' }]]),
    assets: ['icon.svg'],
    all: ['feed.json', 'new.json', 'icon.svg', '_headers'],
  };
  await changeKeptSite(kept, output, 'key', change, former);
  const site = await readKeptSite(kept, 'key');
  expect([...(site?.files.keys() ?? [])]).toEqual(['feed.json', 'new.json']);
  expect(site && listLeft(site).toSorted()).toEqual(change.all.toSorted());
  await expect(stat(join(kept, 'finished/articles/one/index.html'))).rejects.toThrow('ENOENT');
  await expect(stat(join(kept, 'printed/articles/one/index.html'))).rejects.toThrow('ENOENT');
});

it('knows nothing under another key, nor of a list that was cut off', async () => {
  await keepAll();
  expect(await readKeptSite(kept, 'another')).toBeUndefined();
  const list = join(kept, 'list.kept');
  const whole = await readFile(list);
  await writeFile(list, whole.subarray(0, whole.length - 1));
  expect(await readKeptSite(kept, 'key')).toBeUndefined();
});

it('has no list while it is changed: whoever is killed then leaves nothing that counts', async () => {
  const former = await keepAll();
  const broken = { ...all, printed: new Map([['not-there.html', { key: 'd' }]]) };
  await expect(changeKeptSite(kept, output, 'key', broken, former)).rejects.toThrow('ENOENT');
  expect(await readKeptSite(kept, 'key')).toBeUndefined();
});

it('sees that a file has been changed by its size, its time, or that it is gone', async () => {
  const file = join(output, 'feed.json');
  const trace = toTrace(file);
  expect(findUntouched(file, trace)).toBeDefined();
  await utimes(file, 1, 1);
  expect(findUntouched(file, trace)).toBeUndefined();
  await writeFile(file, '{"longer":true}');
  await utimes(file, new Date(trace.mtimeMs), new Date(trace.mtimeMs));
  expect(findUntouched(file, trace)).toBeUndefined();
  await rm(file);
  expect(findUntouched(file, trace)).toBeUndefined();
});
