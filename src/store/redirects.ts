import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Redirect } from '../domain/redirects.ts';
import { run } from '../run.ts';
import { redirectsPath, redirectsSchema } from '../schemas/redirects.ts';

/**
 * Loads where each old address leads, as editors wrote it.
 * @throws ZodError for what is no address; the desk says so first, with the line
 */
export const loadRedirects = (): Redirect[] => {
  const file = join(run.contentFolder, redirectsPath);
  if (!existsSync(file)) return [];
  const written: unknown = parse(readFileSync(file, 'utf8'));
  return Object.entries(redirectsSchema.parse(written ?? {})).map(([from, to]) => ({ from, to }));
};
