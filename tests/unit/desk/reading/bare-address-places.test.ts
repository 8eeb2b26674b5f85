import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/desk/reading/body.ts';

/** The places at which a body has addresses that stand for themselves, as pieces of its text. */
const findPlaces = (markdown: string): readonly string[] =>
  parseBody(markdown, 0).links.map(({ offset }) => markdown.slice(offset, offset + 4));

describe('an address among words', () => {
  it.each([
    ['with escapes in it', String.raw`Words and http\://a.b.\*\*\*/c/ behind.`],
    ['with a backslash in it', String.raw`Words and http\://www.\\\*\*.com/ behind.`],
    ['with an entity in it', 'Words \\[and https://a.example/?b=1&amp;c=2 behind'],
    ['behind another', String.raw`One http\://a\.example/\_, then http\://a.\*\*/ behind.`],
  ])('is found where it stands, %s', (_, markdown) => {
    const places = findPlaces(markdown);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set(['http']));
  });
});
