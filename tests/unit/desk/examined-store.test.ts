import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import { digestedPlaces, openExaminedStore, toCheckDigest } from '../../../src/desk/examined-store.ts';
import { doors } from '../../architecture/doors.ts';
import { caseNames, checkCase, fixtureInstant, fixturesFolder, overlay } from './fixture-site.ts';
import { type FolderFile, readFolder } from '../../../src/desk/reading/read-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examined-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How many files the check examines each by itself: those of the collections. */
const countEntries = (files: readonly FolderFile[]): number =>
  files.filter(({ path }) => /\.md$|^(?:dossiers|events|sources)\/.*\.yaml$/.test(path)).length;

/** One run of the command: opens the store, checks, saves. */
const checkOnce = async (files: readonly FolderFile[], instant = fixtureInstant) => {
  let examined = 0;
  const store = await openExaminedStore(folder, () => (examined += 1));
  const report = checkFiles(files, 'content', instant, { examine: store.examine });
  await store.save();
  return { report, examined };
};

describe('the store of examined files', () => {
  it('examines each file once, and again only when it has changed', async () => {
    const files = await overlay([]);
    expect((await checkOnce(files)).examined).toBe(countEntries(files));
    expect((await checkOnce(files)).examined).toBe(0);
    const changed = files.map((file) =>
      file.path === 'topics/example-topic.md'
        ? { ...file, bytes: encode('---\nname: "A topic"\ndescription: "What belongs here."\n---\n') }
        : file,
    );
    expect((await checkOnce(changed)).examined).toBe(1);
  });

  it('examines every file again if it is to forget, and keeps what it found', async () => {
    const files = await overlay([]);
    await checkOnce(files);
    let examined = 0;
    const store = await openExaminedStore(folder, () => (examined += 1), true);
    checkFiles(files, 'content', fixtureInstant, { examine: store.examine });
    await store.save();
    expect([examined, (await checkOnce(files)).examined]).toEqual([countEntries(files), 0]);
  });

  it('gives the report of a run without it, whatever is wrong', async () => {
    for (const name of caseNames.filter((_, index) => index % 18 === 0)) {
      const files = await overlay(await readFolder(join(fixturesFolder, name, 'content')));
      const first = await checkOnce(files);
      const second = await checkOnce(files);
      const plain = await checkCase(name);
      expect([first.report, second.report, second.examined], name).toEqual([plain, plain, 0]);
    }
  });

  it('sees that the data beside a story have changed, though the story has not', async () => {
    const files = await overlay([]);
    await checkOnce(files);
    const { report, examined } = await checkOnce(
      files.map((file) =>
        file.path.endsWith('/figures.csv') ? { ...file, bytes: encode('Day,Launchers\n2026-01-08\n') } : file,
      ),
    );
    expect(examined).toBe(0);
    expect(report.problems.map(({ id, line }) => [id, line])).toEqual([['ragged-row', 2]]);
  });

  it('sees in a file that did not change that what it names has gone', async () => {
    const files = await overlay([]);
    await checkOnce(files);
    const { report, examined } = await checkOnce(
      files.filter(({ path }) => path !== 'topics/example-topic.md'),
    );
    expect(examined).toBe(0);
    expect(new Set(report.problems.map(({ id }) => id))).toEqual(new Set(['unknown-topic', 'broken-link']));
  });

  it('sees that the moment has changed', async () => {
    const files = await overlay(
      await readFolder(join(fixturesFolder, 'link-to-unpublished-embargo/content')),
    );
    const before = await checkOnce(files);
    const after = await checkOnce(files, new Date('2099-01-01T00:00:00Z'));
    expect(before.report.problems.map(({ id }) => id)).toEqual(['link-to-unpublished']);
    expect(after.report.problems.map(({ id }) => id)).toEqual(['overdue-question']);
    expect(after.examined).toBe(0);
  });

  it('tells one file from another of the same bytes', async () => {
    const bytes = encode('---\nname: "A topic"\ndescription: "What belongs here."\n---\n');
    await checkOnce([{ path: 'topics/one.md', bytes }]);
    const { report } = await checkOnce([{ path: 'authors/one.md', bytes }]);
    expect(report.problems.map(({ id }) => id)).toContain('unknown-field');
  });

  it('throws away what was cut off or tampered with, and what older code has left', async () => {
    const files = await overlay([]);
    await writeFile(join(folder, 'older.examined'), 'x');
    await checkOnce(files);
    const [code = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    const own = join(folder, code);
    /** Has every file that is kept changed. @returns how many files of content are examined then */
    const examineAfter = async (change: (sound: Buffer) => Uint8Array): Promise<number> => {
      for (const name of await readdir(own)) {
        const file = join(own, name);
        await writeFile(file, change(await readFile(file)));
      }
      return (await checkOnce(files)).examined;
    };
    expect(await examineAfter((sound) => sound.subarray(0, -1))).toBe(countEntries(files));
    expect(await examineAfter((sound) => sound.map((byte, at) => (at === 100 ? byte ^ 1 : byte)))).toBe(
      countEntries(files),
    );
    expect(await examineAfter(() => Buffer.alloc(0))).toBe(countEntries(files));
    expect((await checkOnce(files)).examined).toBe(0);
  });

  it('checks as well where nothing can be kept', async () => {
    const store = await openExaminedStore('/dev/null/nowhere');
    const report = checkFiles(await overlay([]), '', fixtureInstant, { examine: store.examine });
    await store.save();
    expect(report).toEqual({ filesChecked: 28, problems: [] });
  });
});

describe('the digest of the check', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'digested-'));
    for (const place of digestedPlaces) await cp(place, join(copy, place), { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true }));

  it('is the same of the same files', () => {
    expect(toCheckDigest(copy)).toBe(toCheckDigest(copy));
  });

  it('covers every room that the desk may read', () => {
    const own = doors.desk ?? [];
    const read = [...own, ...own.flatMap((room) => doors[room] ?? [])]
      .filter((place) => !place.startsWith('type '))
      .map((place) => `src/${place}`);
    expect(
      read.filter(
        (place) => !digestedPlaces.some((known) => place === known || place.startsWith(`${known}/`)),
      ),
    ).toEqual([]);
  });

  it.each([
    'src/desk/checks/check-headings.ts',
    'src/desk/problems/problem-kinds.ts',
    'src/schemas/article.ts',
    'src/domain/address.ts',
    'src/figures/charts/read-chart-data.ts',
    'src/markdown/citation.ts',
    'src/site.ts',
    'package-lock.json',
  ])('changes with %s', async (path) => {
    const before = toCheckDigest(copy);
    await appendFile(join(copy, path), ' ');
    expect(toCheckDigest(copy)).not.toBe(before);
  });

  it('changes with a file that is new', async () => {
    await mkdir(join(folder, 'src/desk/checks'), { recursive: true });
    const before = toCheckDigest(folder);
    await writeFile(join(folder, 'src/desk/checks/check-more.ts'), '');
    expect(toCheckDigest(folder)).not.toBe(before);
  });
});
