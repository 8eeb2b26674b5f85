import { stripVTControlCharacters } from 'node:util';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

/** What unit tests leave out shows in no test that fails: it is counted here, since counting takes half as long again. */
export const coverage: Part = {
  name: 'coverage',
  promise: 'unit tests run 95 lines in a hundred of the code for which a floor is set, and 90 branches',
  isLong: true,
  run: async () => {
    const { code, printed } = await runCommand(
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--coverage'],
      { patienceSeconds: 3600 },
    );
    const lines = stripVTControlCharacters(printed);
    const figures = [...lines.matchAll(/^(\w+) +: ([\d.]+%)/gm)].map(
      ([, counted = '', share = '']) => [`${counted.toLowerCase()} that run`, share] as const,
    );
    return { figures, broken: code === 0 ? [] : [lines] };
  },
};
