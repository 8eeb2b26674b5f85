import { describe, expect, it } from 'vitest';
import { keyOutputs } from '../../../src/store/output-keys.ts';
import { edition } from '../made-up-edition.ts';

const keyOf = (props: object): string | undefined =>
  keyOutputs([{ params: { page: 'a' }, props }])[0]?.cacheKey;

const page = { title: 'Geese', at: new Date('2026-02-19T12:00:00Z'), lists: [['a', 'b'], ['c']] };

describe('the key of an output', () => {
  it('is the same for the same material, however it came to be', () => {
    expect(keyOf(page)).toMatch(/^[\w-]{43}$/);
    expect(keyOf(structuredClone(page))).toBe(keyOf(page));
  });

  it.each([
    ['a word', { ...page, title: 'Gees' }],
    ['a moment', { ...page, at: new Date('2026-02-19T12:00:01Z') }],
    ['where lists end', { ...page, lists: [['a'], ['b', 'c']] }],
    ['something more', { ...page, note: 'n' }],
  ])('is another with %s', (_, changed) => {
    expect(keyOf(changed)).not.toBe(keyOf(page));
  });

  it('is another with another word in a long text, wherever it is', () => {
    const [one, other] = ['Geese. '.repeat(100), `${'Geese. '.repeat(99)}Swans. `];
    const keys = [
      { ...page, body: one },
      { ...page, body: other },
      { ...page, body: one, note: other },
      { ...page, body: other, note: one },
      { ...page, note: one, body: other },
      { ...page, body: one + other },
      { ...page, body: [one.length] },
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves out the edition, which is code and settings', () => {
    expect(keyOf({ ...page, frame: { edition } })).toBe(keyOf({ ...page, frame: {} }));
  });

  it.each([
    ['a function', { toTitle: () => 'Geese' }],
    ['a Map', { titles: new Map([['a', 'Geese']]) }],
    ['a Set', { titles: new Set(['Geese']) }],
  ])('is refused for %s, of which nothing would be written down', (_, material) => {
    expect(() => keyOf({ ...page, material })).toThrow(/^No key can be made of a (?:function|Map or Set)\.$/);
  });

  it('is made of the parts that are named, in their order', () => {
    const [one, other] = [{ a: 1 }, { b: 2 }];
    const keyOfParts = (...parts: readonly object[]) =>
      keyOutputs([{ params: {}, props: page }], () => parts)[0]?.cacheKey;
    expect(keyOfParts(one, other)).toBe(keyOfParts({ a: 1 }, { b: 2 }));
    expect(keyOfParts(other, one)).not.toBe(keyOfParts(one, other));
    expect(keyOfParts({ a: 1, b: 2 })).not.toBe(keyOfParts(one, other));
  });

  it('leaves the path as it is', () => {
    expect(keyOutputs([{ params: { page: 'a' }, props: page }])[0]).toMatchObject({
      params: { page: 'a' },
      props: page,
    });
  });
});
