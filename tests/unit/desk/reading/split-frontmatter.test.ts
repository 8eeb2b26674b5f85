import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../../src/desk/reading/split-frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    ['---\na: 1\n---\n\nText\n', 'a: 1\n', '\n\nText\n'],
    ['---\r\na: 1\r\n---\r\nText', 'a: 1\r\n', '\r\nText'],
    ['--- \na: 1\n---\t\n', 'a: 1\n', '\n'],
    ['---\n---', '', ''],
    ['---\na: |\n  ---\n---\n', 'a: |\n  ---\n', '\n'],
    ['---\na: 1\n---\n\n---\n', 'a: 1\n', '\n\n---\n'],
  ])('takes %j apart', (text, yaml, body) => {
    expect(splitFrontmatter(text)).toMatchObject({ kind: 'split', yaml, body });
  });

  it('tells where the parts begin', () => {
    const text = '---\na: 1\n---\nText';
    const split = splitFrontmatter(text);
    if (split.kind !== 'split') throw new Error('not split');
    expect([text.slice(split.yamlStart).startsWith('a: 1'), text.slice(split.bodyStart)]).toEqual([
      true,
      '\nText',
    ]);
  });

  it.each(['', 'Text', '\n---\na: 1\n---\n', ' ---\n---\n', '----\n---\n'])(
    'misses frontmatter in %j',
    (text) => {
      expect(splitFrontmatter(text)).toEqual({ kind: 'missing' });
    },
  );

  it.each(['---\n', '---\na: 1\n', '---\na: 1\n----\n', '---\na: 1\n ---\n'])(
    'misses the end in %j',
    (text) => {
      expect(splitFrontmatter(text)).toEqual({ kind: 'unclosed' });
    },
  );
});
