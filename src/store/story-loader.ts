import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

const isData = (path: string): boolean => extname(path) === '.csv';

/** Digest of the data beside a story; nothing where there are none. */
const toDataDigest = (folder: string): string => {
  const names = readNames(folder).filter(isData).toSorted();
  if (names.length === 0) return '';
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(readBytes(join(folder, name)));
  return `+${hash.digest('hex').slice(0, 16)}`;
};

const readNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const readBytes = (path: string): Uint8Array | string => {
  try {
    return readFileSync(path);
  } catch {
    return '';
  }
};

/**
 * Lets Astro's loader of stories notice an edit of the data beside them. Astro keeps the HTML of a story until the
 * digest of its text changes, but its tables come from other files; so here the digest of an entry is that of its
 * text and of its data.
 * @param base folder of the stories, from the project's root; the id of an entry is the name of its folder
 */
export const noticeData = (loader: Loader, base: string): Loader => {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store, watcher } = context;
    const digestOf = (id: string): string => toDataDigest(join(base, id));
    await loader.load({
      ...context,
      store: {
        ...store,
        get: (id: string) => {
          const entry = store.get(id);
          if (entry?.digest === undefined) return entry;
          const [digest = ''] = String(entry.digest).split('+');
          return `${digest}${digestOf(id)}` === entry.digest ? { ...entry, digest } : undefined;
        },
        set: (entry) =>
          store.set(
            entry.digest === undefined
              ? entry
              : { ...entry, digest: `${String(entry.digest)}${digestOf(entry.id)}` },
          ),
      } as LoaderContext['store'],
    });
    // The story is read anew when its data change, as if it had been saved itself.
    const retell = (path: string): void => {
      if (isData(path) && resolve(dirname(dirname(path))) === resolve(base))
        watcher?.emit('change', join(dirname(path), 'index.md'));
    };
    for (const event of ['change', 'add', 'unlink'] as const) watcher?.on(event, retell);
  };
  return { ...loader, load };
};
