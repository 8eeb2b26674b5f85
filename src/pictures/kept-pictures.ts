import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendition } from '../domain/pictures/picture.ts';
import { run } from '../run.ts';
import { encodePicture } from './encode.ts';

/** The folder in which published pictures are kept between builds. */
export const keptPicturesFolder = join(run.cacheFolder, 'pictures');

/** @throws Error that names the file, where it cannot be read to its end */
const encode = async (rendition: Rendition): Promise<Uint8Array> => {
  const path = join(run.contentFolder, rendition.of);
  try {
    return await encodePicture(await readFile(path), rendition);
  } catch (error) {
    throw new Error(
      `The picture ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
};

/**
 * One of the files that a picture is published as. Its name holds the digest of the picture, so that what is kept
 * under it stays right; the folder may be deleted at any time.
 */
export const loadRendition = async (rendition: Rendition): Promise<Uint8Array> => {
  const file = join(keptPicturesFolder, rendition.name);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await encode(rendition);
  await mkdir(keptPicturesFolder, { recursive: true });
  // Beside it first, under a name of its own: what was cut off while it was written, or is written twice at a time,
  // must never be taken for a picture.
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
};

/**
 * Removes what is kept and no longer published.
 * @param names of the files that the site has now
 */
export const prunePictures = async (
  names: ReadonlySet<string>,
  folder = keptPicturesFolder,
): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!names.has(name)) await rm(join(folder, name), { force: true });
  }
};
