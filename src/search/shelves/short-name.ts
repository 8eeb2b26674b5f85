import { createHash } from 'node:crypto';

/** Digits of a name; Pagefind takes more where two would be the same, and so do we. */
const digits = 7;

/** Digest of bytes as Pagefind writes it: hexadecimal, bytes below 16 with one digit. */
const digestBytes = (bytes: Uint8Array): string =>
  [...createHash('sha1').update(bytes).digest()].map((byte) => byte.toString(16)).join('');

/** Name of a file of the index, from what is in it: "en_f13654d". @param more digits than usual */
export const nameFile = (language: string, bytes: Uint8Array, more = 0): string =>
  `${language}_${digestBytes(bytes).slice(0, digits + more)}`;

/**
 * A name that none of those taken has: with digits at its end that no digest would tell from its own.
 * @param taken names so far; the new one is added
 */
export const takeName = (name: string, taken: Set<string>): string => {
  let free = name;
  while (taken.has(free)) free += '0';
  taken.add(free);
  return free;
};
