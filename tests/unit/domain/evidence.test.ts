import { describe, expect, it } from 'vitest';
import type { ClaimAttributes } from '../../../src/domain/content-types.ts';
import { type Carrier, describeClaim, toSpeakers } from '../../../src/domain/evidence.ts';
import { likelihoods } from '../../../src/schemas/claim.ts';
import { edition } from '../made-up-edition.ts';

const gazette: Carrier = { publisher: 'The Goose Gazette', relays: undefined, origin: undefined };

const say = (
  claim: Pick<ClaimAttributes, 'status' | 'by' | 'likelihood' | 'confidence'>,
  carriers: readonly Carrier[] = [gazette],
  dialect = edition.dialect,
): string => describeClaim(claim, carriers, likelihoods, { ...edition, dialect });

describe('toSpeakers', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['KCNA', ['KCNA']],
    ['KCNA; South Korea', ['KCNA', 'South Korea']],
    [' KCNA ;; South Korea; ', ['KCNA', 'South Korea']],
    ["Japan's ministry", ['Japan’s ministry']],
    ['Kim, Lee and Park', ['Kim, Lee and Park']],
  ])('reads %j', (by, speakers) => {
    expect(toSpeakers(by)).toEqual(speakers);
  });
});

describe('describeClaim', () => {
  it.each([
    [
      { status: 'claimed', by: 'A goose' },
      'Claimed by A goose, through Goose Agency, reported by The Goose Gazette',
    ],
    [{ status: 'confirmed' }, 'Confirmed, through Goose Agency, reported by The Goose Gazette'],
    [{ status: 'assessed', by: 'A keeper' }, 'Assessed by A keeper, reported by The Goose Gazette'],
    [{ status: 'disputed', by: 'A; B' }, 'Disputed between A and B, reported by The Goose Gazette'],
    [{ status: 'claimed', by: 'The Goose Gazette' }, 'Claimed by The Goose Gazette'],
  ] as const)('names the origin only where the statement itself came through it: %j', (claim, sentence) => {
    expect(say(claim, [{ ...gazette, origin: 'Goose Agency' }])).toBe(sentence);
  });

  it.each([
    [{ status: 'confirmed' }, 'Confirmed, reported by The Goose Gazette'],
    [{ status: 'confirmed', by: 'A goose' }, 'Confirmed, said by A goose, reported by The Goose Gazette'],
    [{ status: 'claimed', by: 'A goose' }, 'Claimed by A goose, reported by The Goose Gazette'],
    [{ status: 'assessed', by: 'A goose' }, 'Assessed by A goose, reported by The Goose Gazette'],
    [
      { status: 'disputed', by: 'A goose; a swan' },
      'Disputed between A goose and a swan, reported by The Goose Gazette',
    ],
    [{ status: 'disputed' }, 'Disputed, reported by The Goose Gazette'],
  ] as const)('says %j', (claim, sentence) => {
    expect(say(claim)).toBe(sentence);
  });

  it('names the origin and who carries it, each once', () => {
    const relayed = { publisher: 'The Strait Geese', relays: 'Reuters', origin: 'KCNA' };
    expect(
      say({ status: 'claimed', by: 'Kim Jong Un' }, [
        relayed,
        { ...relayed, publisher: 'Another paper' },
        { ...gazette, origin: 'KCNA' },
      ]),
    ).toBe('Claimed by Kim Jong Un, through KCNA, reported by Reuters and The Goose Gazette');
  });

  it('does not name a speaker again as origin or carrier, nor an origin as carrier', () => {
    expect(say({ status: 'claimed', by: 'KCNA' }, [{ publisher: 'P', relays: 'AP', origin: 'KCNA' }])).toBe(
      'Claimed by KCNA, reported by AP',
    );
    expect(
      say({ status: 'assessed', by: 'Reuters' }, [{ publisher: 'P', relays: 'Reuters', origin: undefined }]),
    ).toBe('Assessed by Reuters');
    expect(
      say({ status: 'claimed', by: 'Kim Jong Un' }, [
        { publisher: 'KCNA', relays: undefined, origin: 'KCNA' },
      ]),
    ).toBe('Claimed by Kim Jong Un, through KCNA');
  });

  it.each(Object.entries(likelihoods))('prints the range of "%s"', (term, [from, to]) => {
    expect(say({ status: 'assessed', by: 'A goose', likelihood: term as keyof typeof likelihoods })).toBe(
      `Assessed by A goose, reported by The Goose Gazette, judged ${term} (${String(from)}–${String(to)}%)`,
    );
  });

  it('prints confidence', () => {
    expect(say({ status: 'assessed', by: 'A goose', confidence: 'moderate' })).toBe(
      'Assessed by A goose, reported by The Goose Gazette, with moderate confidence',
    );
  });

  it('lists as the language does', () => {
    const parties = { status: 'disputed', by: 'A; B; C' } as const;
    expect(say(parties, [])).toBe('Disputed between A, B and C');
    expect(say(parties, [], 'de')).toBe('Disputed between A, B und C');
  });
});
