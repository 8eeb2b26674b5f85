import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptTexts } from '../../../src/store/kept-texts.ts';

let folder = '';
/** The files in which they are. */
const listFiles = (): string[] =>
  readdirSync(join(folder, 'feeds')).map((name) => join(folder, 'feeds', name));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const geese = { title: 'Geese' };
const swans = { title: 'Swans' };

/** One build that asks for texts. @returns what had to be made */
const build = async (...asked: readonly { readonly title: string }[]): Promise<readonly string[]> => {
  const made: string[] = [];
  const texts = await openKeptTexts('feeds', folder);
  for (const story of asked) {
    const text = texts.take({ ...story }, () => {
      made.push(story.title);
      return `<p>${story.title}</p>`;
    });
    expect(text).toBe(`<p>${story.title}</p>`);
  }
  await texts.save();
  return made;
};

describe('texts that are kept', () => {
  it('are made once of the same', async () => {
    expect(await build(geese, swans)).toEqual(['Geese', 'Swans']);
    expect(await build(geese, swans)).toEqual([]);
    expect(await build({ title: 'Geese and swans' }, swans)).toEqual(['Geese and swans']);
  });

  it('are those of the last build alone', async () => {
    await build(geese, swans);
    await build(swans);
    expect(await build(geese, swans)).toEqual(['Geese']);
  });

  it('are not written again where they are the same', async () => {
    await build(geese, swans);
    const before = listFiles().map((file) => statSync(file).ino);
    await build(swans, geese);
    expect(listFiles().map((file) => statSync(file).ino)).toEqual(before);
  });

  it('are made anew where somebody has been at them', async () => {
    await build(geese);
    for (const file of listFiles()) appendFileSync(file, ' ');
    expect(await build(geese)).toEqual(['Geese']);
    for (const file of listFiles()) expect(readFileSync(file).at(-1)).not.toBe(' '.charCodeAt(0));
    expect(await build(geese)).toEqual([]);
  });
});
