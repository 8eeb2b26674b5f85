import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { linkFolder } from './link-folder.ts';

/** What a checkout holds, as far as a build looks at it. */
const checkout: readonly string[] = [
  'src',
  'public',
  'content',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The same for those that build content of their own. */
export const withoutContent = checkout.filter((place) => place !== 'content');

/**
 * Makes another checkout of the project, with its packages.
 * @param packages "own" as in a checkout that knows nothing of this one; "shared" where only the rest must be its own,
 *   which saves tens of thousands of files
 */
export const setUpCheckout = async (
  folder: string,
  places: readonly string[] = checkout,
  packages: 'own' | 'shared' = 'own',
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const place of places) await cp(join(projectFolder, place), join(folder, place), { recursive: true });
  const [from, to] = [join(projectFolder, 'node_modules'), join(folder, 'node_modules')];
  if (packages === 'own') await linkFolder(from, to);
  else await symlink(from, to, 'junction');
};
