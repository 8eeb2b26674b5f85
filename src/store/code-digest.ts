import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What decides, besides content, what is printed: the code with its type, the packages, and the program that runs it. */
const places = ['astro.config.ts', 'package-lock.json', 'src/**'];

/** Files in a folder, however deep. */
const listBelow = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listBelow(path);
    return entry.isFile() ? [path] : [];
  });
};

/** Files that a pattern means. Of what is below a folder, Node's own globs take several times as long. */
const listFiles = (pattern: string, project: string): string[] =>
  pattern.endsWith('/**')
    ? listBelow(join(project, pattern.slice(0, -'/**'.length)))
    : globSync(pattern, { cwd: project, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));

/**
 * Digest of files with their paths.
 * @param patterns which files, as globs
 * @param project folder in which they lie
 * @returns 64 hexadecimal digits
 */
export const digestFiles = (patterns: readonly string[], project = '.'): string => {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => listFiles(pattern, project)).toSorted();
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

/** The same for every copy of this module: pages are bundled, the desk is not. */
const place = Symbol.for('sourceline.code');

const holder = globalThis as { [place]?: string };

/**
 * The digest of this project's code as it was when this process first asked for it: whoever makes a site asks at several
 * places, and would wait for it at each.
 */
export const digestOwnCode = (): string => (holder[place] ??= digestCode());
