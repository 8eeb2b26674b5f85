import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatNumber } from '../../count.ts';
import { formatReason } from '../../format-reason.ts';
import type { ProgressLine } from '../../progress-line.ts';
import { findUntouched, type KeptFile, type KeptSite, readKeptSite, toKeptFolders } from './kept-site.ts';
import { countSparing } from '../spare-memory.ts';
import { openLinker } from './link-file.ts';
import { openPrinter } from './printer.ts';
import type { KeptPlace, Printing } from './printing.ts';
import { type SitePath, toOutputFile } from './site-path.ts';
import { beginWithSpare, type WantedFile } from './spare-site.ts';

/** What is told to those who take a step. */
interface StepFacts {
  /** Where a page of the new site is as it was printed, which the search reads: by its path, with forward slashes. */
  readonly findPrinted?: (path: string) => string;
}

/** Steps that Astro would take before and after it prints. */
const takeSteps = async (
  hook: 'astro:build:start' | 'astro:build:done',
  made: string,
  facts: StepFacts = {},
): Promise<void> => {
  const { siteIntegrations } = await import('../../../site-integrations.ts');
  const given = {
    dir: pathToFileURL(`${resolve(made)}/`),
    logger: { info: () => undefined },
    ...facts,
  };
  for (const { hooks } of siteIntegrations) {
    const step = (hooks as Readonly<Record<string, ((given: object) => unknown) | undefined>>)[hook];
    await step?.(given);
  }
};

/** What is taken from the build before. */
interface Taken {
  readonly known: ReadonlyMap<string, KeptFile>;
  /** The files themselves. */
  readonly files: ReadonlyMap<string, WantedFile>;
}

/** What was printed before under the same key, and is as it was left. */
const findTaken = (folder: string, site: KeptSite, paths: ReadonlyMap<string, SitePath>): Taken => {
  const { finished, printed } = toKeptFolders(folder);
  const taken = new Map<string, KeptFile>();
  const files = new Map<string, WantedFile>();
  for (const [file, { key }] of paths) {
    const known = site.files.get(file);
    if (known === undefined || key === undefined || known.key !== key) continue;
    const source = join(finished, file);
    const found = findUntouched(source, known.trace);
    if (found === undefined) continue;
    if (known.asPrinted !== undefined && !findUntouched(join(printed, file), known.asPrinted)) continue;
    taken.set(file, known);
    files.set(file, { source, ino: found.ino });
  }
  return { known: taken, files };
};

/**
 * What Astro laid into the site before it printed anything.
 * @param finished folder of what is kept
 * @throws Error if somebody has been at one of them
 */
export const findAssets = (finished: string, assets: KeptSite['assets']): Map<string, WantedFile> =>
  new Map(
    [...assets].map(([file, trace]) => {
      const source = join(finished, file);
      const found = findUntouched(source, trace);
      if (found === undefined) throw new Error(`${file} is not as it was left`);
      return [file, { source, ino: found.ino }];
    }),
  );

const print = async (
  { folder, tell }: KeptPlace,
  former: KeptSite,
  made: string,
  progress: ProgressLine,
): Promise<Printing> => {
  const { bundle, finished, printed, spare } = toKeptFolders(folder);
  progress.begin('Preparing pages');
  const printer = await openPrinter(bundle, tell);
  await takeSteps('astro:build:start', made);
  progress.begin('Arranging stories');
  const listed = await printer.listPaths();
  const paths = new Map(listed.map((path) => [toOutputFile(path), path]));
  // Astro says which two they are.
  if (paths.size < listed.length) throw new Error('two pages are at one address');
  const { known: taken, files } = findTaken(folder, former, paths);
  const missing = beginWithSpare(spare, made, new Map([...findAssets(finished, former.assets), ...files]));
  const { link } = openLinker();
  for (const [file, { source }] of missing) link(source, join(made, file));
  const all = formatNumber(paths.size - taken.size);
  progress.begin((counted) => `Writing what has changed: ${counted} of up to ${all} files`);
  const count = countSparing(progress.count);
  for (const [file, path] of paths) {
    if (taken.has(file)) continue;
    count();
    const target = join(made, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await printer.print(path));
  }
  progress.begin('Building the search index');
  await takeSteps('astro:build:done', made, {
    findPrinted: (path) => join(taken.get(path)?.asPrinted === undefined ? made : printed, path),
  });
  progress.begin('Finishing');
  return { paths, taken, assets: [...former.assets.keys()], former };
};

/**
 * Prints with the bundle of an earlier build what has changed since the last one, and takes the rest from there.
 * @param made folder of the new site, which is not there yet
 * @returns undefined where nothing is kept that can be used: then Astro has to build the site. If that is a surprise, why
 *   is printed
 */
export const printChanged = async (
  place: KeptPlace,
  made: string,
  progress: ProgressLine,
): Promise<Printing | undefined> => {
  const former = await readKeptSite(place.folder, place.key);
  if (former === undefined) return undefined;
  try {
    await rm(toKeptFolders(place.folder).staged, { recursive: true, force: true });
    return await print(place, former, made, progress);
  } catch (error) {
    progress.end();
    place.tell(`What earlier builds kept is not used (${formatReason(error)}): everything is made anew.`);
    await rm(made, { recursive: true, force: true });
    return undefined;
  }
};
