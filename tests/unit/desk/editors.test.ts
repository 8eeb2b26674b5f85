import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeEditorFiles } from '../../../src/desk/manual/editor-files.ts';
import { writeFixtureContent } from '../../sites/fixture-content.ts';
import { openLanguageServer } from './language-server.ts';

let project = '';
let server: Awaited<ReturnType<typeof openLanguageServer>>;

const toFile = (path: string): string => join(project, 'content', path);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'editors-'));
  await writeFixtureContent(join(project, 'content'));
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  await cp('package.json', join(project, 'package.json'));
  await writeEditorFiles(project);
  server = await openLanguageServer(project);
});

afterAll(async () => {
  server.close();
  await rm(project, { recursive: true });
});

const rest = `
---

A text with a rule of its own.

---

title: not a field
`;

const begun = `---
title: "A story"
type: analysis
sources:
  - id: a-source
    pu
ke${rest}`;

const wrong = `---
title: "A story"
standfirst: "What it says."
type: analysys
published: yesterday
authors: [example-desk]
topics: [example-topic]
countries: [Switzerland]
sources: []
kickers: "x"${rest}`;

/** Writes a story while another is open in the editor. */
const begin = async (name: string, text: string): Promise<string> => {
  const file = toFile(`articles/${name}/index.md`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await writeEditorFiles(project);
  server.tellChanged(join(project, '.astro/collections/collections.json'));
  server.open(file, text);
  return file;
};

it('the language server of Astro’s extension completes the fields of a story, with the sentence of each', async () => {
  const other = toFile('topics/example-topic.md');
  server.open(other, await readFile(other, 'utf8'));
  await server.diagnose(other);
  const file = await begin('begun', begun);
  expect(await server.complete(file, { line: 6, character: 2 })).toEqual(
    expect.arrayContaining(['kicker', 'draft', 'evidence', 'keyPoints', 'published']),
  );
  const right = await begin('right', begun.replace('    pu\nke', '    '));
  expect(await server.complete(right, { line: 2, character: 6 })).toEqual([
    'analysis',
    'explainer',
    'briefing',
    'fact-sheet',
  ]);
  expect(await server.complete(right, { line: 5, character: 4 })).toEqual(
    expect.arrayContaining(['publisher', 'url', 'archiveRefused']),
  );
  expect(await server.explain(right, { line: 2, character: 1 })).toContain(
    'Kind of work: analysis, explainer, briefing or fact-sheet.',
  );
});

it('it names what is wrong in them, each at its line, and nothing in the text', async () => {
  const found = await server.diagnose(await begin('wrong', wrong));
  expect(
    found.toSorted((a, b) => a.line - b.line).map(({ line, message }) => `${String(line)}: ${message}`),
  ).toEqual([
    '4: Value is not accepted. Valid values: "analysis", "explainer", "briefing", "fact-sheet".',
    '5: String is not a RFC3339 date-time.',
    expect.stringMatching(/^5: String does not match the pattern of /),
    expect.stringMatching(/^8: Value is not accepted\. Valid values: "AD", "AE", /),
    '10: Property kickers is not allowed.',
  ]);
});

it('of the fields of every story, author, topic, country and page of a made-up site it says nothing', async () => {
  const files = globSync('content/{articles/*/index,authors/*,topics/*,countries/*,pages/*}.md', {
    cwd: project,
  }).filter((file) => !/begun|right|wrong/.test(file));
  expect(files.length).toBeGreaterThan(70);
  for (const path of files) {
    const file = join(project, path);
    server.open(file, await readFile(file, 'utf8'));
    expect(await server.diagnose(file), path).toEqual([]);
  }
});
