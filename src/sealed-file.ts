import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** A digest of what follows comes first: what was cut off or changed by others is as good as nothing. */
const digestBytes = 32;
const toSeal = (payload: Uint8Array): Buffer => createHash('sha256').update(payload).digest();

/** Reads what writeSealed has written. @returns undefined where there is none, or none that is whole */
export const readSealed = async (file: string): Promise<unknown> => {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const payload = bytes.subarray(digestBytes);
  return toSeal(payload).equals(bytes.subarray(0, digestBytes))
    ? (deserialize(payload) as unknown)
    : undefined;
};

/**
 * Keeps a value in a file, which has its name only once it is whole.
 * @param value of what structuredClone takes
 * @throws Error where it cannot be written
 */
export const writeSealed = async (file: string, value: unknown): Promise<void> => {
  const payload = serialize(value);
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  await writeFile(part, Buffer.concat([toSeal(payload), payload]));
  await rename(part, file);
};
