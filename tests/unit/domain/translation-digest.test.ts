import { describe, expect, it } from 'vitest';
import {
  countBehind,
  digestParts,
  digestStory,
  hasStatement,
  toBehind,
  type WordedPart,
} from '../../../src/domain/translation-digest.ts';

const parts: readonly WordedPart[] = [
  { kind: 'heading', words: 'Seven geese' },
  { kind: 'statement', words: 'one was lost' },
  { kind: 'statement', words: 'six came home', id: 'geese-home' },
  { kind: 'paragraph', words: 'They crossed, and .' },
];
const body = digestParts(parts);
const replace = (index: number, words: string): string =>
  digestParts(parts.map((part, at) => (at === index ? { ...part, words } : part)));

const fields = {
  title: 'Geese cross',
  standfirst: 'Seven of them.',
  keyPoints: ['They crossed.', 'One was lost.'],
  outlook: [{ question: 'Will they return?', resolves: { criteria: 'Seen at the bridge.' } }],
  corrections: [{ wrong: 'Eight.', right: 'Seven.' }],
  changes: [{ reason: 'The count.' }],
};

describe('the digest of a story', () => {
  it('has a letter for each kind of part, in the order of the story', () => {
    expect(
      digestStory(fields, body)
        .split(' ')
        .map((digest) => digest[0])
        .join(''),
    ).toBe('tdyyqcghssp');
  });

  it('is of the form that the schema asks for', () => {
    expect(digestStory(fields, body)).toMatch(
      /^[a-z][a-z0-9]{5}(?:[a-z0-9]{5})?(?: [a-z][a-z0-9]{5}(?:[a-z0-9]{5})?)*$/,
    );
  });

  it.each([{}, { title: 5, keyPoints: 'none', outlook: [null], corrections: [[]], picture: 'x' }])(
    'passes over fields that cannot be read: %j',
    (unreadable) => {
      expect(digestStory(unreadable, '')).toBe('');
    },
  );

  it('does not change with typesetting', () => {
    expect(replace(0, '“Seven  geese”')).toBe(body);
  });
});

describe('what a translation is behind', () => {
  it('is nothing where nothing changed, in whatever order', () => {
    expect(countBehind(body, body.split(' ').toReversed().join(' '))).toEqual(new Map());
    expect(toBehind(body, body)).toBeUndefined();
  });

  it.each([
    ['a part with other words once', replace(0, 'Eight geese'), [['heading', 1]]],
    ['a statement, whose anchor is made of its words', replace(1, 'two were lost'), [['statement', 1]]],
    ['a statement with a name of its own', replace(2, 'none came home'), [['statement', 1]]],
    ['a part that is gone', digestParts(parts.slice(0, 3)), [['paragraph', 1]]],
    [
      'parts that are new, each as often as it is there',
      digestParts([...parts, ...parts.slice(3), ...parts.slice(3)]),
      [['paragraph', 2]],
    ],
  ] as const)('counts %s', (_, now, counts) => {
    expect([...countBehind(body, now)]).toEqual(counts);
  });

  it('is told to readers as statements and others', () => {
    const now = digestParts([
      { kind: 'heading', words: 'Eight geese' },
      { kind: 'statement', words: 'two were lost' },
      { kind: 'statement', words: 'six came home', id: 'geese-home' },
    ]);
    expect(toBehind(body, now)).toEqual({ statements: 1, others: 2 });
  });
});

describe('statements that a translation has seen', () => {
  const [, lost = ''] = body.split(' ');

  it('are known by their anchors, with a name of their own or without', () => {
    expect(hasStatement(body, 'geese-home')).toBe(true);
    expect(hasStatement(body, 'goose-home')).toBe(false);
    expect(lost).toMatch(/^s[a-z0-9]{5}$/);
  });
});
