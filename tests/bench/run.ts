/**
 * npm run bench [-- FOLDER] [--runs N] [--rounds N] [--only build|cards|feeds|figures|paint]: what a build,
 * its figures, its pictures and its feeds cost, and how fast a page is painted. Never a test: the seconds are this machine's,
 * only the ratios travel. See docs/benchmarks.md.
 *
 * FOLDER holds foreign posts (posts/*.md) or Sourceline's own layout (articles/<slug>/index.md); left out,
 * it is shared/corpus beside the checkout. Nothing is written outside a scratch folder of the system's.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild, formatBuildReport } from './build-bench.ts';
import { formatCardReport, measureCards } from './cards.ts';
import { benchFeeds, formatFeedsReport } from './feeds-bench.ts';
import { formatFiguresReport, measureFigures } from './figures.ts';
import { formatMachine } from './machine.ts';
import { buildOwnSite, projectFolder } from './measure-build.ts';
import { pageVariants } from './page-variants.ts';
import { findMedianArticle, goodLink, measurePaint, slowTelephone } from './paint.ts';
import { formatPaintReport } from './paint-report.ts';
import { prepareContent } from './read-corpus.ts';
import { makeScratch, type Scratch } from './scratch.ts';

const parseCount = (text: string, option: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${option} takes a whole number from 1 on.`);
  return count;
};

/** Each table is printed as soon as it stands: all of them take most of an hour. */
const benchPaint = async (rounds: number, scratch: Scratch): Promise<void> => {
  const output = await buildOwnSite(scratch);
  const story = await findMedianArticle(output);
  for (const conditions of [slowTelephone, goodLink]) {
    console.log(
      `${formatPaintReport(await measurePaint(output, story, conditions, rounds, pageVariants))}\n`,
    );
    // Other kinds of page differ in their letters and in what stands first.
    const built = pageVariants.slice(0, 1);
    console.log(`${formatPaintReport(await measurePaint(output, '/', conditions, rounds, built))}\n`);
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const runs = parseCount(values.runs, 'runs');
const rounds = parseCount(values.rounds, 'rounds');
const parts = ['build', 'cards', 'feeds', 'figures', 'paint'] as const;
if (values.only !== undefined && !parts.some((part) => part === values.only)) {
  throw new Error('--only takes build, cards, feeds, figures or paint.');
}
const wants = (part: (typeof parts)[number]): boolean => values.only === undefined || values.only === part;

const scratch = makeScratch();
console.log(`Machine: ${formatMachine()}`);
console.log('Seconds are noisy and belong to this machine; ratios count.\n');
try {
  // Our own site comes first: its build also warms the disk for those that are counted.
  if (wants('paint')) await benchPaint(rounds, scratch);
  if (wants('figures')) {
    console.log(`${formatFiguresReport(await measureFigures(rounds, scratch), rounds)}\n`);
  }
  if (wants('cards')) console.log(`${formatCardReport(await measureCards(rounds, scratch), rounds)}\n`);
  if (wants('build') || wants('feeds')) {
    const folder = resolve(positionals[0] ?? join(projectFolder, '../shared/corpus'));
    const content = join(scratch.folder, 'content');
    const slugs = await prepareContent(folder, content);
    if (wants('feeds')) {
      console.log(`${formatFeedsReport(await benchFeeds(content, slugs.length, runs, scratch))}\n`);
    }
    if (wants('build')) console.log(formatBuildReport(await benchBuild(content, slugs, runs, scratch)));
  }
} catch (error) {
  if (!scratch.signal.aborted) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
// A stopped bench waits for nothing more.
if (scratch.signal.aborted) process.exit();
