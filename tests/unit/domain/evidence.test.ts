import { describe, expect, it } from 'vitest';
import type { ClaimAttributes } from '../../../src/domain/content-types.ts';
import { type Cited, describeBriefly, describeClaim, toSpeakers } from '../../../src/domain/evidence.ts';
import { likelihoods } from '../../../src/schemas/claim.ts';
import { buildClaim, buildSource } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';

const cited = (name: string, facts: Partial<Cited> = {}): Cited => ({
  publisher: { name, kind: 'newspaper' },
  relays: undefined,
  origin: undefined,
  ...facts,
});

const gazette = cited('The Goose Gazette');

const say = (
  claim: Pick<ClaimAttributes, 'status' | 'by' | 'likelihood' | 'confidence'>,
  sources: readonly Cited[] = [gazette],
  dialect = edition.dialect,
): string => describeClaim(claim, [sources], likelihoods, { ...edition, dialect });

const sayOfSides = (
  claim: Pick<ClaimAttributes, 'status' | 'by' | 'likelihood'>,
  ...sides: readonly (readonly Cited[])[]
): string => describeClaim(claim, sides, likelihoods, edition);

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
    [{ status: 'claimed', by: 'Analysts' }, 'Claimed by analysts, via The Goose Gazette'],
    [{ status: 'claimed', by: 'Western analysts' }, 'Claimed by Western analysts, via The Goose Gazette'],
    [
      { status: 'claimed', by: 'Sweden; United States' },
      'Claimed by Sweden and the United States, read at The Goose Gazette',
    ],
    [
      { status: 'claimed', by: 'Unnamed senior Indian official' },
      'Claimed by an unnamed senior Indian official, via The Goose Gazette',
    ],
    [
      { status: 'claimed', by: 'Unnamed source of Daily Goose' },
      'Claimed by an unnamed source of Daily Goose, via The Goose Gazette',
    ],
    [
      { status: 'claimed', by: 'South Korean military official' },
      'Claimed by a South Korean military official, via The Goose Gazette',
    ],
    [{ status: 'confirmed', by: 'The officials' }, 'Confirmed, said by the officials, via The Goose Gazette'],
    // Where the editor names who vouches for them, the source is where it was read, and nobody is named twice.
    [
      { status: 'claimed', by: 'An unnamed source, via Daily Goose' },
      'Claimed by an unnamed source, via Daily Goose, read at The Goose Gazette',
    ],
    [
      { status: 'claimed', by: 'Analysts, via The Goose Gazette' },
      'Claimed by analysts, via The Goose Gazette',
    ],
    // A name among them is read as any other.
    [
      { status: 'disputed', by: 'Critics; Japan' },
      'Disputed between critics and Japan, read at The Goose Gazette',
    ],
  ] as const)('names the outlet that vouches for somebody without a name: %j', (claim, sentence) => {
    expect(say(claim, [gazette])).toBe(sentence);
  });

  it.each([
    [
      { status: 'claimed', by: 'A goose' },
      'Claimed by A goose, through Goose Agency, read at The Goose Gazette',
    ],
    [{ status: 'confirmed' }, 'Confirmed, through Goose Agency, read at The Goose Gazette'],
    [{ status: 'assessed', by: 'A keeper' }, 'Assessed by A keeper, read at The Goose Gazette'],
    [{ status: 'disputed', by: 'A; B' }, 'Disputed between A and B, read at The Goose Gazette'],
    [{ status: 'claimed', by: 'The Goose Gazette' }, 'Claimed by The Goose Gazette'],
    [
      { status: 'claimed', by: 'The Goose Gazette, from a count' },
      'Claimed by The Goose Gazette, from a count',
    ],
  ] as const)('names the origin only where the statement itself came through it: %j', (claim, sentence) => {
    expect(say(claim, [{ ...gazette, origin: 'Goose Agency' }])).toBe(sentence);
  });

  it.each([
    [{ status: 'confirmed' }, 'Confirmed, read at The Goose Gazette'],
    [{ status: 'confirmed', by: 'A goose' }, 'Confirmed, said by A goose, read at The Goose Gazette'],
    [{ status: 'claimed', by: 'A goose' }, 'Claimed by A goose, read at The Goose Gazette'],
    [{ status: 'assessed', by: 'A goose' }, 'Assessed by A goose, read at The Goose Gazette'],
    [
      { status: 'disputed', by: 'A goose; a swan' },
      'Disputed between A goose and a swan, read at The Goose Gazette',
    ],
    [{ status: 'disputed' }, 'Disputed, read at The Goose Gazette'],
  ] as const)('says %j', (claim, sentence) => {
    expect(say(claim)).toBe(sentence);
  });

  const wire = { relays: 'Reuters', origin: 'KCNA' };

  it('prints the whole chain: said by, through whom, carried by, read at', () => {
    expect(say({ status: 'claimed', by: 'Kim Jong Un' }, [cited('The Strait Geese', wire)])).toBe(
      'Claimed by Kim Jong Un, through KCNA, via Reuters, read at The Strait Geese',
    );
  });

  it('names those who were read on one way together', () => {
    expect(
      say({ status: 'claimed', by: 'A goose' }, [
        cited('The Strait Geese', wire),
        cited('Another paper', wire),
        cited('Another paper', wire),
      ]),
    ).toBe('Claimed by A goose, through KCNA, via Reuters, read at The Strait Geese and Another paper');
  });

  it('never gives one way the carrier or the origin of another', () => {
    const reuters = cited('The Strait Geese', wire);
    expect(
      say({ status: 'claimed', by: 'A goose' }, [reuters, cited('Nine Ponds', { origin: 'KCNA' })]),
    ).toBe('Claimed by A goose, through KCNA: via Reuters, read at The Strait Geese; read at Nine Ponds');
    expect(say({ status: 'claimed', by: 'A goose' }, [reuters, gazette])).toBe(
      'Claimed by A goose: through KCNA, via Reuters, read at The Strait Geese; read at The Goose Gazette',
    );
    expect(say({ status: 'confirmed' }, [cited('P', { relays: 'AP' }), cited('Q', { relays: 'AFP' })])).toBe(
      'Confirmed: via AP, read at P; via AFP, read at Q',
    );
  });

  it('says of an aggregator that it is one', () => {
    const aggregator = cited('', { publisher: { name: 'All Geese', kind: 'aggregator' } });
    expect(say({ status: 'claimed', by: 'A goose' }, [aggregator, gazette])).toBe(
      'Claimed by A goose, read at All Geese (aggregator) and The Goose Gazette',
    );
  });

  it('says so of a speaker that is one', () => {
    const aggregator = cited('', { publisher: { name: 'All Geese', kind: 'aggregator' } });
    expect(say({ status: 'claimed', by: 'All Geese' }, [aggregator])).toBe(
      'Claimed by All Geese (aggregator)',
    );
    expect(sayOfSides({ status: 'disputed', by: 'All Geese; A swan' }, [aggregator], [gazette])).toBe(
      'Disputed: All Geese (aggregator); A swan, read at The Goose Gazette',
    );
  });

  it('lets no agency carry what a publisher says itself', () => {
    const own = cited('Nine Ponds', { relays: 'AP and Reuters' });
    expect(say({ status: 'claimed', by: 'Nine Ponds' }, [own])).toBe(
      'Claimed by Nine Ponds, from AP and Reuters',
    );
    expect(sayOfSides({ status: 'disputed', by: 'Nine Ponds; A swan' }, [own], [gazette])).toBe(
      'Disputed: Nine Ponds, from AP and Reuters; A swan, read at The Goose Gazette',
    );
  });

  it('names nobody twice', () => {
    expect(say({ status: 'claimed', by: 'KCNA' }, [cited('P', { relays: 'AP', origin: 'KCNA' })])).toBe(
      'Claimed by KCNA, via AP, read at P',
    );
    expect(say({ status: 'assessed', by: 'Reuters' }, [cited('P', { relays: 'Reuters' })])).toBe(
      'Assessed by Reuters, read at P',
    );
    expect(say({ status: 'claimed', by: 'Kim Jong Un' }, [cited('KCNA', { origin: 'KCNA' })])).toBe(
      'Claimed by Kim Jong Un, through KCNA',
    );
    expect(say({ status: 'assessed', by: 'A goose' }, [cited('Reuters', { relays: 'Reuters' })])).toBe(
      'Assessed by A goose, via Reuters',
    );
  });

  describe('where each party has sources of its own', () => {
    const [japan, korea] = [cited('Pond News', { relays: 'AFP' }), cited('UPI')];

    it('gives each party its own', () => {
      expect(sayOfSides({ status: 'disputed', by: 'Japan; South Korea' }, [japan], [korea, gazette])).toBe(
        'Disputed: Japan, via AFP, read at Pond News; South Korea, read at UPI and The Goose Gazette',
      );
      expect(sayOfSides({ status: 'confirmed', by: 'Japan; UPI' }, [japan, gazette], [korea])).toBe(
        'Confirmed: Japan, via AFP, read at Pond News, and read at The Goose Gazette; UPI',
      );
    });

    it('says a likelihood before them', () => {
      expect(sayOfSides({ status: 'assessed', by: 'A; B', likelihood: 'likely' }, [gazette], [korea])).toBe(
        'Assessed, judged likely (55–80%): A, read at The Goose Gazette; B, read at UPI',
      );
    });

    it('names the sources together where the parties are not as many', () => {
      expect(sayOfSides({ status: 'disputed', by: 'A; B; C' }, [gazette], [korea])).toBe(
        'Disputed between A, B and C, read at The Goose Gazette and UPI',
      );
    });
  });

  it.each(Object.entries(likelihoods))('prints the range of "%s"', (term, [from, to]) => {
    expect(say({ status: 'assessed', by: 'A goose', likelihood: term as keyof typeof likelihoods })).toBe(
      `Assessed by A goose, judged ${term} (${String(from)}–${String(to)}%), read at The Goose Gazette`,
    );
  });

  it('prints confidence', () => {
    expect(say({ status: 'assessed', by: 'A goose', confidence: 'moderate' })).toBe(
      'Assessed by A goose, with moderate confidence, read at The Goose Gazette',
    );
  });

  it('lists as the language does', () => {
    const parties = { status: 'disputed', by: 'A; B; C' } as const;
    expect(say(parties, [])).toBe('Disputed between A, B and C');
    expect(say(parties, [], 'de')).toBe('Disputed between A, B und C');
  });
});

describe('describeBriefly', () => {
  const read = (number: number, name: string, kind: 'newspaper' | 'aggregator' = 'newspaper') =>
    buildSource({ number, publisher: { id: name, name, kind }, relays: 'Reuters', origin: 'Goose Agency' });

  it.each([
    [{ speakers: ['The keeper'], sources: [read(1, 'Gazette')] }, 'Claimed by The keeper · Gazette 1'],
    [
      {
        status: 'confirmed',
        speakers: [],
        sources: [read(1, 'Gazette'), read(3, 'Post'), read(4, 'Gazette')],
      },
      'Confirmed · Gazette 1, 4, Post 3',
    ],
    [
      { status: 'confirmed', speakers: ['The keeper'], sources: [read(2, 'Web', 'aggregator')] },
      'Confirmed, said by The keeper · Web (aggregator) 2',
    ],
    [
      {
        status: 'disputed',
        speakers: ['A', 'B'],
        sources: [1, 2, 3, 4].map((n) => read(n, `P${String(n)}`)),
      },
      'Disputed between A and B · P1 1, P2 2, 2 more',
    ],
    [
      {
        status: 'assessed',
        speakers: ['A'],
        likelihood: 'likely',
        confidence: 'low',
        sources: [read(1, 'P')],
      },
      'Assessed by A, judged likely, with low confidence · P 1',
    ],
    // Nobody is named twice.
    [{ speakers: ['Gazette'], sources: [read(1, 'Gazette'), read(2, 'Gazette')] }, 'Claimed by Gazette 1, 2'],
    [{ speakers: ['Web'], sources: [read(1, 'Web', 'aggregator')] }, 'Claimed by Web (aggregator) 1'],
    [
      { speakers: ['An unnamed source, via Gazette'], sources: [read(1, 'Gazette')] },
      'Claimed by an unnamed source, via Gazette 1',
    ],
    [
      { speakers: ['Gazette', 'Post'], sources: [read(1, 'Gazette')] },
      'Claimed by Gazette and Post · Gazette 1',
    ],
  ] as const)('says of %j: %s', (facts, words) => {
    // A number stays with its name.
    const said = describeBriefly(buildClaim(facts), edition);
    expect(said.replaceAll('\u00A0', ' ')).toBe(words);
    expect(said).toMatch(/\u00A0\d/);
  });
});
