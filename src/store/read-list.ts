import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../run.ts';

/**
 * Reads a list of editors' that belongs to no collection.
 * @param path below the content folder
 * @returns what is written in it; an empty list where there is no file, or nothing in it
 */
export const readList = (path: string): unknown => {
  const file = join(run.contentFolder, path);
  const written: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  return written ?? {};
};
