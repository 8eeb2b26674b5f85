import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { linkFolder } from './link-folder.ts';

/** What a checkout holds, as far as a build looks at it. */
export const checkout: readonly string[] = [
  'src',
  'public',
  'content',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Makes another checkout of the project, with its packages. */
export const setUpCheckout = async (folder: string, places: readonly string[] = checkout): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const place of places) await cp(join(projectFolder, place), join(folder, place), { recursive: true });
  await linkFolder(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
};
