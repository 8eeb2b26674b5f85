import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Writes another newsroom into src/site.ts, as whoever takes the site over does. */
const takeOver = async (checkout: string): Promise<void> => {
  const file = join(checkout, 'src/site.ts');
  let text = await readFile(file, 'utf8');
  for (const [field, value] of Object.entries(ownNewsroom)) {
    const line = new RegExp(`^  ${field}:\\s+'[^']*',$`, 'm');
    if (!line.test(text)) throw new Error(`src/site.ts has no line "  ${field}: '…',".`);
    text = text.replace(line, `  ${field}: '${value}',`);
  }
  await writeFile(file, text);
};

/** Puts other content in the place of ours: stories, subjects, pages, redirects, exceptions, the record of addresses. */
const replaceContent = async (checkout: string, files: Readonly<Record<string, string>>): Promise<void> => {
  await rm(join(checkout, 'content'), { recursive: true, force: true });
  await writeFiles(join(checkout, 'content'), files);
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
    tell(
      `is ${ownNewsroom.name} at ${ownNewsroom.url}, zone ${ownNewsroom.zone}, items of feeds named by ${ownNewsroom.tagAuthority}`,
    );
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
