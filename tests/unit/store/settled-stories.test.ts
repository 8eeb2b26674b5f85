import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredBody } from '../../../src/domain/body/body.ts';
import type { Settled, SettledStory } from '../../../src/store/load-article.ts';
import { openSettledStories } from '../../../src/store/settled-stories.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-settled-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const toBody = (words: string): StoredBody => JSON.stringify([['p', words]]) as StoredBody;

const toStory = (body: StoredBody): SettledStory => ({
  body,
  claims: [],
  figures: [],
  tables: {},
  pictures: [],
  stills: {},
  documents: {},
  lead: undefined,
});

interface Asked extends Partial<Pick<Settled, 'isAlone'>> {
  /** As it was read, and as it is settled. */
  readonly read?: string;
  readonly settled?: string;
  /** Stands for the file. */
  readonly readFrom?: string;
  /** On what links depend besides. */
  readonly told?: string;
}

/** One build that asks for one story. @returns whether it had to be settled */
const build = async ({
  read = 'Geese',
  settled = read,
  readFrom = 'a file',
  told = '',
  isAlone = true,
}: Asked): Promise<boolean> => {
  let isMade = false;
  const stories = await openSettledStories(told, folder);
  const story = toStory(toBody(settled));
  const found = await stories.settleOnce({ readFrom }, toBody(read), () => {
    isMade = true;
    return Promise.resolve({ story, isAlone });
  });
  expect(found).toEqual(story);
  await stories.save();
  return isMade;
};

describe('settled stories that are kept', () => {
  it.each([
    ['stays as it was read', 'Geese'],
    ['becomes another', 'Geese, linked'],
  ])('are settled once where the body %s', async (_case, settled) => {
    expect(await build({ settled })).toBe(true);
    expect(await build({ settled })).toBe(false);
  });

  it('are settled anew for another file, and for other names that link', async () => {
    await build({});
    expect(await build({ readFrom: 'another file' })).toBe(true);
    expect(await build({ readFrom: 'another file', told: 'a dossier' })).toBe(true);
  });

  it('are never those that show other files, which may have changed', async () => {
    await build({ isAlone: false });
    expect(await build({ isAlone: false })).toBe(true);
  });

  it('are settled anew where somebody has been at what is kept', async () => {
    await build({});
    for (const name of readdirSync(folder)) appendFileSync(join(folder, name), ' ');
    expect(await build({})).toBe(true);
    expect(await build({})).toBe(false);
  });
});

it('knows no story of which nobody says from what it was read', async () => {
  const stories = await openSettledStories('', folder);
  const settle = (): Promise<Settled> => Promise.resolve({ story: toStory(toBody('Swans')), isAlone: true });
  await stories.settleOnce({}, toBody('Swans'), settle);
  await stories.save();
  expect(readdirSync(folder)).toEqual([]);
});
