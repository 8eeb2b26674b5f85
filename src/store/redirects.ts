import type { Redirect } from '../domain/redirects.ts';
import { redirectsPath, redirectsSchema } from '../schemas/redirects.ts';
import { readList } from './read-list.ts';

/**
 * Loads where each old address leads, as editors wrote it.
 * @throws ZodError for what is not an address; the desk says so first, with the line
 */
export const loadRedirects = (): Redirect[] =>
  Object.entries(redirectsSchema.parse(readList(redirectsPath))).map(([from, to]) => ({ from, to }));
