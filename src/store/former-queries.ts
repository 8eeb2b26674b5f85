import { articleAddress } from '../domain/address.ts';
import type { Redirect } from '../domain/redirects.ts';
import { importedPath, importedSchema } from '../schemas/imported.ts';
import { hasQuery } from '../schemas/redirects.ts';
import { readList } from './read-list.ts';
import { loadQueryRedirects } from './redirects.ts';

/**
 * Loads where old addresses lead that differ by a query alone: those of stories as the import recorded them, and what
 * editors wrote among the redirects.
 * @throws ZodError for a file that cannot be read; the desk says so first
 */
export const loadFormerQueries = (): Redirect[] => [
  ...Object.values(importedSchema.parse(readList(importedPath))).flatMap(({ story, queries = [] }) =>
    queries.filter(hasQuery).map((from) => ({ from, to: articleAddress(story) })),
  ),
  ...loadQueryRedirects(),
];
