import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateFolder } from '../../../../src/desk/migrate/migrate-folder.ts';
import { type Migration, migrateContent } from '../../../../src/desk/migrate/migration.ts';
import { migrations } from '../../../../src/desk/migrate/migrations.ts';
import { readVersion, writeVersion } from '../../../../src/desk/migrate/site-version.ts';
import { contentVersion, firstContentVersion } from '../../../../src/schemas/content-version.ts';
import { writeFiles } from '../../../sites/fixture-content.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-migrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Made up: no version of the software has ever done this. */
const madeUp: readonly Migration[] = [
  {
    to: 2,
    what: 'Geese are called birds.',
    migrate: (files) =>
      new Map(
        [...files].map(([path, text]) => [
          path,
          path.endsWith('.md') ? text.replaceAll('goose', 'bird') : text,
        ]),
      ),
  },
  {
    to: 3,
    what: 'Birds have a file of their own.',
    migrate: (files) =>
      new Map(
        [...files].map(([path, text]) => [path.replace(/^topics\/geese\.md$/, 'topics/birds.md'), text]),
      ),
  },
];
const plan = { version: 3, migrations: madeUp };

const site = '# Ours.\nname: The Quay\r\nhubPageSize: 20 # few\n';
const story = '---\ntitle: A goose\n---\n\nA goose.\r\n';

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('the migrations there are', () => {
  it('lead from each version to the next, up to that which the software reads', () => {
    const versions = Array.from(
      { length: contentVersion - firstContentVersion },
      (_, index) => firstContentVersion + 1 + index,
    );
    expect(migrations.map(({ to }) => to)).toEqual(versions);
    for (const { what } of migrations) expect(what).toMatch(/^[A-Z].*\.$/);
  });

  it('may not have a gap', () => {
    expect(() => migrateContent(new Map(), { from: 1, to: 4 }, madeUp)).toThrow(
      'No migration leads to version 4 of content.',
    );
  });
});

describe('a content folder', () => {
  it('is brought over in all steps, and what no step has changed keeps its bytes', async () => {
    await writeFiles(folder, {
      'site.yaml': site,
      'articles/a/index.md': story,
      'topics/geese.md': 'of geese',
      'notes.bin': 'a goose',
    });
    expect(await migrateFolder(folder, plan)).toEqual({
      from: 1,
      to: 3,
      changed: ['articles/a/index.md', 'site.yaml', 'topics/birds.md', 'topics/geese.md'],
      steps: ['Geese are called birds.', 'Birds have a file of their own.'],
    });
    expect(await read('site.yaml')).toBe(`${site}contentVersion: 3\r\n`);
    expect(await read('articles/a/index.md')).toBe('---\ntitle: A bird\n---\n\nA bird.\r\n');
    expect(await read('notes.bin')).toBe('a goose');
    expect(await readdir(join(folder, 'topics'))).toEqual(['birds.md']);
    expect(await migrateFolder(folder, plan)).toEqual({ from: 3, to: 3, changed: [], steps: [] });
  });

  it('is brought over from where it is', async () => {
    await writeFiles(folder, { 'site.yaml': 'contentVersion: 2\nname: Q\n', 'articles/a/index.md': story });
    const { steps, changed } = await migrateFolder(folder, plan);
    expect([steps, changed]).toEqual([['Birds have a file of their own.'], ['site.yaml']]);
    expect(await read('site.yaml')).toBe('contentVersion: 3\nname: Q\n');
  });

  it('is left alone where the software is older', async () => {
    await writeFiles(folder, { 'site.yaml': 'contentVersion: 4\n' });
    await expect(migrateFolder(folder, plan)).rejects.toThrow(
      'This content has version 4, and this Sourceline reads version 3: it is older than the one by which the content was last migrated. Take that one: npm run update',
    );
  });

  it.each(['contentVersion: soon\n', 'contentVersion: 1.5\n', 'contentVersion: 0\n', 'name: "open\n'])(
    'is left alone where nobody knows its version: %j',
    async (text) => {
      await writeFiles(folder, { 'site.yaml': text });
      await expect(migrateFolder(folder, plan)).rejects.toThrow(
        `${folder}/site.yaml does not say which version the content has: contentVersion must be a whole number, such as 1. Nothing was changed.`,
      );
      expect(await read('site.yaml')).toBe(text);
    },
  );

  it('needs a file that says whose it is', async () => {
    await expect(migrateFolder(folder, plan)).rejects.toThrow('does not say which version');
  });
});

describe('the version in site.yaml', () => {
  it.each([
    ['name: Q', 'name: Q\ncontentVersion: 2\n'],
    ['contentVersion: 1 # form\nname: Q\n', 'contentVersion: 2\nname: Q\n'],
    ['name: Q\r\ncontentVersion: 1\r\nzone: UTC\r\n', 'name: Q\r\ncontentVersion: 2\r\nzone: UTC\r\n'],
    ['', 'contentVersion: 2\n'],
    ['{ "name": "Q" }', '{ "name": "Q", contentVersion: 2 }\n'],
  ])('is written into %j', (before, after) => {
    expect(writeVersion(before, 2)).toBe(after);
    expect(readVersion(after)).toBe(2);
  });
});
