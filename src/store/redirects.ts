import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Redirect } from '../domain/redirects.ts';
import { redirectsPath, redirectsSchema } from '../schemas/redirects.ts';

/**
 * Reads which address of old leads where, as editors wrote it.
 * @param contentFolder from the project's root
 * @throws ZodError for what is no address; the desk says so first, with the line
 */
export const readRedirects = (contentFolder: string): Redirect[] => {
  const file = join(contentFolder, redirectsPath);
  if (!existsSync(file)) return [];
  const written: unknown = parse(readFileSync(file, 'utf8'));
  return Object.entries(redirectsSchema.parse(written ?? {})).map(([from, to]) => ({ from, to }));
};
