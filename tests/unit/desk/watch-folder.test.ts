import { EventEmitter } from 'node:events';
import type { watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { describeBlindness, watchFolder } from '../../../src/desk/watch-folder.ts';
import { patienceMs } from '../../patience.ts';

it('sees every change, in folders that are new and of files that are replaced, and outlives what goes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  let running = 0;
  /** What was there when the change was answered. */
  let seen: readonly string[] = [];
  const end = await watchFolder(folder, async () => {
    running += 1;
    expect(running).toBe(1);
    const names = await readdir(folder, { recursive: true }).catch(() => ['gone']);
    const a = await readFile(join(folder, 'a'), 'utf8').catch(() => '');
    seen = [...names.filter((name) => !name.startsWith('.')).toSorted(), a];
    running -= 1;
  });
  const sees = (...expected: readonly string[]) =>
    vi.waitFor(
      () => {
        expect(seen).toEqual(expected);
      },
      { timeout: patienceMs },
    );
  try {
    for (const name of ['a', 'b']) await writeFile(join(folder, name), name);
    await sees('a', 'b', 'a');
    await mkdir(join(folder, 'new'));
    await sees('a', 'b', 'new', 'a');
    await writeFile(join(folder, 'new/d'), 'd');
    await sees('a', 'b', 'new', 'new/d', 'a');
    await rm(join(folder, 'new'), { recursive: true });
    await sees('a', 'b', 'a');
    // As many editing programs save, time and again: a new file in place of the old one.
    for (const text of ['once', 'twice', 'three times']) {
      await writeFile(join(folder, '.a.saving'), text);
      await rename(join(folder, '.a.saving'), join(folder, 'a'));
      await sees('a', 'b', text);
    }
    await rename(folder, `${folder}-away`);
    await sees('gone', '');
    await rename(`${folder}-away`, folder);
    await sees('a', 'b', 'three times');
    await writeFile(join(folder, 'a'), 'back');
    await sees('a', 'b', 'back');
  } finally {
    end();
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-away`, { recursive: true, force: true });
  }
});

const failure = (code: string): Error => Object.assign(new Error(`${code}: watch`), { code });

it.each([
  [
    'ENOSPC',
    'Changes in content/ may not be seen before the next start: the system watches no more of them (on Linux: sudo sysctl fs.inotify.max_user_watches=524288).',
  ],
  [
    'EMFILE',
    'Changes in content/ may not be seen before the next start: too many files are open (on Linux: sudo sysctl fs.inotify.max_user_instances=512, or ulimit -n 8192).',
  ],
  ['ENOENT', undefined],
  ['ENOTDIR', undefined],
])('says of %s: %s', (code, words) => {
  expect(describeBlindness(failure(code), 'content')).toBe(words);
});

it('says once what it cannot watch, and watches the rest', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  for (const name of ['a', 'b', 'c']) await mkdir(join(folder, name));
  const told: string[] = [];
  const watched: string[] = [];
  const end = await watchFolder(
    folder,
    () => Promise.resolve(),
    undefined,
    (words) => told.push(words),
    ((path: string) => {
      if (/[ab]$/.test(path)) throw failure('ENOSPC');
      watched.push(path);
      return Object.assign(new EventEmitter(), { close: () => undefined });
    }) as unknown as typeof watch,
  );
  end();
  expect(told).toEqual([describeBlindness(failure('ENOSPC'), folder)]);
  expect(watched).toContain(join(folder, 'c'));
  await rm(folder, { recursive: true });
});
