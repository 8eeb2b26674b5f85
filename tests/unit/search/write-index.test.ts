import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeIndex } from '../../../src/search/search-index.ts';

let folder = '';
const at = (path: string): string => join(folder, 'pagefind', path);
const write = (files: Readonly<Record<string, string>>): void => {
  writeIndex(
    Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })),
    folder,
  );
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('takes the place of a former index, of which what is the same stays', () => {
  write({ 'index/same': 'geese', 'index/other': 'swans', 'fragment/gone': 'ducks' });
  linkSync(at('index/other'), join(folder, 'second-name'));
  const { ino } = statSync(at('index/same'));
  write({ 'index/same': 'geese', 'index/other': 'SWANS', 'filter/new': 'mute' });
  expect(statSync(at('index/same')).ino).toBe(ino);
  expect(readFileSync(at('index/other'), 'utf8')).toBe('SWANS');
  expect(readFileSync(at('filter/new'), 'utf8')).toBe('mute');
  expect(existsSync(at('fragment/gone'))).toBe(false);
  expect(readFileSync(join(folder, 'second-name'), 'utf8')).toBe('swans');
});
