import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toKeptKey } from '../../../../../src/desk/build/kept/kept-key.ts';

const own = process.cwd();
let project = '';
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
};

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'project-'));
  for (const path of ['src/views/Masthead.astro', 'package.json']) await write(path, '{}');
  process.chdir(project);
});
afterEach(async () => {
  process.chdir(own);
  vi.unstubAllEnvs();
  await rm(project, { recursive: true });
});

it('is the same for the same project, whatever its content', async () => {
  const before = toKeptKey(false);
  await write('content/articles/a-story/index.md', 'Words.');
  expect(toKeptKey(false)).toBe(before);
});

it.each([
  ['code', 'src/views/Masthead.astro'],
  ['code that is new', 'src/views/Another.astro'],
  ['a file that is published as it is', 'public/new.txt'],
  ['a package', 'package.json'],
  ['the versions of packages', 'package-lock.json'],
  ['how the code is read', 'tsconfig.json'],
  ['settings', 'astro.config.ts'],
  ['surroundings', '.env'],
])('is another with another file: %s', async (_what, path) => {
  const before = toKeptKey(false);
  await write(path, '{ "another": true }');
  expect(toKeptKey(false)).not.toBe(before);
});

it('is another for another way of building', () => {
  expect(toKeptKey(true)).not.toBe(toKeptKey(false));
});

it('is another for another newsroom', async () => {
  const before = toKeptKey(false);
  vi.resetModules();
  vi.stubEnv('SOURCELINE_SITE', join(own, 'tests/unit/site.json'));
  vi.stubEnv('SOURCELINE_URL', 'https://elsewhere.example');
  // What describes a site is read where this checkout lies.
  process.chdir(own);
  const again = await import('../../../../../src/desk/build/kept/kept-key.ts');
  process.chdir(project);
  expect(again.toKeptKey(false)).not.toBe(before);
});
