import { rmSync, type Stats, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InlineDigests } from '../../../hosting/content-security-policy.ts';
import { readSealed, writeSealed } from '../../../sealed-file.ts';
import { flushToDisk } from '../flush-to-disk.ts';
import { openLinker } from './link-file.ts';
import { listFiles } from './list-files.ts';
import { isIndexedPage } from './site-path.ts';

/** A file as it was left: if its size or its time is another, somebody has been at it. */
interface Trace {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is kept of a file of the site. */
export interface KeptFile {
  /** Of what was printed; without one the file is printed again in every build. */
  readonly key?: string | undefined;
  /** Of the finished file. */
  readonly trace: Trace;
  /** Of the page as it was printed, for a story: the search reads what readers do not need. */
  readonly asPrinted?: Trace | undefined;
  /** What a page allows itself inline. */
  readonly digests?: InlineDigests | undefined;
}

/** What a build left for the next one. */
export interface KeptSite {
  /** What all of it depends on besides content (kept-key.ts). */
  readonly key: string;
  /** Folder of the site. */
  readonly output: string;
  /** What Astro printed, by file below the folder of the site. */
  readonly files: ReadonlyMap<string, KeptFile>;
  /** What Astro put there without printing it: scripts, files of public/. */
  readonly assets: ReadonlyMap<string, Trace>;
  /** Paths of what our own steps put beside them, which they make anew in every build. */
  readonly others: readonly string[];
}

/** Paths of all files of a site as it was left. */
export const listLeft = ({ files, assets, others }: KeptSite): string[] => [
  ...files.keys(),
  ...assets.keys(),
  ...others,
];

/**
 * Where what is kept lies: finished files, pages of stories as they were printed, and those of a build under way; and the
 * site before the last one.
 */
export const toKeptFolders = (folder: string) => ({
  list: join(folder, 'list.kept'),
  bundle: join(folder, 'bundle'),
  finished: join(folder, 'finished'),
  printed: join(folder, 'printed'),
  staged: join(folder, 'staged'),
  spare: join(folder, 'spare'),
});

export const toTrace = (file: string): Trace => {
  const { size, mtimeMs } = statSync(file);
  return { size, mtimeMs };
};

/** What the system says of a file; undefined where it is not as it was left. */
export const findUntouched = (file: string, trace: Trace): Stats | undefined => {
  const found: Stats | undefined = statSync(file, { throwIfNoEntry: false });
  return found?.size === trace.size && found.mtimeMs === trace.mtimeMs ? found : undefined;
};

/** Reads what is kept under a key. @returns undefined where there is nothing whole, or of another key */
export const readKeptSite = async (folder: string, key: string): Promise<KeptSite | undefined> => {
  const kept = (await readSealed(toKeptFolders(folder).list)) as KeptSite | undefined;
  return kept?.key === key ? kept : undefined;
};

/** What has to be changed in what is kept. */
export interface KeptChange {
  /** What is kept of each file that stays as it is. */
  readonly same: ReadonlyMap<string, KeptFile>;
  /** What is known of each file that was printed. */
  readonly printed: ReadonlyMap<string, Pick<KeptFile, 'key' | 'digests'>>;
  /** Files that Astro put there without printing them. */
  readonly assets: Iterable<string>;
  /** Paths of all files of the new site. */
  readonly all: readonly string[];
}

/** Keeps a page as it was printed until the new site is out: what is kept is not touched before. */
export const stage = (folder: string, made: string, files: Iterable<string>): void => {
  const { link } = openLinker();
  for (const file of files) link(join(made, file), join(toKeptFolders(folder).staged, file));
};

/**
 * Brings what is kept up to date, once the new site is out. Whoever is killed meanwhile leaves no list, and without one
 * the next build begins from nothing.
 * @param output folder of the new site
 * @param former what was kept before
 * @throws Error where it cannot be written
 */
export const changeKeptSite = async (
  folder: string,
  output: string,
  key: string,
  { same, printed, assets, all }: KeptChange,
  former: KeptSite | undefined,
): Promise<void> => {
  const folders = toKeptFolders(folder);
  await rm(folders.list, { force: true });
  const { link } = openLinker();
  const files = new Map(same);
  for (const file of listFiles(folders.staged)) link(join(folders.staged, file), join(folders.printed, file));
  await rm(folders.staged, { recursive: true, force: true });
  for (const [file, known] of printed) {
    link(join(output, file), join(folders.finished, file));
    files.set(file, {
      ...known,
      trace: toTrace(join(folders.finished, file)),
      ...(isIndexedPage(file) ? { asPrinted: toTrace(join(folders.printed, file)) } : {}),
    });
  }
  for (const file of former?.files.keys() ?? []) {
    if (files.has(file)) continue;
    rmSync(join(folders.finished, file), { force: true });
    rmSync(join(folders.printed, file), { force: true });
  }
  const traced = new Map(former?.assets);
  for (const file of assets) {
    if (traced.has(file)) continue;
    link(join(output, file), join(folders.finished, file));
    traced.set(file, toTrace(join(folders.finished, file)));
  }
  // Without the list nothing of it counts: it has to come to disk last.
  await flushToDisk(folder);
  await writeSealed(folders.list, {
    key,
    output: resolve(output),
    files,
    assets: traced,
    others: all.filter((file) => !files.has(file) && !traced.has(file)),
  } satisfies KeptSite);
};

/** Puts a folder of what is kept in the place of another. */
export const replaceKept = async (made: string, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await rename(made, folder);
};
