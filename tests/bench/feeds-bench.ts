import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, feedRoutes } from './copy-project.ts';
import { measureBuild, projectFolder } from './measure-build.ts';
import { median } from './median.ts';
import type { Scratch } from './scratch.ts';
import { formatFigure } from './table.ts';

/** Seconds of CPU of one build with feeds and one without. */
interface FeedsRound {
  readonly withFeeds: number;
  readonly withoutFeeds: number;
}

/** What feeds cost. */
export interface FeedsReport {
  readonly articles: number;
  /** A first build, which also draws the cards. */
  readonly first: FeedsRound;
  /** Builds from empty caches but for the cards. */
  readonly rounds: readonly FeedsRound[];
}

/** Empties a folder of caches, but for the drawn cards where they are to be kept. */
const emptyCache = async (cache: string, keepsCards: boolean): Promise<void> => {
  const names = await readdir(cache).catch(() => []);
  for (const name of names) {
    if (!keepsCards || name !== 'cards') await rm(join(cache, name), { recursive: true, force: true });
  }
};

/**
 * Builds a site with and without its feeds in turn: first from empty caches, then with nothing kept but the
 * cards, whose drawing would hide what feeds cost.
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
  await copyProject(without, feedRoutes);
  const cache = join(scratch.folder, 'feeds-cache');
  const output = join(scratch.folder, 'feeds-site');
  const measure = async (project: string, keepsCards: boolean): Promise<number> => {
    await emptyCache(cache, keepsCards);
    await rm(output, { recursive: true, force: true });
    const probe = join(scratch.folder, 'feeds-probe.json');
    const order = { project, content, cache, output, probe, isUnrecorded: true, signal: scratch.signal };
    return (await measureBuild(order)).cpuSeconds;
  };
  const measureBoth = async (keepsCards: boolean): Promise<FeedsRound> => ({
    withFeeds: await measure(projectFolder, keepsCards),
    withoutFeeds: await measure(without, keepsCards),
  });
  const first = await measureBoth(false);
  const rounds: FeedsRound[] = [];
  for (let run = 0; run < runs; run += 1) rounds.push(await measureBoth(true));
  return { articles, first, rounds };
};

const toShare = ({ withFeeds, withoutFeeds }: FeedsRound): number => withFeeds / withoutFeeds - 1;

const formatRound = (round: FeedsRound): string =>
  `with ${formatFigure(round.withFeeds, 1)}, without ${formatFigure(round.withoutFeeds, 1)}, feeds add ${formatFigure(
    toShare(round) * 100,
    0,
  )} %`;

/** The report as text; the ratio is the median of those of the rounds, since neighbours on a machine come and go. */
export const formatFeedsReport = ({ articles, first, rounds }: FeedsReport): string =>
  [
    `Feeds: ${formatFigure(articles, 0)} articles, CPU s of builds from empty caches.`,
    `First build, which draws the cards: ${formatRound(first)}`,
    'With the cards kept:',
    ...rounds.map(formatRound),
    `Median: feeds add ${formatFigure(median(rounds.map(toShare)) * 100, 0)} %.`,
  ].join('\n');
