import { posix } from 'node:path';
import { onceEach } from '../once-each.ts';
import type { Document } from './document.ts';
import type { FolderFile } from './read-folder.ts';
import type { WrittenAttributes } from './written-attributes.ts';

/**
 * Prepares to read files by their paths below the content folder; each is parsed once, and only when someone asks.
 * @returns a reader that gives undefined where there is no file
 */
export const toFileReader = <Read>(
  files: readonly FolderFile[],
  read: (file: FolderFile) => Read,
): ((path: string) => Read | undefined) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return onceEach((path) => {
    const file = byPath.get(path);
    return file && read(file);
  });
};

/** Path of the file that an attribute names, beside the text; the text's folder if it names none. */
export const toPathBeside = (article: Document, { attributes }: WrittenAttributes, name: string): string =>
  posix.join(posix.dirname(article.path), attributes.get(name)?.value ?? '');
