import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { printHtml, toFeedTree } from '../../../src/feeds/feed-content.ts';
import { writeListNumbers } from '../../../src/feeds/list-numbers.ts';
import { toMarkdownBody } from '../../../src/feeds/markdown-body.ts';
import { edition } from '../made-up-edition.ts';
import { renderArticle } from './render-article.ts';

/** What a body becomes on its way through the page into the Markdown that is published beside it. */
const publish = async (body: string): Promise<string> => {
  const article = await renderArticle(body, []);
  const { content } = toMarkdownBody(article, 'https://pond.example/articles/geese/', edition);
  return toMarkdown(
    { type: 'root', children: [...content] },
    { extensions: [gfmToMarkdown(), writeListNumbers], bullet: '-' },
  );
};

/** What a feed reader gets of it. */
const feed = async (body: string): Promise<string> =>
  printHtml(
    toFeedTree(await renderArticle(body, []), 'https://pond.example/articles/geese/', edition).children,
  ).replaceAll('\n', '');

describe('the numbers of a list', () => {
  it.each([
    ['years', '2019. Hanoi\n2022. Drills\n2024. A treaty\n'],
    ['days of a month', '3. February\n7. February\n19. February\n'],
    ['points that were left out', '1. First\n2. Second\n4. Fourth\n5. Fifth\n'],
    ['a countdown', '3. Bronze\n2. Silver\n1. Gold\n'],
    ['parentheses', '2) Second\n5) Fifth\n6) Sixth\n'],
    ['a zero at the start', '0. Nought\n1. One\n'],
    ['a number twice', '1. One\n2. Two\n2. Two again\n3. Three\n'],
    ['one item alone', '1986. It was the year of the accident.\n'],
    ['a list in a list', '2019. Hanoi\n\n      3. March\n      9. March\n\n2022. Drills\n'],
    [
      'a list in a list without numbers, after another one',
      '19. February\n20. March\n\n- 03. Nested\n- 2031. Nested too\n',
    ],
    ['parentheses, then full stops', '1) One\n2) Two\n\n1. One\n2. Two\n'],
    ['full stops, then parentheses', '4. Four\n5. Five\n\n4) Four\n5) Five\n'],
    ['numbers of a quotation, after others', '1. One\n\n> 12. Quoted\n> 15. Quoted too\n'],
    ['many digits', '00007. Seven\n999999999. Nine\n'],
    ['tasks', '3. [x] Third\n7. [ ] Seventh\n'],
    ['leading zeros', '01. Hanoi\n02. Drills\n03. A treaty\n'],
    ['leading zeros of one or two digits', '08. Eighth\n09. Ninth\n10. Tenth\n'],
    ['leading zeros and parentheses', '001) First\n002) Second\n010) Tenth\n'],
    ['a zero alone, then ones with leading zeros', '0. Nought\n01. One\n002. Two\n'],
    ['leading zeros alone', '00. Nought\n01. One\n'],
    [
      'leading zeros before blocks',
      '007. Bond\n\n     More of him.\n\n     01. His car\n     02. His watch\n\n008. Bill\n',
    ],
    ['leading zeros before tasks', '01. [x] First\n02. [ ] Second\n'],
    ['a year with a zero', '0001. Year one\n0476. Rome\n'],
  ])('are published as they are written: %s', async (_, body) => {
    expect((await publish(body)).replaceAll(/\n\n/g, '\n')).toBe(body.replaceAll(/\n\n/g, '\n'));
  });

  it('are counted with leading zeros where every item has a one with them', async () => {
    expect(await publish('01. a\n01. b\n01. c\n')).toBe('01. a\n02. b\n03. c\n');
  });

  it('are counted where every item has a one, as many write Markdown', async () => {
    expect(await publish('1. a\n1. b\n1. c\n')).toBe('1. a\n2. b\n3. c\n');
  });

  it('go on behind a paragraph', async () => {
    expect(await publish('1. a\n2. b\n\nBetween.\n\n3. c\n7. d\n')).toBe(
      '1. a\n2. b\n\nBetween.\n\n3. c\n7. d\n',
    );
  });

  it.each([
    ['that HTML counts', '1. a\n2. b\n', '<ol><li>a</li><li>b</li></ol>'],
    [
      'that HTML can be told',
      '2019. a\n2022. b\n',
      '<ol start="2019"><li>a</li><li value="2022">b</li></ol>',
    ],
    ['of leading zeros', '01. a\n02. *b* c\n', '<p>01. a</p><p>02. <em>b</em> c</p>'],
    ['of parentheses', '1) a\n2) b\n', '<p>1) a</p><p>2) b</p>'],
    ['of leading zeros and parentheses', '009) a\n010) b\n', '<p>009) a</p><p>010) b</p>'],
    ['a zero', '0. a\n1. b\n', '<ol start="0"><li>a</li><li>b</li></ol>'],
    ['some of leading zeros', '9. a\n010. b\n11. c\n', '<p>9. a</p><p>010. b</p><p>11. c</p>'],
    ['before paragraphs', '1) a\n\n   b\n\n2) c\n', '<p>1) a</p><p>b</p><p>2) c</p>'],
    ['before a list', '1) a\n   - b\n2) c\n', '<p>1) a</p><ul><li>b</li></ul><p>2) c</p>'],
    ['of lists in lists', '- 01. a\n  02. b\n', '<ul><li><p>01. a</p><p>02. b</p></li></ul>'],
    ['before a quotation', '1) > a\n', '<p>1) </p><blockquote><p>a</p></blockquote>'],
    ['before nothing', '1)\n2) b\n', '<p>1) </p><p>2) b</p>'],
    ['of tasks', '01. [x] a\n', '<p>01. ☑ a</p>'],
  ])('stand in a feed as they are written: %s', async (_, body, html) => {
    expect(await feed(body)).toBe(html);
  });
});
