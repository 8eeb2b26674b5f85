import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toTrace } from '../../../../../src/desk/build/kept/kept-site.ts';
import { linkAssets } from '../../../../../src/desk/build/kept/print-changed.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await mkdir(join(folder, 'finished'));
  await writeFile(join(folder, 'finished/icon.svg'), '<svg/>');
});
afterEach(() => rm(folder, { recursive: true }));

const [finished, made] = [() => join(folder, 'finished'), () => join(folder, 'made')];

it('takes a file that was not printed into the new site', async () => {
  linkAssets(finished(), made(), new Map([['icon.svg', toTrace(join(finished(), 'icon.svg'))]]));
  expect(await readFile(join(made(), 'icon.svg'), 'utf8')).toBe('<svg/>');
});

it('takes none at which somebody has been', async () => {
  const trace = toTrace(join(finished(), 'icon.svg'));
  await appendFile(join(finished(), 'icon.svg'), ' ');
  expect(() => {
    linkAssets(finished(), made(), new Map([['icon.svg', trace]]));
  }).toThrow('icon.svg is not as it was left');
});
