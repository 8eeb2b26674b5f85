import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkFiles } from '../../src/desk/check/check-content.ts';
import { hasErrors } from '../../src/desk/problems/problem.ts';
import { readFolder } from '../../src/desk/reading/read-folder.ts';
import { projectFolder } from '../bench/measure-build.ts';
import { writeFiles } from '../sites/fixture-content.ts';
import { arbitraryArticle } from './arbitrary-article.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

const instant = '2026-11-22T12:00:00Z';
const wanted = 200;

/** Most samples of a hundred stories: were the check to refuse nearly all, no number of them would do. */
const mostRounds = 50;

/** Whatever the check passes, a real build makes a site of. The unit tests do the same without Astro. */
export const articles: Part = {
  name: 'articles',
  promise: 'what the check passes always builds',
  isLong: true,
  run: async ({ seed, folder, tell }) => {
    const valid = join(projectFolder, 'tests/content/valid/content');
    const content = join(folder, 'content');
    await cp(valid, content, { recursive: true });
    const others = await readFolder(valid);
    const passed: string[] = [];
    let tried = 0;
    for (let round = 0; passed.length < wanted && round < mostRounds; round += 1) {
      for (const text of fc.sample(arbitraryArticle, { numRuns: 100, seed: seed + round })) {
        const file = { path: 'articles/a-made-up-story/index.md', bytes: new TextEncoder().encode(text) };
        tried += 1;
        if (!hasErrors(checkFiles([...others, file], 'content', new Date(instant)))) passed.push(text);
      }
    }
    const chosen = passed.slice(0, wanted);
    await writeFiles(
      content,
      Object.fromEntries(chosen.map((text, index) => [`articles/made-up-${String(index)}/index.md`, text])),
    );
    if (chosen.length < wanted)
      return {
        figures: [],
        broken: [`of ${String(tried)} stories made up, only ${String(passed.length)} passed`],
      };
    tell(`${String(tried)} stories made up, ${String(passed.length)} passed`);
    const { code, printed } = await runCommand(['src/desk/build.ts', '--out', join(folder, 'site')], {
      env: {
        SOURCELINE_CONTENT: content,
        SOURCELINE_CACHE: join(folder, 'cache'),
        SOURCELINE_NOW: instant,
      },
    });
    return {
      figures: [
        [
          'stories made up, passed, built',
          `${String(tried)}, ${String(passed.length)}, ${code === 0 ? String(wanted) : '0'}`,
        ],
      ],
      broken: code === 0 ? [] : [`what the check passed does not build:\n${printed.slice(-3000)}`],
    };
  },
};
