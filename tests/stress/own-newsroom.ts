import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePath } from '../../src/schemas/site.ts';
import { provideBrowser } from '../browser.ts';
import { projectFolder } from '../bench/measure-build.ts';
import { writeFiles } from '../sites/fixture-content.ts';
import { linkFolder } from './link-folder.ts';
import { ownNewsroom, writeOwnContent } from './own-newsroom-content.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';

const vitest = 'node_modules/vitest/vitest.mjs';
const playwright = 'node_modules/@playwright/test/cli.js';

/** What is asked of every built site, without the tests that do not look at content. */
const ofEverySite = [
  [vitest, 'run', '--project', 'build'],
  [playwright, 'test', 'every-page'],
];

/** What stands in content/ each time, and what must then be green. */
const rounds = [
  { name: 'three stories', content: writeOwnContent(3), commands: [['tests/run.ts']] },
  { name: 'no story', content: writeOwnContent(0), commands: ofEverySite },
  { name: 'one story', content: writeOwnContent(1), commands: ofEverySite },
  {
    name: 'seven stories without statements or corrections',
    content: writeOwnContent(7, true),
    commands: ofEverySite,
  },
] as const;

const git = (...parameters: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', projectFolder, ...parameters], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed: ${stderr}`);
  return stdout.trim();
};

/** Takes the site over by the command that is made for it. */
const takeOver = async (checkout: string): Promise<void> => {
  const { name, url, zone, tagline, description } = ownNewsroom;
  const flags = Object.entries({ name, url, zone, tagline, description });
  const { code, printed } = await runCommand(
    ['src/desk/own.ts', ...flags.flatMap(([flag, value]) => [`--${flag}`, value])],
    { cwd: checkout },
  );
  if (code !== 0) throw new Error(`npm run own failed: ${printed}`);
};

/** Puts other content in the place of what is there: all but what says whose site it is. */
const replaceContent = async (checkout: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const content = join(checkout, 'content');
  for (const name of await readdir(content))
    if (name !== sitePath) await rm(join(content, name), { recursive: true });
  await writeFiles(content, files);
};

/** A newsroom that is not ours can test, and so publish, what it wrote. */
export const ownNewsroomPart: Part = {
  name: 'own-newsroom',
  promise: 'another newsroom with another name, address, zone and stories passes every test',
  isLong: true,
  run: async ({ folder, tell }) => {
    const checkout = join(folder, 'checkout');
    const left = git('status', '--porcelain');
    if (left !== '') tell('what is not committed is not in the clone');
    tell(`clones ${git('rev-parse', '--short', 'HEAD')} and links node_modules`);
    git('clone', '--quiet', '--no-local', projectFolder, checkout);
    await linkFolder(join(projectFolder, 'node_modules'), join(checkout, 'node_modules'));
    await takeOver(checkout);
    tell(`is ${ownNewsroom.name} at ${ownNewsroom.url}, zone ${ownNewsroom.zone}`);
    const figures: (readonly [string, string])[] = [];
    const broken: string[] = [];
    for (const { name, content, commands } of rounds) {
      await replaceContent(checkout, content);
      let seconds = 0;
      for (const command of commands) {
        tell(`${name} in place of ours: node ${command.join(' ')}`);
        const done = await runCommand(command, {
          cwd: checkout,
          env: { CHROME_PATH: provideBrowser() },
          patienceSeconds: 3600,
        });
        seconds += done.seconds;
        if (done.code !== 0) broken.push(`${name}: node ${command.join(' ')} failed:\n${done.printed}`);
      }
      figures.push([`tests with ${name}, seconds`, seconds.toFixed(0)]);
    }
    return { figures, broken };
  },
};
