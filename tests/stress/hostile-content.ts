import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Frontmatter, writeArticle, writeFiles } from '../sites/fixture-content.ts';
import { writePng } from './write-png.ts';

/** A content folder that is meant to hurt. */
export interface HostileContent {
  readonly name: string;
  /** Lays it over a small valid site. */
  readonly write: (folder: string) => Promise<void>;
  /** What must come of it: a page or an error of the check; left out, either will do. */
  readonly expects?: 'page' | 'error';
  /** True for those that the short form tries as well: all are refused, soon, and may be in one site. */
  readonly isQuick?: boolean;
}

const cited = 'A sentence that rests on something [@example-source].';

const writeHostile = (folder: string, body: string, fields: Partial<Frontmatter> = {}): Promise<void> =>
  writeFiles(folder, {
    'articles/hostile/index.md': writeArticle(
      { title: 'A hostile story', published: '2026-05-30T12:00:00Z', ...fields },
      body,
    ),
  });

/** The same words again and again, with a number, so that no two paragraphs are alike. */
const toProse = (bytes: number): string => {
  const paragraphs: string[] = [cited];
  for (let length = 0, number = 1; length < bytes; number += 1) {
    const paragraph = `Paragraph ${String(number)} says, as “the ministry” told the agency on ${String((number % 28) + 1)} May, that ${'something went up and something else went down, '.repeat(12)}and *that* was all [@example-source].`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
};

const lines = (count: number, write: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index + 1)).join('\n');

/** A story in which one piece stands very often. */
const nested = (name: string, opening: string, count = 10_000, closing = ''): HostileContent => ({
  name,
  write: (folder) =>
    writeHostile(folder, `${cited}\n\n${opening.repeat(count)}words${closing.repeat(count)}`),
});

const writeImage = async (folder: string, name: string, bytes: Uint8Array | string): Promise<void> => {
  await writeHostile(folder, `${cited}\n\n![A picture](${name} "Drawing: for this test")`);
  await writeFile(join(folder, 'articles/hostile', name), bytes);
};

/** Nine levels of nine aliases: 3.5 kB that stand for gigabytes. */
const aliasBomb = lines(9, (level) =>
  level === 1
    ? 'a1: &a1 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'
    : `a${String(level)}: &a${String(level)} [${Array.from({ length: 9 }, () => `*a${String(level - 1)}`).join(', ')}]`,
);

/** A story that shows the data given. */
const writeData = async (folder: string, data: string): Promise<void> => {
  await writeHostile(
    folder,
    `${cited}\n\n::table[Launchers, as counted]{data="counted.csv" cite="example-source"}`,
  );
  await writeFile(join(folder, 'articles/hostile/counted.csv'), data);
};

const toRows = (count: number, write: (number: number) => string): string =>
  `Year,Launchers\n${lines(count, write)}\n`;

/** A file that is there and cannot be read, whoever asks. */
const writeUnreadable = (make: (file: string) => Promise<unknown>) => async (folder: string) => {
  await mkdir(join(folder, 'articles/hostile'), { recursive: true });
  await make(join(folder, 'articles/hostile/index.md'));
};

/** Everything that is tried, each in a folder of its own. */
export const hostileContents: readonly HostileContent[] = [
  { name: 'an article of 1 MB', expects: 'page', write: (folder) => writeHostile(folder, toProse(900_000)) },
  {
    name: 'an article of 5 MB',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeHostile(folder, toProse(5_000_000)),
  },
  {
    name: '5,000 headings',
    write: (folder) =>
      writeHostile(
        folder,
        lines(5000, (number) => `## Heading ${String(number)}\n\n${number === 1 ? cited : 'Words.'}\n`),
      ),
  },
  {
    name: 'a table of 10,000 rows',
    write: (folder) =>
      writeHostile(
        folder,
        `${cited}\n\n| Year | Launchers | Remark |\n| --- | ---: | --- |\n${lines(10_000, (number) => `| ${String(number)} | ${String(number * 7)} | as counted |`)}`,
      ),
  },
  {
    name: 'a CSV of 10,000 rows',
    expects: 'page',
    write: (folder) =>
      writeData(
        folder,
        toRows(10_000, (number) => `${String(number)},"${String(number * 7)}"`),
      ),
  },
  {
    name: 'a CSV of 100,000 rows',
    expects: 'error',
    isQuick: true,
    write: (folder) =>
      writeData(
        folder,
        toRows(100_000, (number) => `${String(number)},7`),
      ),
  },
  {
    name: 'a CSV of 50 MB',
    expects: 'error',
    write: (folder) => writeData(folder, `Year,Launchers\n${'1,2\n'.repeat(12_500_000)}`),
  },
  {
    name: 'a CSV of 10,000 ragged rows',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeData(folder, toRows(10_000, String)),
  },
  {
    name: 'a CSV of 10,000 columns of one name',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeData(folder, `${'a,'.repeat(9999)}a\n${','.repeat(9999)}\n`),
  },
  {
    name: 'a CSV of one cell that never closes',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeData(folder, `Year,Launchers\n1,"${'x""'.repeat(300_000)}`),
  },
  {
    name: 'a CSV that links to an endless file',
    expects: 'error',
    isQuick: true,
    write: async (folder) => {
      await writeData(folder, '');
      await rm(join(folder, 'articles/hostile/counted.csv'));
      await symlink('/dev/zero', join(folder, 'articles/hostile/counted.csv'));
    },
  },
  {
    name: 'a pipe called counted.csv',
    expects: 'error',
    isQuick: true,
    write: async (folder) => {
      await writeData(folder, '');
      await rm(join(folder, 'articles/hostile/counted.csv'));
      await promisify(execFile)('mkfifo', [join(folder, 'articles/hostile/counted.csv')]);
    },
  },
  {
    name: '500 sources in a story',
    expects: 'page',
    write: (folder) =>
      writeHostile(
        folder,
        lines(500, (number) => `Sentence ${String(number)} [@source-${String(number)}].\n`),
        {
          sources: Array.from({ length: 500 }, (_, index) => ({
            id: `source-${String(index + 1)}`,
            publisher: 'example-agency',
            title: `Report ${String(index + 1)}`,
            url: `https://example.com/${String(index + 1)}`,
            date: '2026-01-01',
          })),
        },
      ),
  },
  {
    name: '5,000 statements in a story',
    write: (folder) =>
      writeHostile(
        folder,
        lines(
          5000,
          (number) =>
            `:claim[Statement ${String(number)}]{by="Speaker ${String(number)}" status=claimed cite="example-source"}.\n`,
        ),
      ),
  },
  {
    name: '10,000 topics, all in use',
    write: (folder) =>
      writeFiles(folder, {
        ...Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [
            `topics/topic-${String(index)}.md`,
            `---\nname: Topic ${String(index)}\ndescription: One of very many topics.\n---\n\nAn introduction.\n`,
          ]),
        ),
        ...Object.fromEntries(
          Array.from({ length: 100 }, (_, article) => [
            `articles/story-${String(article)}/index.md`,
            writeArticle(
              {
                title: `Story ${String(article)}`,
                published: '2026-05-30T12:00:00Z',
                topics: Array.from({ length: 100 }, (_, index) => `topic-${String(article * 100 + index)}`),
              },
              cited,
            ),
          ]),
        ),
      }),
  },
  {
    name: 'a YAML bomb of aliases in a story',
    expects: 'error',
    isQuick: true,
    write: (folder) =>
      writeFiles(folder, { 'articles/hostile/index.md': `---\n${aliasBomb}\ntitle: *a9\n---\n\nWords.\n` }),
  },
  {
    name: 'a YAML bomb of aliases in a publisher',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeFiles(folder, { 'sources/bomb.yaml': `${aliasBomb}\nname: *a9\n` }),
  },
  {
    name: '100,000 unknown fields',
    expects: 'error',
    write: (folder) =>
      writeFiles(folder, { 'sources/wide.yaml': lines(100_000, (number) => `f${String(number)}: x`) }),
  },
  {
    name: 'YAML nested 10,000 levels deep',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeFiles(folder, { 'sources/deep.yaml': `name: ${'['.repeat(10_000)}\n` }),
  },
  {
    name: 'a title of 5 MB',
    expects: 'error',
    isQuick: true,
    write: (folder) => writeHostile(folder, cited, { title: 'word '.repeat(1_000_000).trim() }),
  },
  {
    name: '100,000 key words',
    expects: 'error',
    write: (folder) =>
      writeHostile(folder, cited, {
        keywords: Array.from({ length: 100_000 }, (_, index) => `word ${String(index)}`),
      }),
  },
  {
    name: 'folders that link to themselves',
    write: async (folder) => {
      await symlink('..', join(folder, 'articles/loop'), 'dir');
      await symlink('self', join(folder, 'articles/self'));
      await symlink('.', join(folder, 'topics/here'), 'dir');
    },
  },
  {
    name: 'a file that links to nothing',
    isQuick: true,
    write: writeUnreadable((file) => symlink('nowhere.md', file)),
  },
  {
    name: 'a folder called index.md',
    isQuick: true,
    write: writeUnreadable((file) => mkdir(file)),
  },
  {
    name: 'a pipe called index.md',
    isQuick: true,
    write: writeUnreadable((file) => promisify(execFile)('mkfifo', [file])),
  },
  {
    name: 'a link to an endless file',
    isQuick: true,
    write: writeUnreadable((file) => symlink('/dev/zero', file)),
  },
  {
    name: 'a line of 5 MB without a space',
    write: (folder) => writeHostile(folder, `${cited}\n\n${'x'.repeat(5_000_000)}`),
  },
  {
    name: 'a line of 1 MB of marks',
    write: (folder) => writeHostile(folder, `${cited}\n\n${'*a_`['.repeat(200_000)}`),
  },
  nested('10,000 quotations within each other', '> '),
  nested('10,000 brackets within each other', '[', 10_000, ']'),
  nested('10,000 images within each other', '![', 10_000, '](x)'),
  nested('10,000 strong words within each other', '**a '),
  nested('10,000 lists within each other', '- '),
  nested('10,000 elements within each other', '<div>'),
  nested('10,000 claims within each other', ':claim[', 10_000, ']{status=claimed}'),
  nested('100,000 backticks of growing length', '` `` ``` ', 30_000),
  nested('50,000 openings of links', '[a](<b', 50_000),
  nested('50,000 footnotes', '[^a] ', 50_000),
  nested('50,000 openings of entities', '&#x', 50_000),
  nested('50,000 openings of comments', '<!--', 50_000),
  nested('50,000 openings of tables', '|\n-|', 50_000),
  {
    name: 'a picture of 400 million points',
    write: (folder) => writeImage(folder, 'large.png', writePng(20_000, 20_000)),
  },
  {
    name: 'a picture that claims four billion points',
    write: (folder) => writeImage(folder, 'liar.png', writePng(65_000, 65_000, 10)),
  },
  {
    name: 'a picture cut off in the middle',
    write: (folder) => writeImage(folder, 'cut.png', writePng(500, 500).subarray(0, 60)),
  },
  {
    name: 'a picture that is a text',
    isQuick: true,
    write: (folder) => writeImage(folder, 'text.png', 'This is no picture.'),
  },
  {
    name: 'an empty picture',
    write: (folder) => writeImage(folder, 'empty.png', ''),
  },
  {
    name: 'a page of HTML as a picture',
    write: (folder) => writeImage(folder, 'page.html', '<script>alert(1)</script>'),
  },
  {
    name: 'an SVG that expands to gigabytes',
    write: (folder) =>
      writeImage(
        folder,
        'bomb.svg',
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "lol">${lines(9, (level) => `<!ENTITY ${'abcdefghij'[level] ?? ''} "${`&${'abcdefghij'[level - 1] ?? ''};`.repeat(10)}">`)}]><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>&j;</text></svg>`,
      ),
  },
];
