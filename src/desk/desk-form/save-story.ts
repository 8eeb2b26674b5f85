import { chmod, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../user-error.ts';
import type { Draft } from './draft.ts';
import { findRealPlace } from './safe-place.ts';
import { applyDraft, toDigest } from './story-file.ts';
import { deskWords } from './words.ts';

/** The file is no longer what was opened. */
export class Conflict extends Refusal {}

/** The bytes of files as they were opened, so that what was written to them can be kept wherever they change meanwhile. */
export class OpenedFiles {
  readonly #bytes = new Map<string, Uint8Array>();

  /** @returns its digest */
  add(bytes: Uint8Array): string {
    const digest = toDigest(bytes);
    this.#bytes.delete(digest);
    this.#bytes.set(digest, bytes);
    const [oldest] = this.#bytes.keys();
    if (this.#bytes.size > maxOpened && oldest !== undefined) this.#bytes.delete(oldest);
    return digest;
  }

  find(digest: string): Uint8Array | undefined {
    return this.#bytes.get(digest);
  }
}

const maxOpened = 200;

/**
 * Reads a story.
 * @param path of its file, below the content folder
 * @throws Refusal where there is none, or a link leads away
 */
export const openStory = async (
  content: string,
  path: string,
): Promise<{ readonly place: string; readonly bytes: Uint8Array }> => {
  const place = await findRealPlace(content, path);
  const bytes = await readFile(place).catch(() => {
    throw new Refusal(deskWords.noSuchStory);
  });
  return { place, bytes };
};

/** Writes a file under a name of its own beside the old one, whose place it then takes in one step. */
const replaceFile = async (
  place: string,
  bytes: Uint8Array,
  isStill: () => Promise<boolean>,
): Promise<boolean> => {
  // What begins with a dot is seen neither by the check nor by those who watch the folder.
  const part = join(dirname(place), `.${basename(place)}.${String(process.pid)}.part`);
  const { mode } = await stat(place);
  try {
    const file = await open(part, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(part, mode);
    if (!(await isStill())) return false;
    await rename(part, place);
    return true;
  } finally {
    await rm(part, { force: true });
  }
};

/** One after the other: two windows may save one story. */
let saving: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
  const turn = saving.then(act, act);
  saving = turn.catch(() => undefined);
  return turn;
};

/**
 * Saves a story as its draft has it.
 * @param path of its file, below the content folder
 * @param keptFolder where a version is kept that may not take the place of another
 * @returns the bytes of the file as it is now
 * @throws Conflict where the file was changed since it was opened
 */
export const saveStory = (
  content: string,
  path: string,
  draft: Draft,
  opened: OpenedFiles,
  keptFolder: string,
): Promise<Uint8Array> =>
  inTurn(async () => {
    const { place, bytes } = await openStory(content, path);
    const isOpened = (now: Uint8Array): boolean => toDigest(now) === draft.digest;
    const written = isOpened(bytes) ? applyDraft(bytes, draft) : undefined;
    if (written !== undefined) {
      if (Buffer.from(written).equals(bytes)) return bytes;
      const isStill = async (): Promise<boolean> => isOpened(await readFile(place));
      if (await replaceFile(place, written, isStill)) return written;
    }
    const before = opened.find(draft.digest);
    if (before === undefined) throw new Conflict(deskWords.conflictGone(path));
    const mine = applyDraft(before, draft);
    const kept = join(keptFolder, `${basename(dirname(path))}-${toDigest(mine).slice(0, 8)}.md`);
    await mkdir(keptFolder, { recursive: true });
    await writeFile(kept, mine);
    throw new Conflict(deskWords.conflict(path, kept));
  });
