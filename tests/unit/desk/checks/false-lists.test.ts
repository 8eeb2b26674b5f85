import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWithFile, fixturesFolder } from '../fixture-site.ts';

const path = 'articles/a-story/index.md';
const article = readFileSync(join(fixturesFolder, 'valid/content', path), 'utf8').trimEnd();
/** The line on which what is added begins. */
const first = article.split('\n').length + 2;

const tell = async (body: string): Promise<string[]> =>
  (await checkWithFile(path, `${article}\n\n${body}\n`)).problems.map(
    ({ id, line, column, message }) => `${String(line - first + 1)}:${String(column)} ${id}: ${message}`,
  );

describe('numbers directly below a paragraph', () => {
  it.each([
    ['Three cities:\n01. Hanoi\n02. Geneva', '2:1', '01.'],
    ['Three cities:\n01. Hanoi', '2:1', '01.'],
    ['Three cities:\n001) Hanoi', '2:1', '001)'],
    ['Three years:\n2019. Hanoi\n2022. Geneva', '2:1', '2019.'],
    ['Three cities\nare these:\n2. Hanoi\n3. Geneva', '3:1', '2.'],
    ['Three cities:\n0. Hanoi', '2:1', '0.'],
    ['**Three cities**\n01. Hanoi', '2:1', '01.'],
    ['Three cities [@report-one].\n01. Hanoi', '2:1', '01.'],
    ['> Three cities:\n> 01. Hanoi', '2:3', '01.'],
    ['- Three cities:\n  01. Hanoi\n  02. Geneva', '2:3', '01.'],
  ])('are said to be no list: %j', async (body, place, number) => {
    expect(await tell(body)).toEqual([
      `${place} broken-notation: Directly below a paragraph, "${number}" does not begin a list, and the lines run together. Leave an empty line above it.`,
    ]);
  });

  it.each([
    'Three cities:\n\n01. Hanoi\n02. Geneva',
    'Three cities:\n1. Hanoi\n2. Geneva',
    'It was on\n19. February, a Thursday, that it was told.',
    'It rose from\n0.5 to 1 per cent.',
    'It was told on\n05.04.2026 and not before.',
    'Three cities:\\\n01. Hanoi',
    'Three cities:\n01\\. Hanoi',
    '**01. Hanoi** and what came of it',
    '01. Hanoi\n    and on\n02. Geneva',
    '```\nThree cities:\n01. Hanoi\n```',
    '| City |\n| --- |\n| 01. Hanoi |',
  ])('are none here: %j', async (body) => {
    expect(await tell(body)).toEqual([]);
  });
});

describe('a space that is none for Markdown, at the start of a line', () => {
  it.each(['\u00A0## Hanoi', '\u00A0\u00A0- Hanoi', ' \u00A0* Hanoi', '\u202F7. Hanoi', '> \u00A0- Hanoi'])(
    'is told of: %j',
    async (body) => {
      const found = await tell(body);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(
        /^1:\d broken-notation: This line begins with a non-breaking or wide space, so what follows it makes no heading and no list\. Type ordinary spaces, or delete them\.$/,
      );
    },
  );

  it.each(['\u3000\u3000第一段', '\u3000\u30001. 第一段', '\u00A0- Hanoi'.slice(1), '\u00A0–\u00A0he said'])(
    'is allowed here: %j',
    async (body) => {
      expect(await tell(body)).toEqual([]);
    },
  );
});

describe('lines without a space behind their signs', () => {
  it.each(['-one\n-two', '1.one\n2.two'])('are said to be no list: %j', async (body) => {
    expect((await tell(body)).map((told) => told.split(':')[2])).toEqual([
      expect.stringContaining('Without a space after the'),
    ]);
  });

  it.each(['-one\\\n-two', '1.one  \n2.two'])('are lines where they end as such: %j', async (body) => {
    expect(await tell(body)).toEqual([]);
  });
});
