import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

interface Story {
  readonly title: string;
}

/** One build that asks for texts. @returns what had to be made */
const buildWith = async (reads: boolean, ...asked: readonly Story[]): Promise<readonly string[]> => {
  const made: string[] = [];
  const texts = await openKeptTexts('feeds', folder);
  for (const story of asked) {
    const text = texts.take({ ...story }, () => {
      made.push(story.title);
      return `<p>${story.title}</p>`;
    });
    if (typeof text === 'string') throw new Error('A build keeps its texts.');
    expect(text.bytes).toBe(Buffer.byteLength(`<p>${story.title}</p>`));
    if (reads) expect(text.read()).toBe(`<p>${story.title}</p>`);
  }
  await texts.save();
  return made;
};

const build = (...asked: readonly Story[]): Promise<readonly string[]> => buildWith(true, ...asked);

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

  it('are made anew, once they are read, where one of them is gone or another', async () => {
    await build(geese, swans);
    const [first = '', second = ''] = listFiles().filter((file) => !file.endsWith('.kept'));
    rmSync(first);
    writeFileSync(second, '<p>Ducks</p>');
    expect(await buildWith(false, geese, swans)).toEqual([]);
    expect(await build(geese, swans)).toEqual(['Geese', 'Swans']);
    expect(await build(geese, swans)).toEqual([]);
  });

  it('take the room of no text that nobody asks for', async () => {
    await build(geese, swans);
    await build(swans);
    expect(listFiles()).toHaveLength(2);
  });

  it('are there in any letters', async () => {
    expect(await build({ title: 'الإوز “wide”' })).toHaveLength(1);
    expect(await build({ title: 'الإوز “wide”' })).toEqual([]);
  });
});
