import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSearchIndexAside } from '../../../src/search/index-aside.ts';
import { writeSearchIndex } from '../../../src/search/search-index.ts';

const digestCode = (): string => 'the same';
let folder = '';

const toPage = (words: string): string =>
  `<html lang="en"><body data-pagefind-body><h1>${words}</h1><p>${words} cross the bridge.</p></body></html>`;

/** Writes a site of two stories. @returns its folder */
const writeSite = async (name: string): Promise<string> => {
  const site = join(folder, name);
  for (const story of ['geese', 'herons']) {
    await mkdir(join(site, 'articles', story), { recursive: true });
    await writeFile(join(site, 'articles', story, 'index.html'), toPage(story));
  }
  return site;
};

const readIndex = async (site: string): Promise<Map<string, string>> => {
  const paths = await Array.fromAsync(glob('pagefind/**/*.*', { cwd: site }));
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path, await readFile(join(site, path), 'base64')] as const),
    ),
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-aside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('writes by a program of its own what it writes itself', async () => {
  const [own, aside] = [await writeSite('own'), await writeSite('aside')];
  const find = (site: string) => (path: string) => join(site, path);
  expect(await writeSearchIndex(own, { folder: join(folder, 'kept-own'), digestCode }, find(own))).toBe(2);
  const keeping = { folder: join(folder, 'kept-aside'), digestCode };
  expect(await writeSearchIndexAside(aside, keeping, find(aside), 1)).toBe(2);
  const written = await readIndex(own);
  expect(written.size).toBeGreaterThan(3);
  expect(await readIndex(aside)).toEqual(written);
});

it('reads pages where they are as they were printed', async () => {
  const [plain, site] = [await writeSite('plain'), await writeSite('finished')];
  await cp(join(site, 'articles'), join(folder, 'printed'), { recursive: true });
  for (const story of ['geese', 'herons'])
    await writeFile(join(site, 'articles', story, 'index.html'), '<p>Without marks.</p>');
  const keeping = { folder: join(folder, 'kept-printed'), digestCode };
  const findPrinted = (path: string): string => join(folder, path.replace(/^articles/, 'printed'));
  expect(await writeSearchIndexAside(site, keeping, findPrinted, 1)).toBe(2);
  await writeSearchIndex(plain, { folder: join(folder, 'kept-plain'), digestCode });
  expect(await readIndex(site)).toEqual(await readIndex(plain));
});

it('says what went wrong there', async () => {
  const site = await writeSite('broken');
  // Where the index belongs is a file.
  await writeFile(join(site, 'pagefind'), '');
  const keeping = { folder: join(folder, 'kept-broken'), digestCode };
  await expect(writeSearchIndexAside(site, keeping, (path) => join(site, path), 1)).rejects.toThrow(
    /pagefind/,
  );
});
