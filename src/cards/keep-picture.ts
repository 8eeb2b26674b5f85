import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/**
 * Puts a picture where it is kept. Beside it first, under a name of its own: what was cut off while it was written, or
 * is written twice at a time, must never be taken for a picture.
 */
export const keepPicture = async (png: Uint8Array, file: string): Promise<void> => {
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, png);
  await rename(part, file);
};
