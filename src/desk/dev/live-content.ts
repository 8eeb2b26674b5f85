import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { showEntries } from '../../entries/live-entries.ts';
import type { AnyEntry } from '../../entries/parse-entry.ts';
import { type EntryReader, openEntryReader, sortEntries } from '../entry-store.ts';
import { findCollection } from '../reading/parse-file.ts';
import { compareText } from '../../domain/order.ts';

/** What a file was when it was last looked at. */
interface Seen {
  readonly stamp: string;
  /** The entry that it last was; of a file that cannot be read now, the last good one. */
  readonly entry: AnyEntry | undefined;
}

const listPaths = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .toSorted(compareText);
};

const toStamp = (path: string): string | undefined => {
  try {
    const file = statSync(path, { bigint: true });
    return file.isFile() ? [file.ino, file.size, file.mtimeNs, file.ctimeNs].join(' ') : undefined;
  } catch {
    // Gone since it was listed.
    return undefined;
  }
};

/** The content while an editor is at work: a file is read when it changed, and at no other time. */
export class LiveContent {
  readonly #folder: string;
  readonly #reader: EntryReader;
  #seen: ReadonlyMap<string, Seen> = new Map();

  private constructor(folder: string, reader: EntryReader) {
    this.#folder = folder;
    this.#reader = reader;
  }

  /**
   * Opens a content folder; nothing of it is read yet.
   * @param kept folder of what is kept of files that were read
   */
  static async open(folder: string, kept: string): Promise<LiveContent> {
    return new LiveContent(folder, await openEntryReader(kept));
  }

  /**
   * Reads what changed since the last time, and shows it to the store.
   * @returns the paths that are new, other or gone, below the content folder
   */
  async refresh(): Promise<readonly string[]> {
    const seen = new Map<string, Seen>();
    const changed: string[] = [];
    for (const path of await listPaths(this.#folder)) {
      const stamp = toStamp(join(this.#folder, path));
      if (stamp === undefined) continue;
      const former = this.#seen.get(path);
      if (former?.stamp === stamp) {
        seen.set(path, former);
        continue;
      }
      changed.push(path);
      seen.set(path, { stamp, entry: (await this.#read(path)) ?? former?.entry });
    }
    for (const path of this.#seen.keys()) if (!seen.has(path)) changed.push(path);
    if (changed.length === 0) return changed;
    // Any text may show any picture or data: whoever knows a text by its entry has to look again.
    if (changed.some((path) => findCollection(path) === undefined))
      for (const [path, { stamp, entry }] of seen) seen.set(path, { stamp, entry: entry && { ...entry } });
    this.#seen = seen;
    showEntries(sortEntries([...seen.values()].flatMap(({ entry }) => entry ?? [])), changed);
    return changed;
  }

  /** Whether there are files that could never be read. */
  get lacksFiles(): boolean {
    return this.#seen
      .entries()
      .some(([path, { entry }]) => entry === undefined && findCollection(path) !== undefined);
  }

  /** Keeps what was read for the next start, and for builds. */
  async save(): Promise<void> {
    await this.#reader.save();
  }

  async #read(path: string): Promise<AnyEntry | undefined> {
    try {
      return await this.#reader.read(path, await readFile(join(this.#folder, path)));
    } catch {
      // The check says what is wrong with it.
      return undefined;
    }
  }
}
