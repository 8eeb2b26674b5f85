import { describe, expect, it } from 'vitest';
import { claimSchema, claimStatuses, likelihoods } from '../../../src/schemas/claim.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const least = { status: 'claimed', cite: 'gazette' };
const sourcesWanted = 'cite: Name the sources: cite="id" or cite="one two".';
const terms =
  'almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain';

describe('claimSchema', () => {
  it('reads the ids of sources', () => {
    expect(claimSchema.parse({ ...least, cite: ' one  two\nthree ' }).cite).toEqual(['one', 'two', 'three']);
  });

  it('takes a claim with everything in it', () => {
    const full = {
      by: 'KCNA; South Korea',
      status: 'confirmed',
      cite: 'gazette',
      basis: 'acting-party',
      likelihood: 'roughly even chance',
      confidence: 'low',
      id: 'goose-count',
    };
    expect(claimSchema.parse(full)).toEqual({ ...full, cite: ['gazette'] });
  });

  it.each(claimStatuses)('takes the status %s', (status) => {
    expect(listFaults(claimSchema, { ...least, status })).toEqual([]);
  });

  it.each(
    faultFirst([
      [
        { status: 'certain' },
        'status: Write status=confirmed, status=claimed, status=assessed, status=disputed.',
      ],
      [
        { status: undefined },
        'status: Write status=confirmed, status=claimed, status=assessed, status=disputed.',
      ],
      [{ cite: undefined }, sourcesWanted],
      [{ cite: ' ' }, sourcesWanted],
      [
        { cite: 'gazette Agency' },
        'cite.1: A source id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".',
      ],
      [{ by: '' }, 'by: The "by" is empty. Write it, or remove the field if it is optional.'],
      [{ by: 'x'.repeat(161) }, 'by: The "by" is 161 characters long; the limit is 160.'],
      [{ basis: 'trust' }, 'basis: Write basis=official-count or basis=acting-party.'],
      [{ likelihood: 'probably' }, `likelihood: Write one of the terms of ICD 203: ${terms}.`],
      [{ confidence: 'medium' }, 'confidence: Write confidence=low, confidence=moderate, confidence=high.'],
      [
        { id: 'Goose Count' },
        'id: A claim id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".',
      ],
      [{ mood: 'bad' }, ': Unrecognized key: "mood"'],
    ]),
  )('says "%s"', (fault, fields) => {
    expect(listFaults(claimSchema, { ...least, ...fields })[0]).toBe(fault);
  });
});

describe('likelihoods', () => {
  it('cover one to ninety-nine per cent without a gap', () => {
    const ranges = Object.values(likelihoods);
    expect(ranges[0]?.[0]).toBe(1);
    expect(ranges.at(-1)?.[1]).toBe(99);
    expect(ranges.slice(1).map(([from]) => from)).toEqual(ranges.slice(0, -1).map(([, to]) => to));
  });
});
