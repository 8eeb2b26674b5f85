import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { quote } from '../problems/quote.ts';
import { UserError } from '../user-error.ts';

/** A logo, with its size in its own units. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly ending: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

const readPngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** From its viewBox, else from its width and height. */
const readSvgSize = (text: string): { readonly width: number; readonly height: number } | undefined => {
  const tag = /<svg\b[^>]*>/i.exec(text)?.[0] ?? '';
  const box = /\sviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(tag);
  const [width, height] = box
    ? [box[1], box[2]]
    : ['width', 'height'].map(
        (name) => new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1],
      );
  const size = { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
  return size.width > 0 && size.height > 0 ? size : undefined;
};

/**
 * Reads the file of a logo.
 * @throws UserError where it is not there, or neither an SVG nor a PNG with a size
 */
export const readLogo = async (file: string): Promise<Logo> => {
  const bytes = await readFile(file).catch(() => {
    throw new UserError(`--logo ${quote(file)} cannot be read. Write the path of an SVG or PNG file.`);
  });
  if (bytes.subarray(0, 8).equals(pngSignature) && bytes.length > 24)
    return { bytes, ending: 'png', ...readPngSize(bytes) };
  const text = extname(file).toLowerCase() === '.svg' ? bytes.toString('utf8') : '';
  const size = readSvgSize(text);
  if (size !== undefined) return { bytes, ending: 'svg', ...size };
  throw new UserError(
    `--logo ${quote(file)} is neither a PNG nor an SVG that says its size (viewBox). Save it as one of them.`,
  );
};
