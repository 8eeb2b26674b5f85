import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/domain/content-types.ts';
import { toCorrectionEntry } from '../../../../src/domain/view-models/correction-entry.ts';
import { buildClaim } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

const correction: Correction = {
  date: new Date('2026-02-20T08:30:00Z'),
  kind: 'correction',
  wrong: 'Six geese.',
  right: 'Seven geese.',
  material: true,
};
const claims = [buildClaim(), buildClaim({ number: 2, matter: 'crossing' })];

describe('toCorrectionEntry', () => {
  it('prints what was wrong, what is right, and when', () => {
    expect(toCorrectionEntry(correction, claims, edition)).toEqual({
      kind: 'Correction',
      at: { iso: '2026-02-20T08:30:00.000Z', text: '20 February 2026, 17:30 GMT+9' },
      wrong: 'Six geese.',
      right: 'Seven geese.',
      isMaterial: true,
      place: undefined,
    });
  });

  it.each([
    ['clarification', 'Clarification'],
    ['update', 'Update'],
  ] as const)('names the kind %s', (kind, name) => {
    expect(toCorrectionEntry({ ...correction, kind }, [], edition).kind).toBe(name);
  });

  it.each([
    [{ claim: 'claim-1' }, '#claim-1'],
    [{ claim: 'crossing' }, '#claim-2'],
    [{ heading: 'the-bridge' }, '#the-bridge'],
    [{ claim: 'claim-1', heading: 'the-bridge' }, '#claim-1'],
  ])('leads %j to %s', (place, anchor) => {
    expect(toCorrectionEntry({ ...correction, ...place }, claims, edition).place).toBe(anchor);
  });
});
