import type { FormerQuery } from '../domain/former-queries.ts';
import { importedPath, importedSchema } from '../schemas/imported.ts';
import { readList } from './read-list.ts';

/**
 * Loads the old addresses of stories that differ by a query alone, as the import recorded them.
 * @throws ZodError for a record that cannot be read; the desk says so first
 */
export const loadFormerQueries = (): FormerQuery[] =>
  Object.values(importedSchema.parse(readList(importedPath))).flatMap(({ story, queries = [] }) =>
    queries.filter((from) => from.includes('?')).map((from) => ({ from, story })),
  );
