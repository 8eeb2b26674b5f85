import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { writeStandInSite } from '../sites/stand-in-site.ts';
import { digestFolder, isThere } from './digest-folder.ts';
import type { Part } from './part.ts';
import { hasStackTrace, runCommand } from './run-command.ts';

const fixtures = join(projectFolder, 'tests/content');
const instant = '2026-11-22T12:00:00Z';

/** Surroundings that no command of ours can work in. */
interface BadSurroundings {
  readonly name: string;
  /** Makes them. @returns what to add to the command and to its environment */
  readonly make: (folder: string) => Promise<{
    readonly parameters?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  }>;
}

const badSurroundings: readonly BadSurroundings[] = [
  {
    name: 'no content folder',
    make: (folder) => Promise.resolve({ env: { SOURCELINE_CONTENT: join(folder, 'nowhere') } }),
  },
  {
    name: 'an empty content folder',
    make: async (folder) => {
      await mkdir(join(folder, 'empty'), { recursive: true });
      return { env: { SOURCELINE_CONTENT: join(folder, 'empty') } };
    },
  },
  {
    name: 'a file for a content folder',
    make: async (folder) => {
      await writeFile(join(folder, 'file'), '');
      return { env: { SOURCELINE_CONTENT: join(folder, 'file') } };
    },
  },
  {
    name: 'a content folder without a name',
    make: () => Promise.resolve({ env: { SOURCELINE_CONTENT: '' } }),
  },
  { name: 'a moment that is none', make: () => Promise.resolve({ env: { SOURCELINE_NOW: 'tomorrow' } }) },
  { name: 'a flag that is none', make: () => Promise.resolve({ parameters: ['--no-such-flag'] }) },
  { name: 'a flag without its value', make: () => Promise.resolve({ parameters: ['--out'] }) },
  {
    name: 'a folder for the site in which something else lies',
    make: () => Promise.resolve({ parameters: ['--out', 'docs'] }),
  },
];

/** Whatever an editor or a machine hands in, it ends in a message or a site, and the last good output stays. */
export const inputs: Part = {
  name: 'inputs',
  promise: 'bad input ends in a message with a line, never in a trace, and leaves the last good output',
  // npm test asks the same of the check of every fixture (tests/unit/desk/check/fixtures.test.ts), and of builds and
  // surroundings in tests/build/bad-input.test.ts.
  isLong: true,
  run: async ({ folder, tell }) => {
    const broken: string[] = [];
    const content = join(folder, 'content');
    const output = join(folder, 'site');
    let tried = 0;
    let clean = 0;

    const prepareOutput = async (): Promise<string> => {
      await writeStandInSite(output);
      return digestFolder(output);
    };
    const judge = (name: string, faults: readonly string[]): void => {
      tried += 1;
      if (faults.length === 0) clean += 1;
      // At once as well: who ends a long run early has what was found until then.
      for (const fault of faults) {
        broken.push(`${name}: ${fault}`);
        tell(`broken: ${name}: ${fault}`);
      }
    };

    const names = (await readdir(fixtures)).toSorted();
    for (const name of names) {
      await rm(content, { recursive: true, force: true });
      await cp(join(fixtures, 'valid/content'), content, { recursive: true });
      const own = join(fixtures, name, 'content');
      if (existsSync(own)) await cp(own, content, { recursive: true });
      const good = await prepareOutput();
      const env = {
        SOURCELINE_CONTENT: content,
        SOURCELINE_NOW: instant,
        SOURCELINE_CACHE: join(folder, 'cache'),
      };
      const expected = await readFile(join(fixtures, name, 'expected.txt'), 'utf8');
      const isRefused = /^\S+:\d+:\d+ error /m.test(expected);
      const check = await runCommand(['src/desk/check.ts', '--all'], { env });
      const build = await runCommand(['src/desk/build.ts', '--out', output], { env });
      const printed = check.printed.replaceAll(relative(projectFolder, content), 'content');
      judge(name, [
        ...(check.code === (isRefused ? 1 : 0) ? [] : [`the check ended with ${String(check.code)}`]),
        // Which dates are still to come depends on the clock, which a command takes from the machine.
        ...(printed.trim() === expected.trim() || name.startsWith('future-date')
          ? []
          : ['the check printed something else than is expected']),
        ...(build.code === (isRefused ? 1 : 0)
          ? []
          : [`the build ended with ${String(build.code)}:\n${build.printed}`]),
        ...([check, build].some((outcome) => hasStackTrace(outcome.printed)) ? ['a trace was printed'] : []),
        ...(isRefused === ((await digestFolder(output)) === good)
          ? []
          : ['the output is not what it should be']),
        ...((await isThere(`${output}.next`)) ? ['something was left aside'] : []),
      ]);
      tell(`${name}: ${isRefused ? 'refused' : 'built'}`);
    }

    for (const { name, make } of badSurroundings) {
      const good = await prepareOutput();
      const { parameters = [], env = {} } = await make(folder);
      for (const command of ['check', 'build']) {
        const { code, printed } = await runCommand(
          [
            `src/desk/${command}.ts`,
            ...(command === 'build' && parameters.length === 0 ? ['--out', output] : parameters),
          ],
          { env },
        );
        judge(`${name} (${command})`, [
          ...(code === 0 || code === undefined ? [`it ended with ${String(code)}`] : []),
          ...(hasStackTrace(printed) ? [`a trace was printed:\n${printed}`] : []),
          ...(printed.trim() === '' ? ['nothing was said'] : []),
          ...((await digestFolder(output)) === good ? [] : ['the last good output is gone']),
        ]);
      }
      tell(name);
    }
    return { figures: [['bad inputs, and clean outcomes', `${String(tried)}, ${String(clean)}`]], broken };
  },
};
