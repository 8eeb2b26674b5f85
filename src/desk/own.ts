/**
 * npm run own: makes this checkout the site of another newsroom. What no flag says is asked on a terminal. Exits with 0
 * (done), 1 (it may not be done) or 2 (not told enough, or something wrong).
 */
import './report-errors.ts';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toBasePath } from '../domain/addresses/base-path.ts';
import { run } from '../run.ts';
import { sitePath } from '../schemas/site.ts';
import { parseSite } from '../site-file.ts';
import { readCommandLine } from './command-line.ts';
import { count } from './count.ts';
import { openConversation } from './open-conversation.ts';
import { assertClean } from './own/assert-clean.ts';
import { drawOwnIcon } from './own/own-icon.ts';
import { gatherOwnAnswers } from './own/gather-own-answers.ts';
import { ownIcon, toColours, toOwnLogo, writeSite } from './own/own-site.ts';
import { ownQuestions } from './own/questions.ts';
import { readLogo } from './own/read-logo.ts';
import { readStarter } from './own/starter.ts';

const { values } = readCommandLine(
  [
    'npm run own -- [FLAG]...',
    ...ownQuestions.map(
      ({ name, prompt, fallback }) =>
        `  --${name.padEnd(13)} ${prompt}${fallback === undefined ? '' : ' (optional)'}`,
    ),
    'Makes this checkout the site of your newsroom: empties the content folder but for what every newsroom needs.',
  ].join('\n'),
  { options: Object.fromEntries(ownQuestions.map(({ name }) => [name, { type: 'string' as const }])) },
);

assertClean();
const { contentFolder, instant } = run;
const day = instant.toISOString().slice(0, 10);
const { ask, close } = openConversation();
const answers = await gatherOwnAnswers(
  new Map(Object.entries(values).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value]]))),
  ask,
  day,
  readLogo,
);
close();
const logoFile = answers.get('logo') ?? '';
const logo = logoFile === '' ? undefined : await readLogo(logoFile);
const siteText = writeSite(answers, logo, day);
const files = [{ path: sitePath, text: siteText }, ...(await readStarter(answers, instant))];

// Everything is known by now: from here on it is only written.
const former = await readdir(contentFolder, { recursive: true, withFileTypes: true });
const stories = former.filter(
  ({ name, parentPath }) => name === 'index.md' && parentPath.includes('articles'),
);
for (const name of await readdir(contentFolder)) await rm(join(contentFolder, name), { recursive: true });
for (const { path, text } of files) {
  const file = join(contentFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
await mkdir('public', { recursive: true });
await writeFile(join('public', ownIcon), drawOwnIcon(toColours(answers)));
if (logo !== undefined) await writeFile(join('public', toOwnLogo(logo)), logo.bytes);

const { name, url } = parseSite(siteText, sitePath);
const base = toBasePath(url);
console.log(
  [
    `This checkout is the site of ${name} now, at ${url}/.`,
    `Removed from ${contentFolder}/: ${count(former.filter((entry) => entry.isFile()).length, 'file')}, ${count(stories.length, 'story', 'stories')} among them, and the record of published addresses.`,
    `Written: ${files.map(({ path }) => `${contentFolder}/${path}`).join(', ')}, public${ownIcon}${logo === undefined ? '' : `, public${toOwnLogo(logo)}`}.`,
    `Nothing is committed yet. To undo it: git checkout . && git clean -fd ${contentFolder} public`,
    'Next:',
    `  npm run dev      shows the draft at http://localhost:4321${base}/`,
    '  npm run check    says what is wrong, and what you have still to write',
    '  git add -A && git commit -m "Our newsroom"',
    'Then read docs/make-it-yours.md.',
  ].join('\n'),
);
