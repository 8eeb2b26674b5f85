import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a static host finds at an address. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly address: string }
  /** A folder asked for without its slash. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

/** For hosts that read them from the folder; nobody else's. */
const unserved = new Set(['/_headers', '/_redirects']);

const decode = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
};

/** A path that stays in the folder: without steps upwards, in whatever spelling, and without a null byte. */
const isInside = (address: string): boolean =>
  address.startsWith('/') && !/[\\\0]/.test(address) && !address.split('/').includes('..');

/**
 * Finds what a static host gives for an address.
 * @param address path as asked for, still encoded, without the query
 */
export const findFile = async (folder: string, address: string): Promise<Found> => {
  const decoded = decode(address);
  if (decoded === undefined || !isInside(decoded) || unserved.has(decoded)) return { kind: 'nothing' };
  const path = join(folder, decoded, decoded.endsWith('/') ? 'index.html' : '');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return { kind: 'moved', to: `${address.replace(/^\/+/, '/')}/` };
  return found?.isFile() === true ? { kind: 'file', path, address: decoded } : { kind: 'nothing' };
};
