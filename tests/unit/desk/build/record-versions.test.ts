import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordVersions } from '../../../../src/desk/build/record-versions.ts';
import { readVersions } from '../../../../src/schemas/version-record.ts';
import type { KnownVersion } from '../../../../src/domain/versions/version.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const toVersion = (at: string, words: string): KnownVersion => ({
  at: `${at}T12:00:00.000Z`,
  text: { claims: [], paragraphs: [words] },
});

const [first, second] = [toVersion('2026-02-19', 'Geese'), toVersion('2026-02-22', 'Swans')];
const read = async (id: string) =>
  readVersions(await readFile(join(folder, 'versions', `${id}.jsonl`), 'utf8'));

describe('recordVersions', () => {
  it('writes a file for each story, and nothing else', async () => {
    expect(
      await recordVersions(
        folder,
        new Map([
          ['geese', [first]],
          ['swans', [second]],
        ]),
      ),
    ).toBe(2);
    expect((await readdir(join(folder, 'versions'))).toSorted()).toEqual(['geese.jsonl', 'swans.jsonl']);
    expect(await read('geese')).toEqual({ versions: [first], faults: [] });
  });

  it('leaves alone what says the same, and what it is told nothing of', async () => {
    await recordVersions(
      folder,
      new Map([
        ['geese', [first]],
        ['swans', [second]],
      ]),
    );
    const before = await stat(join(folder, 'versions/geese.jsonl'));
    expect(await recordVersions(folder, new Map([['geese', [first]]]))).toBe(0);
    expect((await stat(join(folder, 'versions/geese.jsonl'))).ino).toBe(before.ino);
    expect(await recordVersions(folder, new Map([['geese', [first, second]]]))).toBe(1);
    expect(await read('geese')).toEqual({ versions: [first, second], faults: [] });
    expect(await read('swans')).toEqual({ versions: [second], faults: [] });
  });

  it('makes no folder for a site without a story', async () => {
    expect(await recordVersions(folder, new Map())).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so where it cannot write', async () => {
    await writeFile(join(folder, 'versions'), 'in the way');
    await expect(recordVersions(folder, new Map([['geese', [first]]]))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
