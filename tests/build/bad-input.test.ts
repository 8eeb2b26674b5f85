import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  fixtureFolder,
  followedFolder,
  madeUpSurroundings,
  runDesk,
  sitesFolder,
} from '../sites/built-sites.ts';
import { standInPage, writeStandInSite } from '../sites/stand-in-site.ts';
import { readPage } from './site-files.ts';

const content = join(sitesFolder, 'bad-content');
const output = join(sitesFolder, 'bad-output');
const surroundings = {
  ...madeUpSurroundings,
  SOURCELINE_CONTENT: content,
  SOURCELINE_CACHE: join(sitesFolder, 'cache-bad'),
};

/** A story with one fault of every kind that an editor makes most. */
const article = `---
title: A story with faults
type: briefing
published: 2026-05-01
autors: [example-desk]
authors: [example-desk]
topics: [exampel-topic]
countries: [UK]
sources:
  - id: one
    publisher: example-agency
    url: https://example.com/one
    date: 2026-01-01
---

A sentence with a [link that leads nowhere](/articles/no-such-story/) [@one].

![](square.png)
`;

const place = relative(process.cwd(), join(content, 'articles/with-faults/index.md')).replaceAll('\\', '/');

const expected = [
  [1, 'missing-field'],
  [4, 'wrong-date'],
  [5, 'unknown-field'],
  [7, 'unknown-topic'],
  [8, 'unknown-country'],
  [16, 'broken-link'],
  [18, 'image-without-alt'],
  [18, 'image-without-credit'],
] as const;

const problemsIn = (printed: string): unknown[] =>
  [...printed.matchAll(new RegExp(`^${place}:(\\d+):\\d+ error ([a-z-]+)[ :]`, 'gm'))].map((match) => [
    Number(match[1]),
    match[2],
  ]);

beforeAll(async () => {
  await cp(followedFolder, content, { recursive: true });
  const folder = join(content, 'articles/with-faults');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.md'), article);
  await cp(join(fixtureFolder, 'articles/the-newest/square.png'), join(folder, 'square.png'));
  await writeStandInSite(output);
});

test.each([
  ['npm run check', ['src/desk/check.ts']],
  ['npm run build', ['src/desk/build.ts', '--out', output]],
  ['npm start', ['src/desk/start.ts', '--out', output, '--port', '0']],
])('%s names every fault with its line, fails, and leaves the last good output', async (_name, command) => {
  const { code, output: printed } = await runDesk(command, surroundings);
  expect(code).toBe(1);
  expect(problemsIn(printed)).toEqual(expected);
  expect(printed).not.toMatch(/^\s+at /m);
  expect(readPage(output, 'index.html')).toBe(standInPage);
  expect(await readdir(sitesFolder)).not.toContain('bad-output.next');
});

// To npm start a build that fails is one, whatever it failed for: see above.
test.each([
  ['build', output],
  ['preview', join(sitesFolder, 'failing/.preview')],
])(
  'npm run %s ends at once with 1 where pages fail to render, and leaves the last good output',
  async (command, out) => {
    const { code, output: printed } = await runDesk([`src/desk/${command}.ts`, '--out', out], {
      ...surroundings,
      // The content is sound; the fault is planted in the surroundings.
      SOURCELINE_CONTENT: followedFolder,
      SOURCELINE_CACHE: '/dev/null/no-folder',
    });
    expect(code, printed).toBe(1);
    expect(printed).toContain(`The build failed; ${out}/ is unchanged.\n`);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(readPage(output, 'index.html')).toBe(standInPage);
  },
);

// Flags that are none: tests/unit/desk/commands.test.ts; the same said by the check: tests/unit/desk/check.test.ts.
test.each([
  [
    'a folder that is not there',
    [],
    { SOURCELINE_CONTENT: 'nowhere' },
    'The content folder "nowhere" does not exist.',
  ],
  ['a folder without a name', [], { SOURCELINE_CONTENT: '' }, 'SOURCELINE_CONTENT must name a folder.'],
  [
    'a moment that is none',
    [],
    { SOURCELINE_NOW: 'tomorrow' },
    'SOURCELINE_NOW must be a time with a time zone',
  ],
])('%s ends a build in one line', async (_name, flags, told, expected) => {
  const command = ['src/desk/build.ts', '--out', output, ...flags];
  const { code, output: printed } = await runDesk(command, { ...surroundings, ...told });
  expect(code).toBe(2);
  expect(printed).toContain(expected);
  expect(printed.trim().split('\n')).toHaveLength(1);
});
