import { describe, expect, it } from 'vitest';
import { findExcess, findOverlength, TooLarge } from '../../../../src/desk/reading/limits.ts';
import { parseBody } from '../../../../src/desk/reading/body.ts';
import { checkWithFile } from '../fixture-site.ts';

describe('what a text may hold at most', () => {
  it('is a million characters', () => {
    expect(findOverlength('a\n\n'.repeat(333_333))).toBeUndefined();
    expect(findOverlength('a\n\n'.repeat(333_334))?.offset).toBe(0);
  });

  it('is ten thousand marks in a paragraph, counted anew in the next', () => {
    const most = '*'.repeat(10_000);
    expect(findExcess(`${most}\n\n${most}`, 0)).toBeUndefined();
    expect(findExcess(`${most}\n\nwords\n${most}*`, 5)?.offset).toBe(10_007);
  });

  it('is the same for a row of a table, of which there may be any number', () => {
    const rows = '| [a](/topics/example-topic/) | b |\n'.repeat(12_000);
    expect(findExcess(`| a | b |\n| --- | --- |\n${rows}`, 0)).toBeUndefined();
    expect(findExcess(rows, 0)).toBeDefined();
  });

  it.each(['> ', '- ', '1. ', '>'])('is a hundred levels of %j in a line', (opening) => {
    expect(findExcess(`words\n\n${opening.repeat(100)}a`, 0)).toBeUndefined();
    expect(findExcess(`words\n\n${opening.repeat(101)}a`, 0)?.offset).toBe(7);
  });

  it.each([
    [
      'lists over many lines',
      Array.from({ length: 101 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    ],
    ['elements of HTML', '<div>'.repeat(101)],
    ['emphasis', `${'*a **b '.repeat(60)}${'c** d*'.repeat(60)}`],
  ])('is a hundred levels of %s', (_, text) => {
    expect(() => parseBody(text, 0)).toThrow(TooLarge);
  });

  it('is not reached by elements that are closed, or hold nothing', () => {
    expect(() => parseBody('<br><p><div></div>\n\n'.repeat(500), 0)).not.toThrow();
  });

  it('is said with the line, and soon', async () => {
    const { problems } = await checkWithFile('pages/about.md', `---\n---\n\n${'*a_`['.repeat(150_000)}`);
    expect(problems.map(({ id, line }) => [id, line])).toEqual([['too-large', 4]]);
  });

  it('leaves a hundred thousand fields to be judged', async () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `f${String(index)}: x`).join('\n');
    const { problems } = await checkWithFile('sources/example-publisher.yaml', fields);
    expect(problems.filter(({ id }) => id === 'unknown-field')).toHaveLength(100_000);
  });
});
