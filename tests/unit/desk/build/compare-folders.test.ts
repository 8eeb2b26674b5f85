import { link, mkdtemp, rm, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareFolders } from '../../../../src/desk/build/compare-folders.ts';
import { writeFiles } from '../../../sites/fixture-content.ts';

let folder = '';
const next = (): string => join(folder, 'dist.next');
const former = (): string => join(folder, 'dist');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-compare-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('two folders', () => {
  it('differ by what is new, what has other bytes, be they as many, and what is gone', async () => {
    await writeFiles(former(), {
      'same/index.html': 'the same',
      'longer.html': 'short',
      'other.html': 'bytes',
      'gone/away.html': 'x',
      'gone/index.html': 'y',
      'feeds/1/rss.xml': 'same name',
    });
    await writeFiles(next(), {
      'same/index.html': 'the same',
      'longer.html': 'no longer short',
      'other.html': 'BYTES',
      'new/index.html': 'x',
      'feeds/2/rss.xml': 'same name',
    });
    const change = compareFolders(next(), former());
    expect({ ...change, written: change.written.toSorted() }).toEqual({
      written: ['feeds/2/rss.xml', 'longer.html', 'new/index.html', 'other.html'],
      kept: 1,
      gone: 3,
    });
  });

  it('are the same whenever they were written', async () => {
    for (const place of [next(), former()]) await writeFiles(place, { 'index.html': 'a', 'empty.txt': '' });
    await utimes(join(former(), 'index.html'), 0, 0);
    expect(compareFolders(next(), former())).toEqual({ written: [], kept: 2, gone: 0 });
  });

  it('are the same where they have a file in common', async () => {
    for (const place of [next(), former()]) await writeFiles(place, { 'empty.txt': '' });
    await writeFiles(former(), { 'index.html': 'a' });
    await link(join(former(), 'index.html'), join(next(), 'index.html'));
    expect(compareFolders(next(), former())).toEqual({ written: [], kept: 2, gone: 0 });
  });
});

it('where there was no folder, everything is new', async () => {
  await writeFiles(next(), { 'a/b.html': 'b', 'c.html': 'c' });
  const { written, kept, gone } = compareFolders(next(), former());
  expect([written.toSorted(), kept, gone]).toEqual([['a/b.html', 'c.html'], 0, 0]);
});

it('what cannot be read where it was is new, and never stops a build', async () => {
  await writeFiles(former(), { 'is-a-folder.html/index.html': 'x' });
  await symlink('nowhere', join(former(), 'is-a-link.html'));
  await writeFiles(next(), { 'is-a-folder.html': 'a', 'is-a-link.html': 'b' });
  const { written, kept, gone } = compareFolders(next(), former());
  expect([written.toSorted(), kept, gone]).toEqual([['is-a-folder.html', 'is-a-link.html'], 0, 1]);
});

it('of what is known of them nothing is looked for', async () => {
  await writeFiles(former(), { 'index.html': 'a', 'other.html': 'b', 'unknown.html': 'c' });
  await writeFiles(next(), { 'index.html': 'another', 'other.html': 'another', 'unknown.html': 'c' });
  const change = compareFolders(next(), former(), {
    files: ['index.html', 'other.html'],
    before: ['index.html', 'other.html', 'gone.html'],
    isKept: (file) => file === 'index.html',
  });
  expect(change).toEqual({ written: ['other.html'], kept: 1, gone: 1 });
});
