/** Whatever a message tells an editor to write must itself pass: nobody is sent from one message to the next. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import type { Problem } from '../../../src/desk/problems/problem.ts';
import { quote } from '../../../src/desk/problems/quote.ts';
import { type FolderFile, readFolder } from '../../../src/desk/reading/read-folder.ts';
import { caseNames, examineOnce, fixtureInstant, fixturesFolder, overlay } from './fixture-site.ts';

const check = (files: readonly FolderFile[], servedFiles: readonly string[] = []): readonly Problem[] =>
  checkFiles(files, '', fixtureInstant, { examine: examineOnce, servedFiles }).problems;

const say = ({ id, message }: Problem): string => `${id}: ${message}`;

/** What is said now and was not said before, as often as it is new. */
const listNew = (before: readonly string[], after: readonly string[]): string[] => {
  const known = [...before];
  return after.filter((line) => {
    const at = known.indexOf(line);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
};

/** The file with the line as the report corrects it. */
const correct = (file: FolderFile, line: number, corrected: string): FolderFile => {
  const lines = Buffer.from(file.bytes ?? new Uint8Array())
    .toString('utf8')
    .split('\n');
  const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  lines[line - 1] = `${indent}${corrected}`;
  return { ...file, bytes: Buffer.from(lines.join('\n')) };
};

describe('a corrected line', () => {
  /** What a correction alone cannot know. */
  const unknown: Readonly<Record<string, readonly RegExp[]>> = {
    // Whose an image is, and where its file is; both could not be asked before it was an image.
    'broken-notation': [/^image-without-credit: /, /^missing-image: /],
    // An exception that can be read at last is found to be needless.
    'unknown-field-in-exception': [/^unneeded-exception: /],
  };

  const offered = caseNames.filter((name) =>
    / {4}\S/.test(readFileSync(join(fixturesFolder, name, 'expected.txt'), 'utf8')),
  );

  it.each(offered)('of %s is right', async (name) => {
    const folder = join(fixturesFolder, name, 'content');
    const files = await overlay(existsSync(folder) ? await readFolder(folder) : []);
    const before = check(files);
    for (const problem of before) {
      const file = files.find(({ path }) => path === problem.file);
      if (problem.correctedLine === undefined || file === undefined) continue;
      const others = before.filter((other) => other !== problem).map(say);
      const right = correct(file, problem.line, problem.correctedLine);
      const after = check(files.map((one) => (one === file ? right : one))).map(say);
      const isUnknown = (line: string): boolean => (unknown[name] ?? []).some((known) => known.test(line));
      expect(
        listNew(others, after).filter((line) => !isUnknown(line)),
        problem.correctedLine,
      ).toEqual([]);
    }
  });
});

const path = 'articles/a-story/index.md';
const article = readFileSync(join(fixturesFolder, 'valid/content', path), 'utf8');
const picture = readFileSync(join(fixturesFolder, 'valid/content/articles/a-story/figure.png'));
const withdrawn = article.replace(
  'keyPoints:',
  'withdrawn:\n  date: 2026-02-03\n  reason: "It was wrong."\nkeyPoints:',
);

/** A site that has everything a link can miss: held, withdrawn and renamed stories, files of every kind. */
const around: readonly FolderFile[] = [
  { path: 'articles/gone-story/index.md', bytes: Buffer.from(withdrawn) },
  { path: 'redirects.yaml', bytes: Buffer.from('/articles/old-story/: /articles/another-story/\n') },
  { path: 'articles/a-story/figure (1).png', bytes: picture },
  { path: 'articles/a-story/vector.svg', bytes: Buffer.from('<svg/>'), head: Buffer.from('<svg/>') },
  { path: 'articles/a-story/100%.png', bytes: picture },
  { path: 'articles/a-story/geese.csv', bytes: Buffer.from('Day,Geese\n1,2\n') },
  { path: 'articles/a-story/Big Geese.csv', bytes: Buffer.from('Day,Geese\n1,2\n') },
  { path: 'articles/a-story/report.pdf', bytes: undefined, head: Buffer.from('%PDF-1.7'), size: 10 },
  { path: 'articles/a-story/Report Final.PDF', bytes: undefined, head: Buffer.from('%PDF-1.7'), size: 10 },
];

/** What is said of the line that is added to the story. */
const judge = async (
  line: string,
  files: readonly FolderFile[] = around,
  served: readonly string[] = [],
): Promise<readonly Problem[]> => {
  const text = `${article.trimEnd()}\n\n${line}\n`;
  const last = text.trimEnd().split('\n').length;
  const problems = check(await overlay([...files, { path, bytes: Buffer.from(text) }]), served);
  return problems.filter((problem) => problem.file === path && problem.line === last);
};

const judgedAround = new Map<string, Promise<readonly Problem[]>>();

/** What is said of the line among the files around: asked for again of all lines together. */
const judgeAround = (line: string): Promise<readonly Problem[]> => {
  const problems = judgedAround.get(line) ?? judge(line);
  judgedAround.set(line, problems);
  return problems;
};

/** What a message says should be written, and whether it has to be put somewhere first. */
const readSuggestion = (message: string): string | undefined =>
  /(?:[Ww]rite|from the root:|Did you mean|Rename the file to|If you mean) "([^"]+)"/.exec(message)?.[1];

const links = [
  // Not encrypted, with a login, counted, and within a network: alone and together.
  'http://example.com/',
  'http://localhost/',
  'http://localhost:8080/x?utm_source=a',
  'http://user:pass@example.com/',
  'http://user:pass@localhost/',
  'https://user@intranet/',
  'http://user:pass@example.com/a?utm_source=b&id=1#c',
  'http://example.com/?fbclid=1',
  'https://example.com/?utm_source=a#b',
  'http://192.168.0.1/',
  'http://exam..ple.com/',
  'http://-a.example/?gclid=1',
  'https://www.google.com/url?q=http://example.com/',
  'https://www.google.com/url?q=http://localhost/',
  'https://www.google.com/url?q=https://user:pass@example.com/?utm_medium=x',
  'https://www.google.com/url?q=https://t.co/abc',
  'https://www.google.com/url?q=https://l.facebook.com/l.php?u=http%3A%2F%2Fexample.com%2F',
  'https://www.google.com/url?q=https://sourceline.example/nowhere/',
  'http://user:pass@t.co/abc',
  // Without a scheme.
  'www.example.com/page',
  'www.localhost',
  'www.',
  'www.example.com/?utm_source=a',
  'example.com',
  'news.example.co.uk/story?fbclid=1',
  '//example.com/page',
  '//localhost/',
  '//user:pass@example.com/',
  '//example.com/?utm_campaign=a',
  '//sourceline.example/articles/anoter-story/',
  '\\\\\\\\example.com/',
  // Addresses of ours, whole.
  'http://sourceline.example/articles/another-story/',
  'http://sourceline.example/articles/anoter-story/',
  'https://user:pass@sourceline.example/articles/another-story/',
  'https://sourceline.example/articles/another-story',
  'https://sourceline.example/articles/another-story/?utm_source=a',
  'https://sourceline.example/articles/old-story/',
  // Addresses of ours from the root: near a page that may be linked to, and near one that may not.
  '/articles/another-stori/',
  '/articles/another-story',
  '/articles/another-story#a-heading',
  '/articles/another-story#no-heading',
  '/articles/another-story?x=1#a-heading',
  '/articles/anoter-story/#no-heading',
  '/articles/a-draf/',
  '/articles/a-draft',
  '/articles/an-embargoed-stor/',
  '/articles/an-embargoed-story',
  '/articles/gone-stor/',
  '/articles/gone-story',
  '/articles/old-story/',
  '/articles/old-story/#a-heading',
  '/articles/old-story/#no-heading',
  '/topics/exmaple-topic/',
  '/countries/frence/',
  '/sources/example-publishr/',
  '/articles/another-story/#a-headin',
  '#what-is-knwn',
  '#source-report-on',
  // Relative ones.
  '../another-story/',
  '../another-story/index.md#a-heading',
  '../another-story/#no-heading',
  '../a-draft/',
  '../gone-story/',
  '../../topics/example-topic.md',
  './',
  '?q=words',
  'page.php',
  '../files/Report%20Final.zip',
  '../files/con.zip',
  '../files/Übersicht.PDF',
  '../files/???.pdf',
  // Documents.
  'Report%20Final.PDF',
  'report-final.pdf',
  'Report.pdf',
  'repport.pdf',
  'Missing%20One.docx',
  'con.pdf',
  'evidence.json',
  'Big%20Geese.csv',
] as const;

/** Does what a message asks to be done with a file, and tells under which address it is served. */
const put = (
  written: string,
  message: string,
): { readonly files: readonly FolderFile[]; readonly served: readonly string[] } => {
  const suggested = readSuggestion(message) ?? '';
  if (message.includes('folder public/')) return { files: around, served: [suggested] };
  const name = decodeURI(written).replace(/^\.\//, '');
  const [, old = name, renamed = suggested] =
    /If you mean "([^"]+)", rename that file to "([^"]+)"/.exec(message) ?? [];
  const isRenamed = / [Rr]ename /.test(message);
  const isPut = message.includes('Put the file there');
  if (!isRenamed && !isPut) return { files: around, served: [] };
  const present = around.find((file) => file.path.endsWith(`/${old}`));
  const document: FolderFile = {
    ...(present ?? {
      bytes: undefined,
      head: Buffer.from(/pdf$/i.test(renamed) ? '%PDF-1.7' : 'PK\u0003\u0004'),
    }),
    path: `articles/a-story/${renamed}`,
  };
  return { files: [...around.filter((file) => file !== present), document], served: [] };
};

describe('what the checks of links and documents suggest', () => {
  it.each(links)('for %j passes', async (url) => {
    const problems = await judgeAround(`See [words](${url}) here.`);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) {
      const suggested = readSuggestion(message);
      if (suggested === undefined) continue;
      const { files, served } = put(url, message);
      const renamed = /rename that file to "([^"]+)"/.exec(message)?.[1];
      const right = suggested.startsWith('#') ? url.replace(/#.*$/, suggested) : (renamed ?? suggested);
      const again = await judge(`See [words](${right}) here.`, files, served);
      expect(again.map(say), message).toEqual([]);
    }
  });

  it('is often something', async () => {
    const said = await Promise.all(links.map((url) => judgeAround(`See [words](${url}) here.`)));
    const suggesting = said.filter((problems) =>
      problems.some(({ message }) => readSuggestion(message) !== undefined),
    );
    expect(suggesting.length).toBeGreaterThan(links.length / 2);
  });
});

const pictures = [
  '![](figure.png)',
  '![]( "Photograph: KCNA")',
  '![A square](figure.png)',
  '![A square](figur.png "Photograph: KCNA")',
  '![](figur.png)',
  '![A square](https://example.com/a.png)',
  '![](javascript:x)',
  '![A square](figure%20%281%29.png)',
  '![A square](figure%20%282%29.png "Photograph: KCNA")',
  '![A square](vector.svg "Photograph: KCNA")',
  '![A square](vectr.svg "Photograph: KCNA")',
  '![A square](100%.png "Photograph: KCNA")',
  '![A square](200%.png "Photograph: KCNA")',
  '![A square](/figure.png "Photograph: KCNA")',
  '![A square](figure.png "The square as it was shown.")',
  String.raw`![](figure.png "The \"square\" as it was shown.")`,
  '![A square](which?.png "Photograph: KCNA")',
  '![A square](geese.png "Photograph: KCNA")',
] as const;

/** The image that a message shows, behind the one that it quotes; "file.png" there stands for any. */
const readImage = (message: string): string | undefined =>
  [...message.matchAll(/!\[(?:[^\]\\]|\\.)*\]\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)/g)]
    .at(-1)?.[0]
    .replace('(file.png', '(figure.png');

describe('what the check of images suggests', () => {
  it.each(pictures)('for %j passes', async (written) => {
    const problems = await judge(written);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message, correctedLine } of problems) {
      const image = readImage(message);
      if (image !== undefined) expect((await judge(image)).map(say), message).toEqual([]);
      const file = readSuggestion(message);
      if (file === undefined) continue;
      // Of words that are still missing nothing is corrected here.
      const words = /^image-without-(?:alt|credit): /;
      expect(
        (await judge(correctedLine ?? '')).map(say).filter((line) => !words.test(line)),
        message,
      ).toEqual([]);
    }
  });
});

describe('of a picture whose name has spaces and quotation marks', () => {
  const seen = (name: string): FolderFile => ({ path: `articles/a-story/${name}`, bytes: picture });
  it.each([
    [
      'My “Pic” A.PNG',
      '![A picture](My “Pic” A.PNG "Photograph: X")',
      '![A picture](My%20“Pic”%20A.PNG "Photograph: X")',
    ],
    [
      'My “Pic” A.PNG',
      '![A picture](My “Pic” A.PNG “The “pic” as it was (Photograph: X)”)',
      '![A picture](My%20“Pic”%20A.PNG "The “pic” as it was (Photograph: X)")',
    ],
    [
      'My ‘Pic’ A.JPG',
      "![A picture](My ‘Pic’ A.JPG 'Photograph: X')",
      '![A picture](My%20‘Pic’%20A.JPG "Photograph: X")',
    ],
    [
      "My 'Pic' A.png",
      `![A picture](My 'Pic' A.png "Photograph: X")`,
      `![A picture](My%20'Pic'%20A.png "Photograph: X")`,
    ],
    [
      '“Pic” (1).PNG',
      '![A picture](“Pic” (1).PNG "The picture (Photograph: X)")',
      '![A picture](“Pic”%20%281%29.PNG "The picture (Photograph: X)")',
    ],
    [
      'the minister’s “plan”.jpeg',
      '![A picture](the minister’s “plan”.jpeg "The minister’s “plan” (Photograph: X)")',
      '![A picture](the%20minister’s%20“plan”.jpeg "The minister’s “plan” (Photograph: X)")',
    ],
    [
      '«Pic» A.PNG',
      '![A picture](«Pic» A.PNG «Photograph: X»)',
      '![A picture](«Pic»%20A.PNG "Photograph: X")',
    ],
    [
      'My “Pic” v.2 A.PNG',
      '![A picture](My “Pic” v.2 A.PNG "Photograph: X")',
      '![A picture](My%20“Pic”%20v.2%20A.PNG "Photograph: X")',
    ],
    [
      'My “Pic” A.PNG',
      '![A picture](‹My “Pic” A.PNG› "Photograph: X")',
      '![A picture](My%20“Pic”%20A.PNG "Photograph: X")',
    ],
  ])('%j: %s is corrected to what passes', async (name, written, right) => {
    const files = [...around, seen(name)];
    const problems = await judge(written, files);
    expect(problems.map(({ id, correctedLine }) => [id, correctedLine])).toEqual([
      ['broken-notation', right],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      `${quote(written)} is not read as an image. Use straight quotation marks, and %20 for a space in an address: ${quote(right)}.`,
    ]);
    expect((await judge(right, files)).map(say)).toEqual([]);
  });

  it('corrects the name alone, and asks whose it is', async () => {
    const files = [...around, seen('My “Pic” A.PNG')];
    const [problem] = await judge('![A picture](My “Pic” A.PNG)', files);
    expect(problem?.correctedLine).toBe('![A picture](My%20“Pic”%20A.PNG)');
    const image = readImage(problem?.message ?? '') ?? '';
    expect(image).toMatch(/^!\[A picture\]\(My%20“Pic”%20A\.PNG "/);
    expect((await judge(image, files)).map(say)).toEqual([]);
  });
});

describe('of a picture whose name has a space, and whose credit has brackets,', () => {
  it.each([
    [
      '![A square](figure (3).png "The square as it was (Photograph: KCNA)")',
      '![A square](figure%20%283%29.png "The square as it was (Photograph: KCNA)")',
    ],
    [
      '![A square](Big Square.JPG "The square (Photograph: KCNA)")',
      '![A square](Big%20Square.JPG "The square (Photograph: KCNA)")',
    ],
    [
      '![A square](it’s a square.png “The square (Photograph: KCNA)”)',
      '![A square](it’s%20a%20square.png "The square (Photograph: KCNA)")',
    ],
    [
      `![A square](a square.png 'The "square" (Photograph: KCNA)')`,
      String.raw`![A square](a%20square.png "The \"square\" (Photograph: KCNA)")`,
    ],
    ['[a report](report (1).pdf)', '[a report](report%20%281%29.pdf)'],
  ])('%j is corrected whole', async (written, right) => {
    const problems = await judge(written);
    expect(problems.map(({ id, correctedLine }) => [id, correctedLine])).toEqual([
      ['broken-notation', right],
    ]);
  });
});

const tables = ['gees.csv', 'big-geese.csv', 'geese-one.csv', 'Geese.csv', 'con.csv'] as const;

describe('what the check of data suggests', () => {
  it.each(tables)('for %j passes', async (name) => {
    const write = (file: string): string => `::table[Geese by day]{data="${file}" cite="report-one"}`;
    const problems = await judge(write(name));
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) {
      const suggested = readSuggestion(message);
      if (suggested === undefined) continue;
      const { files } = put(name, message);
      const renamed = /rename that file to "([^"]+)"/.exec(message)?.[1];
      expect((await judge(write(renamed ?? suggested), files)).map(say), message).toEqual([]);
    }
  });
});

describe('what the checks of fields suggest', () => {
  it.each([
    'AT&amp;T',
    'The &quot;talks&quot; fail',
    'The minister&#39;s words',
    'Two&nbsp; spaces',
    '5 &lt; 6 &amp;&amp; &quot;so on&quot;',
    'A &quot;word&quot; and a "word"',
  ])('for %j passes', async (title) => {
    const write = (words: string) => ({
      path,
      bytes: Buffer.from(article.replace('"A title"', `'${words.replaceAll("'", "''")}'`)),
    });
    const problems = check(await overlay([write(title)]));
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) {
      const suggested = /Write "(.*)"\.$/.exec(message)?.[1] ?? '';
      expect(check(await overlay([write(suggested)])).map(say), message).toEqual([]);
    }
  });
});
