import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import type { StoredBody } from '../domain/body/body.ts';
import { findParts } from '../domain/body/find-parts.ts';
import type { Picture, PictureFile, PictureKind } from '../domain/pictures/picture.ts';
import { planPicture } from '../domain/pictures/plan-picture.ts';
import { run } from '../run.ts';

const kinds: ReadonlySet<string> = new Set<PictureKind>(['jpeg', 'png', 'webp', 'avif', 'gif']);

const isKind = (format: string): format is PictureKind => kinds.has(format);

/** What a picture's header tells; no pixel is decoded, however many it promises. */
const readFacts = async (path: string, bytes: Buffer): Promise<PictureFile | undefined> => {
  const { format, compression, autoOrient, hasAlpha } = await sharp(bytes, {
    limitInputPixels: false,
  }).metadata();
  const kind = format === 'heif' && compression === 'av1' ? 'avif' : format;
  if (!isKind(kind)) return undefined;
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { path, digest, kind, width: autoOrient.width, height: autoOrient.height, hasAlpha };
};

/** Read once as long as the file stays as it is: while an editor is at work, everything is asked for with every page. */
const known = new Map<string, { readonly stamp: string; readonly picture: Promise<Picture | undefined> }>();

const readPicture = async (path: string): Promise<Picture | undefined> => {
  const facts = await readFacts(path, await readFile(join(run.contentFolder, path))).catch(() => undefined);
  return facts === undefined ? undefined : planPicture(facts);
};

/**
 * A picture beside a text.
 * @param folder of the text, below the content folder
 * @param name of its file
 * @returns undefined for what is not a picture in the content folder, which the desk reports
 */
export const loadPicture = async (folder: string, name: string): Promise<Picture | undefined> => {
  const path = posix.normalize(posix.join(folder, name));
  if (name.startsWith('/') || path.startsWith('../')) return undefined;
  const found = await stat(join(run.contentFolder, path)).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const stamp = `${String(found.size)} ${String(found.mtimeMs)}`;
  const last = known.get(path);
  if (last?.stamp === stamp) return last.picture;
  const picture = readPicture(path);
  known.set(path, { stamp, picture });
  return picture;
};

/** The name that an address stands for, where it can be decoded. */
const decodeName = (written: string): string | undefined => {
  try {
    return decodeURI(written);
  } catch {
    return undefined;
  }
};

/**
 * The pictures of a body, in the order of the text.
 * @param folder of the text, below the content folder
 */
export const loadPictures = (folder: string, body: StoredBody): Promise<readonly (Picture | undefined)[]> =>
  Promise.all(
    findParts(body, 'picture').map(async ({ fields }) => {
      const { src } = fields.written as { readonly src?: unknown };
      const name = typeof src === 'string' ? decodeName(src) : undefined;
      return name === undefined ? undefined : loadPicture(folder, name);
    }),
  );

/**
 * The pictures of what cards of a body lead to, by the name of their file.
 * @param folder of the text, below the content folder
 */
export const loadStills = async (
  folder: string,
  body: StoredBody,
): Promise<Readonly<Record<string, Picture>>> => {
  const found = await Promise.all(
    findParts(body, 'embed').map(async ({ fields }) => {
      const { still } = fields.attributes as { readonly still?: string };
      const picture = still === undefined ? undefined : await loadPicture(folder, still);
      return still === undefined || picture === undefined ? [] : [[still, picture] as const];
    }),
  );
  return Object.fromEntries(found.flat());
};
