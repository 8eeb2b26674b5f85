import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFigure } from '../bench/table.ts';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { standInPage, writeStandInSite } from '../sites/stand-in-site.ts';
import { isThere } from './digest-folder.ts';
import { hostileContents } from './hostile-content.ts';
import type { Part } from './part.ts';
import { hasStackTrace, runCommand } from './run-command.ts';

/** Ends what would not end; "minutes" is for the reader of the table, since seconds are the machine's. */
const patienceSeconds = 7200;
const mostMegabytes = 2048;

/** A problem as the check prints it: file, line, column, severity, id. */
const problem = /^\S.*:\d+:\d+ error ([a-z-]+)/m;

/** Content of hostile size or shape ends in a page or in an error with file and line, within 2 GB. */
export const sizes: Part = {
  name: 'sizes',
  promise: 'content of any size ends within minutes and 2 GB in a page, or in an error with file and line',
  run: async ({ isShort, folder, tell }) => {
    const broken: string[] = [];
    const figures: [string, string][] = [];
    for (const { name, write, expects } of hostileContents.filter(({ isQuick }) => !isShort || isQuick)) {
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
      const outcome = isTimedOut ? 'no end' : code === 0 ? 'a page' : (id ?? `code ${String(code)}`);
      const memory = peakMegabytes === undefined ? '-' : `${formatFigure(peakMegabytes, 0)} MB`;
      figures.push([name, `${outcome}, ${formatFigure(seconds, 1)} s, ${memory}`]);
      const faults = [
        ...(isTimedOut ? [`no end after ${String(patienceSeconds)} s`] : []),
        ...(code === 0 && isKept ? ['nothing was built'] : []),
        ...(code !== 0 && !isKept ? ['the last good output is gone'] : []),
        ...(code !== 0 && id === undefined ? [`no file and line are named:\n${printed.slice(-2000)}`] : []),
        ...(hasStackTrace(printed) ? [`a trace was printed:\n${printed.slice(-2000)}`] : []),
        ...((peakMegabytes ?? 0) > mostMegabytes ? [`it took ${memory}`] : []),
        ...(expects !== undefined && (expects === 'page') !== (code === 0)
          ? [`${expects} was expected, not ${outcome}`]
          : []),
        ...((await isThere(`${output}.next`)) ? ['something was left aside'] : []),
      ];
      broken.push(...faults.map((fault) => `${name}: ${fault}`));
      tell(`${name}: ${outcome}, ${formatFigure(seconds, 1)} s, ${memory}`);
    }
    return { figures, broken };
  },
};
