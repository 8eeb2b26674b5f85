import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeData } from '../../../src/store/story-loader.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'stories-'));
  for (const slug of ['geese', 'swans']) await mkdir(join(base, slug));
});
afterEach(() => rm(base, { recursive: true, force: true }));

interface Entry {
  readonly id: string;
  readonly digest: string;
}

/** What a store of Astro's keeps between builds. */
let kept = new Map<string, Entry>();
beforeEach(() => {
  kept = new Map();
});

/** Runs the loader as a build does, over two stories whose text never changes. */
const load = async (watcher?: EventEmitter): Promise<string[]> => {
  const rendered: string[] = [];
  const glob = {
    name: 'glob',
    load: ({ store }) => {
      for (const id of ['geese', 'swans']) {
        if (store.get(id)?.digest === 'text') continue;
        rendered.push(id);
        store.set({ id, data: {}, digest: 'text' });
      }
      return Promise.resolve();
    },
  } satisfies Loader;
  await noticeData(glob, base).load({
    watcher,
    store: {
      get: (id: string) => kept.get(id),
      set: (entry: Entry) => kept.set(entry.id, entry),
    },
  } as unknown as LoaderContext);
  return rendered;
};

describe('noticeData', () => {
  it('lets a story be rendered again when its data change, come or go, and no other', async () => {
    const file = join(base, 'geese/counted.csv');
    expect(await load()).toEqual(['geese', 'swans']);
    expect(await load()).toEqual([]);
    await writeFile(file, 'Day\n7\n');
    expect(await load()).toEqual(['geese']);
    expect(await load()).toEqual([]);
    await writeFile(file, 'Day\n8\n');
    expect(await load()).toEqual(['geese']);
    await rm(file);
    expect(await load()).toEqual(['geese']);
    expect(await load()).toEqual([]);
  });

  it('passes over what else lies beside a story', async () => {
    await load();
    await writeFile(join(base, 'geese/goose.png'), 'A picture.');
    expect(await load()).toEqual([]);
  });

  it('tells whoever watches that a story has changed when its data have', async () => {
    const watcher = new EventEmitter();
    await load(watcher);
    const told: string[] = [];
    watcher.on('change', (path: string) => told.push(path));
    watcher.emit('add', join(base, 'geese/counted.csv'));
    watcher.emit('unlink', join(base, 'swans/counted.csv'));
    watcher.emit('add', join(base, 'geese/goose.png'));
    watcher.emit('add', join(base, 'counted.csv'));
    watcher.emit('add', join(tmpdir(), 'elsewhere/geese/counted.csv'));
    expect(told).toEqual([join(base, 'geese/index.md'), join(base, 'swans/index.md')]);
  });
});
