import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What decides, besides content, what is printed: the code with its type, the packages, and the program that runs it. */
const places = ['astro.config.ts', 'package-lock.json', 'src/**'];

/**
 * Digest of files with their paths.
 * @param patterns which files, as globs
 * @param project folder in which they lie
 * @returns 64 hexadecimal digits
 */
export const digestFiles = (patterns: readonly string[], project = '.'): string => {
  const hash = createHash('sha256');
  const files = globSync(patterns, { cwd: project, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  for (const file of files)
    hash
      .update(JSON.stringify(relative(project, file)))
      .update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
};

/**
 * Digest of everything but content that an output of the build depends on. Coarse on purpose: whoever changes any code
 * has everything printed anew, and nobody need know which page uses what.
 * @param project folder of the project
 * @returns 64 hexadecimal digits
 */
export const digestCode = (project = '.'): string =>
  createHash('sha256')
    // Names of months and of countries come with the program.
    .update(JSON.stringify(process.versions))
    .update(digestFiles(places, project))
    .digest('hex');
