import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { checkWithFile, examineOnce, fixtureInstant, fixturesFolder, overlay } from '../fixture-site.ts';

// No fixture folders: a repository with such names cannot be checked out on Windows.
const validFile = (path: string): string => readFileSync(join(fixturesFolder, 'valid/content', path), 'utf8');
const article = validFile('articles/a-story/index.md');

const tell = async (path: string, text: string): Promise<string[]> =>
  (await checkWithFile(path, text)).problems
    .filter(({ id }) => id !== 'missing-image')
    .map(({ file, id, message }) => `${file} ${id}: ${message}`);

describe('a name that Windows reserves', () => {
  it.each(['con', 'aux', 'nul', 'prn', 'com1', 'lpt9', 'CON', 'con.x'])(
    'is no name of a story: %s',
    async (name) => {
      const told = await tell(`articles/${name}/index.md`, article);
      expect(told).toEqual([
        `content/articles/${name}/index.md bad-slug: Windows reserves the name "${name}", so Git cannot check it out there. Name the folder something else, e.g. "${name.toLowerCase().replace('.', '-')}-1".`,
      ]);
    },
  );

  it.each([
    ['topics/con.md', 'topics/example-topic.md', 'con-1.md'],
    ['sources/aux.yaml', 'sources/example-publisher.yaml', 'aux-1.yaml'],
    ['authors/nul.md', 'authors/example-author.md', 'nul-1.md'],
    ['pages/com1.md', 'pages/about.md', 'com1-1.md'],
  ])('is no name of a file: %s', async (path, like, better) => {
    const name = /\/(\w+)\./.exec(path)?.[1] ?? '';
    expect((await tell(path, validFile(like))).filter((line) => line.includes('bad-slug'))).toEqual([
      `content/${path} bad-slug: Windows reserves the name "${name}", so Git cannot check it out there. Name the file something else, e.g. "${better}".`,
    ]);
  });

  it('is no id of a source or a matter', async () => {
    const told = await tell(
      'articles/a-story/index.md',
      `${article.replaceAll('report-one', 'aux')}\n\n:claim[Words]{by="KCNA" status=claimed cite="aux" id="nul"}\n`,
    );
    expect(told).toContain(
      'content/articles/a-story/index.md invalid-field: Windows reserves the name "aux". Choose a different one, e.g. "aux-1".',
    );
    expect(told.filter((line) => line.includes('"nul"'))).toEqual([
      'content/articles/a-story/index.md bad-claim: id="nul": Windows reserves the name "nul". Choose a different one, e.g. "nul-1".',
    ]);
  });

  it.each([
    ['::table[Words]{data="con.csv" cite="report-one"}', 'bad-table: data="con.csv"', 'con.csv', 'con-1.csv'],
    [
      ':::chart[Words]{data="lpt1.yaml" kind=bar cite="report-one"}\nWords.\n:::',
      'bad-part: data="lpt1.yaml"',
      'lpt1.yaml',
      'lpt1-1.yaml',
    ],
    [
      ':::map[Words]{places="aux.yaml" cite="report-one"}\nWords.\n:::',
      'bad-part: places="aux.yaml"',
      'aux.yaml',
      'aux-1.yaml',
    ],
  ])('is no file that an attribute names: %s', async (written, fault, name, better) => {
    const told = await tell('articles/a-story/index.md', `${article}\n\n${written}\n`);
    expect(told.filter((line) => line.includes(`="${name}"`))).toEqual([
      `content/articles/a-story/index.md ${fault}: Windows reserves the name "${name}". Rename the file, and name it here, e.g. "${better}".`,
    ]);
  });

  it.each(['console', 'auxiliary', 'com', 'com10', 'null', 'a-con'])(
    'is not part of another: %s',
    async (name) => {
      expect(await tell(`articles/${name}/index.md`, article)).toEqual([]);
    },
  );
});

describe('the name of a picture', () => {
  const withPicture = async (written: string, ...names: readonly string[]): Promise<string[]> => {
    const head = Buffer.from('89504e470d0a1a0a', 'hex');
    const pictures = names.map((name): FolderFile => ({
      path: `articles/a-story/${name}`,
      bytes: undefined,
      head,
    }));
    const body = `${article}\n\n![A figure](${written} "Drawing: Example desk")\n`;
    const files = [{ path: 'articles/a-story/index.md', bytes: Buffer.from(body) }, ...pictures];
    const { problems } = checkFiles(await overlay(files), 'content', fixtureInstant, {
      examine: examineOnce,
    });
    return problems.map(({ id, message }) => `${id}: ${message}`);
  };

  it.each([
    'aux.png',
    'sub./goose.png',
    'CON.png',
    'nul.tar.png',
    'com¹.png',
    'LPT³.png',
    'conin$.png',
    'CONOUT$.png',
  ])('is one that Windows takes, and not %s', async (name) => {
    expect(await withPicture(name, name)).toEqual([
      `bad-image-name: "${name}" is not a possible file name on Windows, which reserves names such as con and aux and removes a full stop or a space at the end. Rename the file.`,
    ]);
  });

  it('does not differ from another only in capitals', async () => {
    expect(await withPicture('goose.png', 'goose.png', 'Goose.png')).toEqual([
      'bad-image-name: The names of "articles/a-story/goose.png" and "articles/a-story/Goose.png" differ only in capitals, and some systems cannot keep both. Rename one of them.',
    ]);
  });

  it('has its accents as they are written in the text', async () => {
    expect(await withPicture('caf\u00E9.png', 'cafe\u0301.png')).toEqual([
      'missing-image: The accents in the name of the file are stored in a different form from those in "café.png", though they look the same. Rename the file; use letters without accents.',
    ]);
  });
});
