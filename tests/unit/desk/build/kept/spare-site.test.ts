import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLinker } from '../../../../../src/desk/build/kept/link-file.ts';
import { listFiles } from '../../../../../src/desk/build/kept/list-files.ts';
import { beginWithSpare, spareSite, type WantedFile } from '../../../../../src/desk/build/kept/spare-site.ts';
import { writeFiles } from '../../../../sites/fixture-content.ts';

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-spare-'));
  await writeFiles(at('finished'), { 'index.html': 'front', 'a/b/index.html': 'page', 'new.json': '{}' });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const want = (...paths: readonly string[]): ReadonlyMap<string, WantedFile> =>
  new Map(
    paths.map((path) => {
      const source = at(`finished/${path}`);
      return [path, { source, ino: statSync(source).ino }];
    }),
  );

const linkSpare = (...paths: readonly string[]): void => {
  const { link } = openLinker();
  for (const path of paths) link(at(`finished/${path}`), at(`spare/${path}`));
};

const begin = (wanted: ReadonlyMap<string, WantedFile>): readonly string[] => [
  ...beginWithSpare(at('spare'), at('made'), wanted).keys(),
];

describe('a site that begins with a former one', () => {
  it('has of it the files that are kept, and nothing else', async () => {
    linkSpare('index.html', 'a/b/index.html');
    await writeFiles(at('spare'), { 'gone/page/index.html': 'old', 'a/old.json': '{}', _headers: 'old' });
    mkdirSync(at('spare/empty/folder'), { recursive: true });
    symlinkSync(at('finished'), at('spare/elsewhere'));
    expect(begin(want('index.html', 'a/b/index.html', 'new.json'))).toEqual(['new.json']);
    expect(listFiles(at('made')).toSorted()).toEqual(['a/b/index.html', 'index.html']);
    for (const path of ['gone', 'empty', 'elsewhere']) expect(existsSync(at(`made/${path}`))).toBe(false);
    expect(existsSync(at('spare'))).toBe(false);
    expect(readFileSync(at('finished/new.json'), 'utf8')).toBe('{}');
  });

  it('leaves the index of the search to those who write it', async () => {
    await writeFiles(at('spare'), { 'pagefind/index/one': 'words', 'pagefind.json': 'another' });
    expect(begin(want('index.html'))).toEqual(['index.html']);
    expect(listFiles(at('made'))).toEqual(['pagefind/index/one']);
  });

  it('takes no other file of the same name, whatever it holds', async () => {
    await writeFiles(at('spare'), { 'index.html': 'front' });
    expect(begin(want('index.html'))).toEqual(['index.html']);
    expect(listFiles(at('made'))).toEqual([]);
  });

  it('takes a folder where a file was, and a file where a folder was, for what they are', async () => {
    await writeFiles(at('spare'), { 'index.html/page': 'old', a: 'old' });
    expect(begin(want('index.html', 'a/b/index.html'))).toEqual(['index.html', 'a/b/index.html']);
    expect(listFiles(at('made'))).toEqual([]);
  });

  it('begins with nothing where there is none', () => {
    expect(begin(want('index.html'))).toEqual(['index.html']);
    expect(existsSync(at('made'))).toBe(false);
  });
});

describe('a site whose place another has taken', () => {
  it('is kept in place of the one before', async () => {
    await writeFiles(at('spare'), { 'older.html': 'older' });
    await writeFiles(at('dist.next'), { 'index.html': 'former' });
    spareSite(at('dist.next'), at('spare'));
    expect(listFiles(at('spare'))).toEqual(['index.html']);
    expect(existsSync(at('dist.next'))).toBe(false);
  });

  it('is removed where it cannot be kept', async () => {
    await writeFiles(at('dist.next'), { 'index.html': 'former' });
    spareSite(at('dist.next'), at('nowhere/spare'));
    expect(existsSync(at('dist.next'))).toBe(false);
  });
});
