import { open } from 'node:fs/promises';
import { toPictureKind } from './image-kinds.ts';

/** What the header and the end of a picture's file tell; none of its pixels is decoded. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** More than one: it moves. */
  readonly frames: number;
}

/** Why there are none. */
export type PictureFault = 'cut-off' | 'unreadable';

/** The end of a JPEG may have something after it that a camera put there. */
const tailLength = 65_536;

const endsWith: Readonly<Partial<Record<string, Buffer>>> = {
  // A mark that is nowhere within the pixels.
  JPEG: Buffer.from([0xff, 0xd9]),
  PNG: Buffer.from('IEND'),
  GIF: Buffer.from([0x3b]),
};

/** Whether the end of a file is missing, as a copy that was broken off leaves it. */
export const isCutOff = (name: string, head: Uint8Array, tail: Uint8Array, size: number): boolean => {
  const kind = toPictureKind(name, head);
  if (kind === 'WebP') return Buffer.from(head).readUInt32LE(4) + 8 > size;
  const end = endsWith[kind ?? ''];
  return end !== undefined && !Buffer.from(tail).includes(end);
};

const readTail = async (path: string): Promise<{ readonly tail: Uint8Array; readonly size: number }> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, tailLength);
    const { buffer } = await file.read(new Uint8Array(length), 0, length, size - length);
    return { tail: buffer, size };
  } finally {
    await file.close();
  }
};

/**
 * Reads what the file of a picture says about it.
 * @param path of the file
 * @param head its first bytes
 */
export const readPictureFacts = async (
  path: string,
  head: Uint8Array,
): Promise<PictureFacts | PictureFault> => {
  const { tail, size } = await readTail(path);
  if (isCutOff(path, head, tail, size)) return 'cut-off';
  // Loaded where there is a picture: it takes longer than a small check.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    return { width, height, frames: pages };
  } catch {
    return 'unreadable';
  }
};
