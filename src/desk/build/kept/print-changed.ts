import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatNumber } from '../../count.ts';
import { formatReason } from '../../format-reason.ts';
import type { ProgressLine } from '../../progress-line.ts';
import { isUntouched, type KeptFile, type KeptSite, readKeptSite, toKeptFolders } from './kept-site.ts';
import { openLinker } from './link-file.ts';
import { openPrinter } from './printer.ts';
import type { KeptPlace, Printing } from './printing.ts';
import { type SitePath, toOutputFile } from './site-path.ts';

/** Steps that Astro would take before and after it prints. */
const takeSteps = async (hook: 'astro:build:start' | 'astro:build:done', made: string): Promise<void> => {
  const { siteIntegrations } = await import('../../../site-integrations.ts');
  const given = { dir: pathToFileURL(`${resolve(made)}/`), logger: { info: () => undefined } };
  for (const { hooks } of siteIntegrations) {
    const step = (hooks as Readonly<Record<string, ((given: object) => unknown) | undefined>>)[hook];
    await step?.(given);
  }
};

/** What was printed before under the same key, and is as it was left. */
const findTaken = (
  folder: string,
  site: KeptSite,
  paths: ReadonlyMap<string, SitePath>,
): Map<string, KeptFile> => {
  const { finished, printed } = toKeptFolders(folder);
  const found = new Map<string, KeptFile>();
  for (const [file, { key }] of paths) {
    const known = site.files.get(file);
    if (known === undefined || key === undefined || known.key !== key) continue;
    if (!isUntouched(join(finished, file), known.trace)) continue;
    if (known.asPrinted !== undefined && !isUntouched(join(printed, file), known.asPrinted)) continue;
    found.set(file, known);
  }
  return found;
};

/**
 * Puts what Astro laid into the site before it printed anything into the new one.
 * @param finished folder of what is kept
 * @param made folder of the new site
 * @throws Error if somebody has been at one of them
 */
export const linkAssets = (finished: string, made: string, assets: KeptSite['assets']): void => {
  const { link } = openLinker();
  for (const [file, trace] of assets) {
    if (!isUntouched(join(finished, file), trace)) throw new Error(`${file} is not as it was left`);
    link(join(finished, file), join(made, file));
  }
};

const print = async (
  { folder, tell }: KeptPlace,
  former: KeptSite,
  made: string,
  progress: ProgressLine,
): Promise<Printing> => {
  const { bundle, finished, printed } = toKeptFolders(folder);
  progress.begin('Preparing pages');
  const printer = await openPrinter(bundle, tell);
  await takeSteps('astro:build:start', made);
  progress.begin('Arranging stories');
  const listed = await printer.listPaths();
  const paths = new Map(listed.map((path) => [toOutputFile(path), path]));
  // Astro says which two they are.
  if (paths.size < listed.length) throw new Error('two pages are at one address');
  const taken = findTaken(folder, former, paths);
  linkAssets(finished, made, former.assets);
  const { link } = openLinker();
  for (const [file, { asPrinted }] of taken)
    link(join(asPrinted === undefined ? finished : printed, file), join(made, file));
  const all = formatNumber(paths.size - taken.size);
  progress.begin((counted) => `Writing what has changed: ${counted} of up to ${all} files`);
  for (const [file, path] of paths) {
    if (taken.has(file)) continue;
    progress.count();
    const target = join(made, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await printer.print(path));
  }
  progress.begin('Building the search index');
  await takeSteps('astro:build:done', made);
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
