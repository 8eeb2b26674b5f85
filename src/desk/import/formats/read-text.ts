import { readFile } from 'node:fs/promises';
import { decodeFile } from '../../reading/parse-file.ts';
import { UnreadableFile } from './front-matter.ts';

/**
 * Reads a text of an archive. In another encoding, its letters would be lost without a word.
 * @throws UnreadableFile with the line at which it is no UTF-8, or where it cannot be opened
 */
export const readText = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch(() => undefined);
  const { text, fault } = decodeFile(bytes);
  if (fault === undefined) return text;
  throw new UnreadableFile(
    fault.message,
    bytes === undefined ? undefined : text.slice(0, fault.offset).split('\n').length,
  );
};
