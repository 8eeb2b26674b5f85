import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../run.ts';
import { mattersPath, mattersSchema } from '../schemas/matters.ts';

/**
 * Loads the titles of matters by their ids, as editors wrote them.
 * @throws ZodError for what is no title; the desk says so first, with the line
 */
export const loadMatterTitles = (): ReadonlyMap<string, string> => {
  const file = join(run.contentFolder, mattersPath);
  if (!existsSync(file)) return new Map();
  const written: unknown = parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(mattersSchema.parse(written ?? {})));
};
