import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../domain/order.ts';
import { collectionFolders } from '../../schemas/collections.ts';
import { codeOf } from '../error-code.ts';
import { UserError } from '../user-error.ts';
import { headLength, isPublishedImage } from './image-kinds.ts';
import { type PictureFacts, type PictureFault, readPictureFacts } from './picture-facts.ts';

/** A file of the content folder. Bytes are read only where the check looks inside. */
export interface FolderFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  /** Undefined for images and other files whose being there is all that counts, and for unreadable ones. */
  readonly bytes: Uint8Array | undefined;
  /** The first bytes of what is not read whole, which tell what a picture is; undefined if unreadable. */
  readonly head?: Uint8Array | undefined;
  /** Bytes of what is not read whole. */
  readonly size?: number;
  /** What is known of a picture from its file. */
  readonly picture?: PictureFacts | PictureFault | undefined;
}

/** The content folder cannot be read at all; the message is one line for the person at the keyboard. */
export class UnreadableFolder extends UserError {}

/** Deeper than any sensible folder; ends the walk where a link leads back into its own folder. */
const maxDepth = 12;

/** Thousands of files opened at once meet the limit of some systems. */
const filesAtOnce = 64;

/** Names of files that are read whole. */
export const holdsText = /\.(?:md|ya?ml|lock|csv|jsonl)$/i;

/**
 * Reads the content folder once, in the order of the paths. Names that begin with a dot are passed over,
 * as Astro does.
 * @param withPictures whether to read what pictures say of themselves, which only a check of all files needs
 * @throws UnreadableFolder when it is missing, no folder, has none of the folders of content, or a folder in it
 * cannot be opened
 */
export const readFolder = async (folder: string, { withPictures = true } = {}): Promise<FolderFile[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = codeOf(error);
    const reason =
      code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : 'cannot be read';
    throw new UnreadableFolder(
      `The content folder "${folder}" ${reason}. Choose another with --content FOLDER or SOURCELINE_CONTENT.`,
    );
  });
  if (!names.some((name) => collectionFolders.includes(name))) {
    throw new UnreadableFolder(
      `"${folder}" is not a content folder: it has none of ${collectionFolders.join(', ')}.`,
    );
  }
  const places = listPlaces(folder, '', 0);
  const files: FolderFile[] = [];
  for (let start = 0; start < places.length; start += filesAtOnce) {
    files.push(
      ...(await Promise.all(
        places.slice(start, start + filesAtOnce).map((place) => readOne(folder, place, withPictures)),
      )),
    );
  }
  return files;
};

/** Something that was found in the folder. */
interface Place {
  readonly path: string;
  /** False for anything named like a text file that is not one: a broken link, a folder, a pipe. */
  readonly isFile: boolean;
}

/** At once and not in turns: thousands of small files take a fraction of the time. */
const readText = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

const readOne = async (
  folder: string,
  { path, isFile }: Place,
  withPictures: boolean,
): Promise<FolderFile> => {
  if (!isFile) return { path, bytes: undefined };
  if (/\.csv$/i.test(path)) {
    const bytes = readText(join(folder, path));
    // Someone may take it for a picture.
    return { path, bytes, head: bytes?.subarray(0, headLength) };
  }
  if (holdsText.test(path)) return { path, bytes: readText(join(folder, path)) };
  const start = await readStart(join(folder, path)).catch(() => undefined);
  if (start === undefined) return { path, bytes: undefined, head: undefined };
  const { head, size } = start;
  if (!withPictures || !isPublishedImage(path, head)) return { path, bytes: undefined, head, size };
  const picture = await readPictureFacts(join(folder, path), head).catch(() => 'unreadable' as const);
  return { path, bytes: undefined, head, size, picture };
};

const readStart = async (path: string): Promise<{ readonly head: Uint8Array; readonly size: number }> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(new Uint8Array(headLength), 0, headLength, 0);
    return { head: buffer.subarray(0, bytesRead), size };
  } finally {
    await file.close();
  }
};

/** What cannot be listed would be missing in silence, and with it every story in it. */
const list = (folder: string, below: string): Dirent[] => {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch {
    throw new UnreadableFolder(
      `The folder "${join(folder, below)}" cannot be opened. Check its permissions.`,
    );
  }
};

/** What an entry is, or what it leads to; nothing where that cannot be reached. */
const findTarget = (entry: Dirent, path: string): Pick<Dirent, 'isFile' | 'isDirectory'> | undefined => {
  if (!entry.isSymbolicLink()) return entry;
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

const listPlaces = (folder: string, below: string, depth: number): Place[] => {
  const places: Place[] = [];
  for (const entry of list(folder, below).toSorted((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const target = findTarget(entry, join(folder, path));
    if (target?.isFile() === true) places.push({ path, isFile: true });
    else if (holdsText.test(path)) places.push({ path, isFile: false });
    else if (target?.isDirectory() === true && depth < maxDepth)
      places.push(...listPlaces(folder, path, depth + 1));
  }
  return places;
};
