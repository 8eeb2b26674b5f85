import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { measureBuild, projectFolder } from './measure-build.ts';
import { median } from './median.ts';
import type { Scratch } from './scratch.ts';
import { formatFigure } from './table.ts';

/** The routes that write feeds; without them the site is the same but for its feeds. */
const feedRoutes = ['src/pages/[...folder]', 'src/pages/feeds.opml.ts'];

const copied = ['astro.config.ts', 'package.json', 'tsconfig.json', 'src', 'public'];

/** What feeds cost in each round: seconds of CPU with and without them. */
export interface FeedsReport {
  readonly articles: number;
  readonly rounds: readonly { readonly withFeeds: number; readonly withoutFeeds: number }[];
}

/** Copies the project without its feeds. */
const copyWithoutFeeds = async (folder: string): Promise<void> => {
  for (const path of copied) await cp(join(projectFolder, path), join(folder, path), { recursive: true });
  for (const route of feedRoutes) await rm(join(folder, route), { recursive: true });
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
};

/**
 * Builds a site with and without its feeds in turn, from empty caches.
 * @param content content folder
 * @param articles stories in it
 */
export const benchFeeds = async (
  content: string,
  articles: number,
  runs: number,
  scratch: Scratch,
): Promise<FeedsReport> => {
  const without = join(scratch.folder, 'project-without-feeds');
  await copyWithoutFeeds(without);
  const measure = async (project: string): Promise<number> => {
    const cache = join(scratch.folder, 'feeds-cache');
    const output = join(scratch.folder, 'feeds-site');
    await rm(cache, { recursive: true, force: true });
    await rm(output, { recursive: true, force: true });
    const probe = join(scratch.folder, 'feeds-probe.json');
    return (await measureBuild({ project, content, cache, output, probe, signal: scratch.signal }))
      .cpuSeconds;
  };
  const rounds = [];
  for (let run = 0; run < runs; run += 1) {
    const withFeeds = await measure(projectFolder);
    rounds.push({ withFeeds, withoutFeeds: await measure(without) });
  }
  return { articles, rounds };
};

/** The report as text; the ratio is the median of those of the rounds, since neighbours on a machine come and go. */
export const formatFeedsReport = ({ articles, rounds }: FeedsReport): string => {
  const share = median(rounds.map(({ withFeeds, withoutFeeds }) => withFeeds / withoutFeeds - 1));
  return [
    `Feeds: ${formatFigure(articles, 0)} articles, ${String(rounds.length)} rounds, CPU s of cold builds.`,
    ...rounds.map(
      ({ withFeeds, withoutFeeds }) =>
        `with ${formatFigure(withFeeds, 1)}, without ${formatFigure(withoutFeeds, 1)}, feeds add ${formatFigure(
          (withFeeds / withoutFeeds - 1) * 100,
          0,
        )} %`,
    ),
    `Median: feeds add ${formatFigure(share * 100, 0)} %.`,
  ].join('\n');
};
