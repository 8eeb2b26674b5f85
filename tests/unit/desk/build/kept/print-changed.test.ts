import { statSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toTrace } from '../../../../../src/desk/build/kept/kept-site.ts';
import { findAssets } from '../../../../../src/desk/build/kept/print-changed.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await mkdir(join(folder, 'finished'));
  await writeFile(join(folder, 'finished/icon.svg'), '<svg/>');
});
afterEach(() => rm(folder, { recursive: true }));

const finished = (): string => join(folder, 'finished');

it('finds a file that was not printed', () => {
  const file = join(finished(), 'icon.svg');
  expect(findAssets(finished(), new Map([['icon.svg', toTrace(file)]]))).toEqual(
    new Map([['icon.svg', { source: file, ino: statSync(file).ino }]]),
  );
});

it('takes none at which somebody has been', async () => {
  const trace = toTrace(join(finished(), 'icon.svg'));
  await appendFile(join(finished(), 'icon.svg'), ' ');
  expect(() => findAssets(finished(), new Map([['icon.svg', trace]]))).toThrow(
    'icon.svg is not as it was left',
  );
});
