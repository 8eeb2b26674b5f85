import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep, isAbsolute } from 'node:path';
import { codeOf } from '../error-code.ts';
import { Refusal } from '../user-error.ts';
import { deskWords } from './words.ts';

/** Names of story folders that the form opens: no name that leads anywhere else. */
export const isSafeSlug = (slug: string): boolean =>
  !/[\\/\0]/.test(slug) && !slug.startsWith('.') && slug !== '';

const isBelow = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * Where a file of the content really is, which need not be there yet: its folder must.
 * @param path below the content folder
 * @throws Refusal where a link leads out of the content folder, or there is no such folder
 */
export const findRealPlace = async (content: string, path: string): Promise<string> => {
  const whole = join(content, path);
  const root = await realpath(content);
  const resolve = (place: string): Promise<string | undefined> =>
    realpath(place).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
  const place = await resolve(whole);
  if (place !== undefined) {
    if (isBelow(root, place)) return place;
    throw new Refusal(deskWords.leadsAway(path));
  }
  const folder = await resolve(dirname(whole));
  if (folder === undefined) throw new Refusal(deskWords.noSuchStory);
  if (!isBelow(root, folder)) throw new Refusal(deskWords.leadsAway(path));
  return join(folder, path.slice(path.lastIndexOf('/') + 1));
};
