import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { areEntriesWaiting, handEntries } from '../../entries/handed-entries.ts';
import '../without-telemetry.ts';
import { readEntries } from '../entry-store.ts';
import type { ProgressLine } from '../progress-line.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { areOnSameDisk } from './are-on-same-disk.ts';
import { compareFolders, type FolderChange } from './compare-folders.ts';
import { forgetBuilds } from './forget-kept.ts';
import { formatReason } from '../format-reason.ts';
import type { FinishedPages, FinishedSite } from './finish-pages.ts';
import { printChanged } from './kept/print-changed.ts';
import { type KeptPlace, keepPrinting, takeFinished } from './kept/printing.ts';
import { listLeft, toKeptFolders } from './kept/kept-site.ts';
import { spareSite } from './kept/spare-site.ts';
import { watchAstro } from './kept/watch-astro.ts';
import { clearAway, discardOutput, publishOutput, restoreInterrupted, toAsideFolder } from './output.ts';
import { progressIntegration } from './progress-integration.ts';
import { toBuildFolders } from './build-folders.ts';
import { beginBuild, endBuild } from './unfinished-build.ts';
import { flushToDisk } from './flush-to-disk.ts';
import { countSparing, manyFiles, spareMemory } from './spare-memory.ts';

/** Where pages are made that cannot be made beside their destination. */
const ownFolder = '.astro/aside';

/**
 * Whether Astro can write into a folder: it renames files into its output, which no disk can over another, and it
 * loses files where a path holds what is special in an address.
 */
const canBeMadeIn = async (folder: string): Promise<boolean> =>
  !/[%#?]/.test(folder) && (await areOnSameDisk('.', folder));

/**
 * Builds with Astro. After a first page has failed, others that are under way fail too, with nobody waiting for them:
 * that must not end the command before it has said what happened and put things in order.
 * @throws what Astro throws, or what failed without being waited for
 */
const buildWithAstro = async (settings: AstroInlineConfig): Promise<void> => {
  const strays: unknown[] = [];
  const keep = (error: unknown): void => {
    strays.push(error);
  };
  process.on('unhandledRejection', keep);
  // What Vite bundles with would keep all memory that it has ever had: a fifth of the peak of a small site.
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  // Half of a second to load: not for those whose content is not sound.
  const [{ build }, { mergeConfig }, { default: ours }] = await Promise.all([
    import('astro'),
    import('astro/config'),
    // By Node, which has most of it already: Astro would start a server of Vite's to read it once more.
    import('../../../astro.config.ts'),
  ]);
  await build({ ...mergeConfig(ours, settings), configFile: false });
  process.off('unhandledRejection', keep);
  if (strays.length > 0) throw strays[0];
};

/** Some tools put the trace of their stack into the message, which tells an editor nothing. */
const withoutTrace = (message: string): string => message.replaceAll(/\n\s+at .*/g, '');

/** Options of a build beside its destination. */
export interface Manner {
  /** The files of content, as they were checked. */
  readonly files: readonly FolderFile[];
  /** Shows progress. */
  readonly progress: ProgressLine;
  /** Throws away what earlier builds kept. */
  readonly forgets?: boolean;
  /** Where what it prints is kept for the next one; left out, nothing is. */
  readonly place?: KeptPlace;
}

/**
 * Builds pages beside their destination, has them finished there, and swaps them in. Whatever goes wrong or is
 * killed, the last good output stays as it was.
 * @param output folder of the finished pages, from the project's root
 * @param settings for Astro, besides astro.config.ts
 * @param finish does the rest in the folder that it is given, where some pages may be finished already; gives the site,
 *   or the build up
 * @returns how the pages differ from those whose place they have taken; undefined if they were not swapped in: what
 *   Astro or the rest threw is printed
 * @throws UserError while another build is at work
 */
export const buildAside = async (
  output: string,
  settings: AstroInlineConfig,
  { files, progress, forgets = false, place }: Manner,
  finish: (folder: string, finished: FinishedPages) => Promise<FinishedSite | undefined>,
): Promise<FolderChange | undefined> => {
  // Vite reads it; a developer's shell must not change what is published.
  process.env.NODE_ENV = 'production';
  const aside = toAsideFolder(output);
  const made = (await canBeMadeIn(aside)) ? aside : ownFolder;
  const folders = toBuildFolders(output);
  await beginBuild(folders);
  let isCacheWhole = false;
  try {
    if (forgets) await forgetBuilds(folders.cache);
    await restoreInterrupted(output);
    for (const folder of [aside, made]) discardOutput(folder);
    progress.begin((counted) => `${counted} new or changed files prepared`);
    const hand = async (): Promise<void> => {
      handEntries(await readEntries(join(folders.cache, 'entries'), files, countSparing(progress.count)));
    };
    await hand();
    let printing = place && (await printChanged(place, made, progress));
    if (printing === undefined) {
      // Who began to print and gave up has taken them.
      if (!areEntriesWaiting()) await hand();
      if (files.length >= manyFiles) spareMemory();
      const watch = place && (await watchAstro(place, made));
      await buildWithAstro({
        ...settings,
        integrations: [progressIntegration(progress, watch), ...(watch ? [watch.integration] : [])],
        outDir: made,
        logLevel: 'warn',
      });
      printing = watch?.settle(made);
    }
    isCacheWhole = true;
    const site = await finish(made, place && printing ? takeFinished(place, made, printing) : new Map());
    if (site === undefined) return undefined;
    // Where the last build went elsewhere, or its site has gone, it says nothing of what is there.
    const left = existsSync(output) && printing?.former?.output === resolve(output) ? printing : undefined;
    const change = compareFolders(made, output, {
      files: site.files,
      ...(left?.former && { before: listLeft(left.former), isKept: (file) => left.taken.has(file) }),
    });
    if (made !== aside) await cp(made, aside, { recursive: true, preserveTimestamps: true });
    await flushToDisk(aside);
    await publishOutput(aside, output, undefined, (former) => {
      // One that Astro has built anew shares nothing with the last one.
      if (place && printing?.former) spareSite(former, toKeptFolders(place.folder).spare);
      else clearAway(former);
    });
    if (place && printing) await keepPrinting(place, output, printing, site);
    return change;
  } catch (error) {
    progress.end();
    console.error(withoutTrace(formatReason(error)));
    console.error(`The build failed; ${output}/ is unchanged.`);
    return undefined;
  } finally {
    // Where two renames swap and the second one failed.
    await restoreInterrupted(output);
    for (const folder of [aside, made]) clearAway(folder);
    handEntries(undefined);
    await endBuild(folders, isCacheWhole);
    progress.end();
  }
};
