import type { Redirect } from '../domain/redirects.ts';
import { hasQuery, redirectsPath, redirectsSchema } from '../schemas/redirects.ts';
import { readList } from './read-list.ts';

const load = (): Redirect[] =>
  Object.entries(redirectsSchema.parse(readList(redirectsPath))).map(([from, to]) => ({ from, to }));

/**
 * Loads where each old address leads, as editors wrote it.
 * @throws ZodError for what is not an address; the desk says so first, with the line
 */
export const loadRedirects = (): Redirect[] => load().filter(({ from }) => !hasQuery(from));

/**
 * The same of addresses that differ by a query alone, at which no file can stand.
 * @throws ZodError as above
 */
export const loadQueryRedirects = (): Redirect[] => load().filter(({ from }) => hasQuery(from));
