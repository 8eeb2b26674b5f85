import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetOthers, openShelves } from '../../src/sealed-shelves.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-shelves-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const digestOf = (value: string): string => createHash('sha256').update(value).digest('base64');

/** One build that wants values. @returns those that it had to make */
const want = async (values: readonly string[], forgets = false): Promise<readonly string[]> => {
  const shelves = await openShelves<string>(folder, forgets);
  const made = values.filter((value) => shelves.take(digestOf(value)) !== value);
  for (const value of made) shelves.put(digestOf(value), value);
  await shelves.save();
  return made;
};

const geese = Array.from({ length: 500 }, (_, number) => `goose ${String(number)}`);

it('keeps what was asked for, and nothing else', async () => {
  expect(await want(geese)).toEqual(geese);
  expect(await want(geese.slice(1))).toEqual([]);
  expect(await want(geese)).toEqual(geese.slice(0, 1));
  expect(await want(geese, true)).toEqual(geese);
  await want([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('writes two files at most where one value is another', async () => {
  await want(geese);
  const before = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
  expect(before.size).toBe(64);
  expect(await want(geese.with(7, 'a swan'))).toEqual(['a swan']);
  const written = readdirSync(folder).filter((name) => statSync(join(folder, name)).ino !== before.get(name));
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThanOrEqual(2);
});

it('takes what was put in the same build', async () => {
  const shelves = await openShelves<string>(folder);
  shelves.put(digestOf('a goose'), 'a goose');
  expect(shelves.take(digestOf('a goose'))).toBe('a goose');
});

it('forgets what is kept for other code', async () => {
  for (const name of ['own', 'other', 'third']) writeFileSync(join(folder, name), name);
  await forgetOthers(folder, 'own');
  expect(readdirSync(folder)).toEqual(['own']);
  await forgetOthers(join(folder, 'nowhere'), 'own');
});
