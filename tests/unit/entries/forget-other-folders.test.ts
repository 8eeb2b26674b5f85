import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { forgetOtherFolders } from '../../../src/entries/forget-other-folders.ts';

/** What is in Astro's store when the loader behind it begins to read. */
const readWhatIsLeft = async (folder: string, kept: Readonly<Record<string, string | undefined>>) => {
  const entries = new Map(Object.entries(kept).map(([id, filePath]) => [id, { id, data: {}, filePath }]));
  let left: readonly string[] | undefined;
  const loader: Loader = {
    name: 'under-test',
    load: () => {
      left = [...entries.keys()];
      return Promise.resolve();
    },
  };
  // Of all that Astro hands over, two things are used.
  const context = {
    store: { entries: () => [...entries], delete: (id: string) => entries.delete(id) },
    config: { root: pathToFileURL(`${resolve('.')}/`) },
  } as unknown as Parameters<Loader['load']>[0];
  await forgetOtherFolders(folder, loader).load(context);
  return left;
};

describe('what Astro kept of another content folder', () => {
  it('is gone before a folder is read, so that a story of the same name is no second one', async () => {
    expect(
      await readWhatIsLeft(join('content', 'articles'), {
        mine: 'content/articles/mine/index.md',
        copied: '.cache/desk/content/articles/copied/index.md',
        outside: '../other/content/articles/outside/index.md',
        'of-a-longer-name': 'content/articles-of-old/of-a-longer-name/index.md',
      }),
    ).toEqual(['mine']);
  });

  it('is told by its file: what has none stays', async () => {
    expect(await readWhatIsLeft(resolve('content/articles'), { made: undefined })).toEqual(['made']);
  });
});
