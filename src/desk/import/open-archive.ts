import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { UserError } from '../user-error.ts';
import type { Archive } from './archive.ts';
import { readGhost } from './formats/ghost.ts';
import { readMarkdownFolder } from './formats/markdown-folder.ts';
import { isMedium, readMedium } from './formats/medium.ts';
import { readSubstack } from './formats/substack.ts';
import { readWordPress } from './formats/wordpress.ts';

/** An archive that was read, and the folder that its files are in. */
export interface OpenedArchive {
  readonly archive: Archive;
  readonly folder: string;
}

/**
 * Reads an archive in whatever format it is.
 * @throws UserError where there is nothing at the path, or nothing that is known
 */
export const openArchive = async (path: string): Promise<OpenedArchive> => {
  const opened = await readArchive(path);
  const { stories, skipped, faults } = opened.archive;
  if (stories.length + skipped.length + faults.length === 0)
    throw new UserError(
      `There is no text in "${path}". Name the folder that has the posts, or the one above it that has the configuration of the old site.`,
    );
  return opened;
};

const readArchive = async (path: string): Promise<OpenedArchive> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new UserError(`There is nothing at "${path}". Name the folder or the file of the archive.`);
  if (found.isDirectory()) {
    const names = await readdir(path);
    if (names.includes('posts.csv')) return { archive: await readSubstack(path), folder: path };
    if (await isMedium(path, names)) return { archive: await readMedium(path), folder: path };
    return { archive: await readMarkdownFolder(path), folder: path };
  }
  const folder = dirname(path);
  switch (extname(path).toLowerCase()) {
    case '.xml':
      return { archive: await readWordPress(path), folder };
    case '.json':
      return { archive: await readGhost(path), folder };
    case '.md':
    case '.markdown':
      return { archive: await readMarkdownFolder(folder, basename(path)), folder };
    case '.zip':
      throw new UserError(`"${path}" is packed. Unpack it, and name the folder.`);
    default:
      throw new UserError(
        `"${path}" is no archive that is known: WordPress (.xml), Ghost (.json), a folder of Hugo, Jekyll, Substack or Medium, or Markdown.`,
      );
  }
};
