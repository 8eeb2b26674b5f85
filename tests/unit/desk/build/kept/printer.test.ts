import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPrinter } from '../../../../../src/desk/build/kept/printer.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens a bundle of the files given, as a build would that finds it among what is kept. */
const open = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
  const kept = join(folder, 'bundle');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(kept, { recursive: true });
    await writeFile(join(kept, name), text);
  }
  return openPrinter(kept, () => undefined, join(folder, 'run'));
};

const entry = 'prerender-entry.abc.mjs';

it.each([
  ['a bundle that is gone', {}],
  ['one without its styles', { [entry]: 'export const app = {};' }],
  ['one without its entry', { 'styles.json': '[]' }],
])('is not opened: %s', async (_what, files) => {
  await expect(open(files)).rejects.toThrow('the bundle is not whole');
});

it('is not opened with the styles of another version of Astro', async () => {
  await expect(open({ [entry]: 'export const app = {};', 'styles.json': '{"pages":[]}' })).rejects.toThrow(
    'expected array',
  );
});

it('is not opened if its code is that of another version of Astro', async () => {
  await expect(open({ [entry]: 'export const app = { render() {} };', 'styles.json': '[]' })).rejects.toThrow(
    '"app"',
  );
});
