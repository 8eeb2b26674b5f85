import { setFlagsFromString } from 'node:v8';

/** A build that makes so many files may have more in memory than a machine that it shares can spare. */
export const manyFiles = 4_000;

/**
 * Has garbage collected before the heap has grown by a fifth. By itself V8 lets it grow to twice or three times of what is
 * in use, which of nine thousand stories is a gigabyte. Where little is made the room costs nothing and saves time.
 */
export const spareMemory = (): void => {
  setFlagsFromString('--heap-growing-percent=20');
};

/**
 * Spares memory once many files have been made; a build that takes most of them from the one before needs little, and
 * would pay with a fifth of its time.
 * @param count told of each file
 * @returns to be called for each file that is made
 */
export const countSparing = (count: () => void, spare = spareMemory): (() => void) => {
  let made = 0;
  return () => {
    made += 1;
    if (made === manyFiles) spare();
    count();
  };
};
