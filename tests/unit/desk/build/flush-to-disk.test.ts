import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { flushToDisk } from '../../../../src/desk/build/flush-to-disk.ts';

const path = process.env.PATH ?? '';
afterEach(() => {
  process.env.PATH = path;
});

it.runIf(process.platform === 'linux')('asks the system to write a whole folder through', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'through-'));
  try {
    // Stands in for the program, and tells what it was asked.
    await writeFile(join(folder, 'sync'), `#!/bin/sh\necho "$@" > "${folder}/asked"\n`);
    await chmod(join(folder, 'sync'), 0o755);
    process.env.PATH = `${folder}${delimiter}${path}`;
    await flushToDisk('dist.next');
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('-f dist.next\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('goes on where there is no such program, or no such folder', async () => {
  await expect(flushToDisk('no/such/folder')).resolves.toBeUndefined();
  process.env.PATH = '';
  await expect(flushToDisk('.')).resolves.toBeUndefined();
});
