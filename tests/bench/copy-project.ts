import { globSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './measure-build.ts';

const copied = [
  ...['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'src', 'public'],
  // Whose site it is: without it, nothing is built.
  'content/site.yaml',
];

/** The routes that write feeds; without them the site is the same but for its feeds. */
export const feedRoutes: readonly string[] = [
  'src/pages/[...folder]',
  'src/pages/[...edition]/feeds.opml.ts',
];

/** The routes that draw cards, which take most of a first build's time. */
export const listCardRoutes = (): string[] => globSync('src/pages/**/card.png.ts', { cwd: projectFolder });

/**
 * Copies the project without some of its routes, with the packages of this one and without its content.
 * @param without paths of files and folders
 * @throws Error where a path is not there: what has moved would still be built
 */
export const copyProject = async (folder: string, without: readonly string[]): Promise<void> => {
  for (const path of copied) await cp(join(projectFolder, path), join(folder, path), { recursive: true });
  for (const path of without) await rm(join(folder, path), { recursive: true });
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
};
