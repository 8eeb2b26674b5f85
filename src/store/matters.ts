import { mattersPath, mattersSchema } from '../schemas/matters.ts';
import { readList } from './read-list.ts';

/**
 * Loads the titles of matters by their ids, as editors wrote them.
 * @throws ZodError for what is not a title; the desk says so first, with the line
 */
export const loadMatterTitles = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(mattersSchema.parse(readList(mattersPath))));
