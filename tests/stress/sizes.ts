import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFigure } from '../bench/table.ts';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { standInPage, writeStandInSite } from '../sites/stand-in-site.ts';
import { isThere } from './digest-folder.ts';
import { hostileContents } from './hostile-content.ts';
import type { Findings, Order, Part } from './part.ts';
import { hasStackTrace, runCommand } from './run-command.ts';

/** Ends what would not end; "minutes" is for the reader of the table, since seconds are the machine's. */
const patienceSeconds = 7200;
const mostMegabytes = 2048;

/** A problem as the check prints it: file, line, column, severity, id. */
const problem = /^\S.*:\d+:\d+ error ([a-z-]+)/m;

/** What a build of hostile content came to. */
interface Attempt {
  readonly code: number | undefined;
  readonly printed: string;
  /** In a word or two, with seconds and megabytes. */
  readonly outcome: string;
  /** What must not be, whatever was tried. */
  readonly faults: readonly string[];
}

/**
 * Builds a small valid site with hostile content laid over it.
 * @param folder of the attempt, emptied first
 * @param write lays it over the content folder it is given
 */
const attempt = async (folder: string, write: (content: string) => Promise<void>): Promise<Attempt> => {
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  await rm(folder, { recursive: true, force: true });
  await writeStandInSite(output);
  await writeFollowedContent(content, 'after');
  await write(content);
  const { code, printed, seconds, peakMegabytes, isTimedOut } = await runCommand(
    ['src/desk/build.ts', '--out', output],
    {
      env: {
        SOURCELINE_CONTENT: content,
        SOURCELINE_CACHE: join(folder, 'cache'),
        SOURCELINE_NOW: '2026-06-01T12:00:00Z',
      },
      patienceSeconds,
    },
  );
  const id = problem.exec(printed)?.[1];
  const isKept = (await readFile(join(output, 'index.html'), 'utf8').catch(() => '')) === standInPage;
  const memory = peakMegabytes === undefined ? '-' : `${formatFigure(peakMegabytes, 0)} MB`;
  const ending = isTimedOut ? 'no end' : code === 0 ? 'a page' : (id ?? `code ${String(code)}`);
  return {
    code,
    printed,
    outcome: `${ending}, ${formatFigure(seconds, 1)} s, ${memory}`,
    faults: [
      ...(isTimedOut ? [`no end after ${String(patienceSeconds)} s`] : []),
      ...(code === 0 && isKept ? ['nothing was built'] : []),
      ...(code !== 0 && !isKept ? ['the last good output is gone'] : []),
      ...(code !== 0 && id === undefined ? [`no file and line are named:\n${printed.slice(-2000)}`] : []),
      ...(hasStackTrace(printed) ? [`a trace was printed:\n${printed.slice(-2000)}`] : []),
      ...((peakMegabytes ?? 0) > mostMegabytes ? [`it took ${memory}`] : []),
      ...((await isThere(`${output}.next`)) ? ['something was left aside'] : []),
    ],
  };
};

/** Each by itself: what it comes to, and what it takes. */
const tryEach = async ({ folder, tell }: Order): Promise<Findings> => {
  const broken: string[] = [];
  const figures: [string, string][] = [];
  for (const { name, write, expects } of hostileContents) {
    const { code, outcome, faults } = await attempt(folder, write);
    figures.push([name, outcome]);
    broken.push(...faults.map((fault) => `${name}: ${fault}`));
    if (expects !== undefined && (expects === 'page') !== (code === 0))
      broken.push(`${name}: ${expects} was expected, not ${outcome}`);
    tell(`${name}: ${outcome}`);
  }
  return { figures, broken };
};

const listFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));

/** All that is refused at once in one build, which must find each: starting so many would take longer than they do. */
const tryTogether = async ({ folder, tell }: Order): Promise<Findings> => {
  const quick = hostileContents.filter(({ isQuick }) => isQuick);
  const filesOf = new Map<string, readonly string[]>();
  const { printed, outcome, faults } = await attempt(folder, async (content) => {
    for (const [index, { name, write }] of quick.entries()) {
      const before = new Set(await listFiles(content));
      await write(content);
      // Most are called the same.
      const own = join(content, 'articles/hostile');
      if (await isThere(own)) await rename(own, `${own}-${String(index)}`);
      filesOf.set(
        name,
        (await listFiles(content)).filter((file) => !before.has(file)),
      );
    }
  });
  tell(`${String(quick.length)} in one site: ${outcome}`);
  const told = printed.split('\n').filter((line) => problem.test(line));
  const missed = quick.filter(
    ({ name }) => !filesOf.get(name)?.some((file) => told.some((line) => line.includes(`/${file}:`))),
  );
  return {
    figures: [
      [
        'hostile files in one site, and refused by file and line',
        `${String(quick.length)}, ${String(quick.length - missed.length)}`,
      ],
    ],
    broken: [...faults, ...missed.map(({ name }) => `${name}: no error names its file`)],
  };
};

/** Content of hostile size or shape ends in a page or in an error with file and line, within 2 GB. */
export const sizes: Part = {
  name: 'sizes',
  promise: 'content of any size ends within minutes and 2 GB in a page, or in an error with file and line',
  run: (order) => (order.isShort ? tryTogether(order) : tryEach(order)),
};
