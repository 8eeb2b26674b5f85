import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../../../src/desk/build/exchange-folders.ts';
import {
  discardOutput,
  publishOutput,
  restoreInterrupted,
  toAsideFolder,
} from '../../../../src/desk/build/output.ts';

let folder = '';
let output = '';

/** Writes a site of one page. */
const writeSite = async (place: string, words: string): Promise<void> => {
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), words);
};

const read = (place: string): Promise<string> => readFile(join(place, 'index.html'), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-output-'));
  output = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cannotExchange = (): Promise<boolean> => Promise.resolve(false);

describe.each([
  ['in one step, where the system can', exchangeFolders],
  ['in two renames, where it cannot', cannotExchange],
])('a finished site is swapped in %s', (_, exchange) => {
  it('for nothing', async () => {
    await writeSite(toAsideFolder(output), 'new');
    await publishOutput(toAsideFolder(output), output, exchange);
    expect(await read(output)).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('for the last one, of which nothing stays', async () => {
    await writeSite(output, 'old');
    await writeFile(join(output, 'gone.html'), 'old');
    await writeSite(toAsideFolder(output), 'new');
    await publishOutput(toAsideFolder(output), output, exchange);
    expect(await read(output)).toBe('new');
    expect(await readdir(output)).toEqual(['index.html']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('though an earlier swap was cut off before it had cleared away', async () => {
    await writeSite(output, 'old');
    await writeSite(`${output}.former`, 'older');
    await writeSite(toAsideFolder(output), 'new');
    await publishOutput(toAsideFolder(output), output, exchange);
    expect(await read(output)).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

describe('a swap of two renames that was cut off between them', () => {
  it('is taken back', async () => {
    await writeSite(`${output}.former`, 'old');
    await restoreInterrupted(output);
    expect(await read(output)).toBe('old');
  });

  it('is left alone where an output stands', async () => {
    await writeSite(`${output}.former`, 'older');
    await writeSite(output, 'old');
    await restoreInterrupted(output);
    expect(await read(output)).toBe('old');
  });
});

it('says so when two folders cannot change places, and changes nothing', async () => {
  await writeSite(output, 'old');
  expect(await exchangeFolders(join(folder, 'nowhere'), output)).toBe(false);
  expect(await read(output)).toBe('old');
});

it('removes what a failed build left', async () => {
  await writeSite(toAsideFolder(output), 'half');
  discardOutput(toAsideFolder(output));
  expect(await readdir(folder)).toEqual([]);
});
