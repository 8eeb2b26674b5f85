import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveContent } from '../../../../src/desk/dev/live-content.ts';
import { announceChange, findLiveEntries, followEntries } from '../../../../src/entries/live-entries.ts';

let folder = '';
let content: LiveContent;

const write = async (path: string, text: string): Promise<void> => {
  const file = join(folder, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

const topic = (name: string): string => `---\nname: ${name}\ndescription: Birds that cross borders\n---\n`;

const topics = () => findLiveEntries()?.entries.topics ?? [];
const names = (): string[] => topics().map(({ id, data }) => `${id}: ${data.name}`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-content-'));
  await write('topics/geese.md', topic('Geese'));
  await write('topics/swans.md', topic('Swans'));
  content = await LiveContent.open(join(folder, 'content'), join(folder, 'kept'));
  await content.refresh();
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('reads what changed, and leaves the rest the same entries', async () => {
  const [, swans] = topics();
  await write('topics/geese.md', topic('Grey geese'));
  expect(await content.refresh()).toEqual(['topics/geese.md']);
  expect(names()).toEqual(['geese: Grey geese', 'swans: Swans']);
  expect(topics()[1]).toBe(swans);
});

it('shows the same object as long as nothing changes', async () => {
  const shown = findLiveEntries();
  expect(await content.refresh()).toEqual([]);
  expect(findLiveEntries()).toBe(shown);
});

it('keeps the last good form of a file that cannot be read, and takes it up when it can', async () => {
  await write('topics/geese.md', '---\nname: [\n---\n');
  await content.refresh();
  await content.refresh();
  expect(names()).toEqual(['geese: Geese', 'swans: Swans']);
  expect(content.lacksFiles).toBe(false);
  await write('topics/geese.md', topic('Grey geese'));
  await content.refresh();
  expect(names()).toEqual(['geese: Grey geese', 'swans: Swans']);
});

it('says that there is a file which it could never read', async () => {
  await write('topics/ducks.md', '---\nname: [\n---\n');
  await content.refresh();
  expect(content.lacksFiles).toBe(true);
});

it('follows files that are new, gone or called otherwise', async () => {
  await write('topics/ducks.md', topic('Ducks'));
  await content.refresh();
  expect(names()).toEqual(['ducks: Ducks', 'geese: Geese', 'swans: Swans']);
  await rm(join(folder, 'content/topics/swans.md'));
  await rename(join(folder, 'content/topics/geese.md'), join(folder, 'content/topics/storks.md'));
  expect((await content.refresh()).toSorted()).toEqual([
    'topics/geese.md',
    'topics/storks.md',
    'topics/swans.md',
  ]);
  expect(names()).toEqual(['ducks: Ducks', 'storks: Geese']);
});

it('has every text looked at again when a file beside them changes', async () => {
  const [, swans] = topics();
  await write('topics/flight.png', 'a picture');
  await content.refresh();
  expect(topics()[1]).toEqual(swans);
  expect(topics()[1]).not.toBe(swans);
});

it('tells those who follow that something changes, and what has changed', async () => {
  const told: unknown[] = [];
  const isTold = followEntries({
    onBegin: () => told.push('begins'),
    onChange: (changed) => told.push(changed),
  });
  expect(isTold).toBe(true);
  announceChange();
  await write('topics/geese.md', topic('Grey geese'));
  await content.refresh();
  expect(told).toEqual(['begins', ['topics/geese.md']]);
});
