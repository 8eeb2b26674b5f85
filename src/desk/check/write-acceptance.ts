import { join } from 'node:path';
import { readFolder } from '../reading/read-folder.ts';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-whole.ts';
import { acceptTranslation } from './accept-translation.ts';

/**
 * Notes in a translation what it rests on.
 * @param folder path of the content folder
 * @param words what was written behind the flag: a story and a language
 * @returns what was done, for the person at the keyboard
 * @throws UserError where these are not two words, or nothing can be done with them
 */
export const writeAcceptance = async (folder: string, words: readonly string[]): Promise<string> => {
  const [story, language, ...rest] = words;
  if (story === undefined || language === undefined || rest.length > 0) {
    throw new UserError('Name a story and a language: npm run check -- --accept a-story ar');
  }
  const { path, text, message } = acceptTranslation(
    await readFolder(folder, { withPictures: false }),
    story,
    language,
  );
  if (text !== undefined) await writeWhole(join(folder, path), text);
  return message;
};
