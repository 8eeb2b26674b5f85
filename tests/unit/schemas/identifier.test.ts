import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifier, identifierPattern } from '../../../src/schemas/identifier.ts';
import { listFaults } from './list-faults.ts';

describe('identifier', () => {
  it.each(['geese', 'north-korea', 'g20', '2026-02-19', 'a-1-b'])('takes "%s"', (id) => {
    expect(identifier('topic').parse(id)).toBe(id);
  });

  it.each([
    '',
    'Geese',
    'geese bridge',
    'geese_bridge',
    '-geese',
    'geese-',
    'geese--bridge',
    'gänse',
    'a/b',
    '..',
    'a\n',
  ])('refuses %j', (id) => {
    expect(listFaults(identifier('topic'), id)).toEqual([
      ': A topic id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".',
    ]);
  });

  it('takes nothing that would change in an address', () => {
    fc.assert(
      fc.property(fc.stringMatching(identifierPattern), (id) => {
        expect(new URL(`/topics/${id}/`, 'https://paper.example').pathname).toBe(`/topics/${id}/`);
      }),
    );
  });
});
