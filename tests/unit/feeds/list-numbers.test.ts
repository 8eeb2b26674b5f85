import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { writeListNumbers } from '../../../src/feeds/list-numbers.ts';
import { toMarkdownBody } from '../../../src/feeds/markdown-body.ts';
import { edition } from '../made-up-edition.ts';
import { renderArticle } from './render-article.ts';

/** What a body becomes on its way through the page into the Markdown that is published beside it. */
const publish = async (body: string): Promise<string> => {
  const article = await renderArticle(body, []);
  const { content } = toMarkdownBody(article, 'https://paper.example/articles/geese/', edition);
  return toMarkdown(
    { type: 'root', children: [...content] },
    { extensions: [gfmToMarkdown(), writeListNumbers], bullet: '-' },
  );
};

describe('the numbers of a list', () => {
  it.each([
    ['years', '2019. Hanoi\n2022. Drills\n2024. A treaty\n'],
    ['days of a month', '3. February\n7. February\n19. February\n'],
    ['points that were left out', '1. First\n2. Second\n4. Fourth\n5. Fifth\n'],
    ['a countdown', '3. Bronze\n2. Silver\n1. Gold\n'],
    ['parentheses', '2) Second\n5) Fifth\n6) Sixth\n'],
    ['a nought at the start', '0. Nought\n1. One\n'],
    ['a number twice', '1. One\n2. Two\n2. Two again\n3. Three\n'],
    ['one item alone', '1986. It was the year of the accident.\n'],
    ['a list in a list', '2019. Hanoi\n\n      3. March\n      9. March\n\n2022. Drills\n'],
    ['tasks', '3. [x] Third\n7. [ ] Seventh\n'],
  ])('are published as they are written: %s', async (_, body) => {
    expect((await publish(body)).replaceAll(/\n\n/g, '\n')).toBe(body.replaceAll(/\n\n/g, '\n'));
  });

  it('are counted where every item has a one, as many write Markdown', async () => {
    expect(await publish('1. a\n1. b\n1. c\n')).toBe('1. a\n2. b\n3. c\n');
  });

  it('go on behind a paragraph', async () => {
    expect(await publish('1. a\n2. b\n\nBetween.\n\n3. c\n7. d\n')).toBe(
      '1. a\n2. b\n\nBetween.\n\n3. c\n7. d\n',
    );
  });
});
