import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildFigures, measureBuild } from './measure-build.ts';
import { median } from './median.ts';
import { type Amount, measureOutput, outputKinds } from './output-size.ts';
import type { Scratch } from './scratch.ts';
import { formatFigure, formatTable } from './table.ts';

export interface BuildReport {
  readonly articles: number;
  /** With empty caches. */
  readonly cold: readonly BuildFigures[];
  /** With the caches of the build before, after one article's body has changed. */
  readonly warm: readonly BuildFigures[];
  readonly output: ReadonlyMap<string, Amount>;
}

/**
 * Builds a site again and again: from nothing, and after a change to one story.
 * @param content content folder; its middle story is changed
 * @param slugs its stories
 */
export const benchBuild = async (
  content: string,
  slugs: readonly string[],
  runs: number,
  scratch: Scratch,
): Promise<BuildReport> => {
  const changed = join(content, 'articles', slugs[Math.floor(slugs.length / 2)] ?? '', 'index.md');
  const order = {
    content,
    cache: join(scratch.folder, 'cache'),
    output: join(scratch.folder, 'site'),
    probe: join(scratch.folder, 'probe.json'),
    signal: scratch.signal,
  };
  const cold: BuildFigures[] = [];
  const warm: BuildFigures[] = [];
  let output: ReadonlyMap<string, Amount> = new Map();
  for (let run = 1; run <= runs; run += 1) {
    await rm(order.cache, { recursive: true, force: true });
    await rm(order.output, { recursive: true, force: true });
    cold.push(await measureBuild(order));
    if (run === 1) output = await measureOutput(order.output);
    await appendFile(changed, `\nA sentence added by the bench in run ${String(run)}.\n`);
    warm.push(await measureBuild(order));
  }
  return { articles: slugs.length, cold, warm, output };
};

const middle = (figures: readonly BuildFigures[], name: keyof BuildFigures): number =>
  median(figures.map((figure) => figure[name]));

/** The report as text: what builds cost, in total and per thousand stories, and what they put out. */
export const formatBuildReport = ({ articles, cold, warm, output }: BuildReport): string => {
  const perThousand = (value: number): number => (value * 1000) / articles;
  const costs = (
    [
      ['CPU s, all processes', 'cpuSeconds', true],
      ['  of these Pagefind', 'searchCpuSeconds', true],
      ['wall s', 'wallSeconds', true],
      ['  of these Pagefind', 'searchWallSeconds', true],
      ['peak MB, Node', 'peakMegabytes', false],
      ['peak MB, Pagefind', 'searchPeakMegabytes', false],
    ] as const
  ).map(([label, name, isSummed]) => {
    const [coldest, warmest] = [middle(cold, name), middle(warm, name)];
    const decimals = isSummed ? 1 : 0;
    return [
      label,
      formatFigure(coldest, decimals),
      isSummed ? formatFigure(perThousand(coldest), decimals) : '',
      formatFigure(warmest, decimals),
      isSummed ? formatFigure(perThousand(warmest), decimals) : '',
      formatFigure(warmest / coldest, 2),
    ];
  });
  const sizes = outputKinds.map((kind) => {
    const { files, bytes } = output.get(kind) ?? { files: 0, bytes: 0 };
    return [
      kind,
      formatFigure(files, 0),
      formatFigure(bytes / 1e6, 2),
      formatFigure(perThousand(bytes / 1e6), 2),
    ];
  });
  return [
    `Build: ${formatFigure(articles, 0)} articles, medians of ${String(cold.length)} runs.`,
    'Cold: empty caches. Warm: one story changed since. Each with the check and the search index.',
    '',
    formatTable([['', 'cold', 'per 1,000', 'warm', 'per 1,000', 'warm/cold'], ...costs]),
    '',
    'Output',
    '',
    formatTable([['', 'files', 'MB', 'MB per 1,000'], ...sizes]),
  ].join('\n');
};
