import { describe, expect, it } from 'vitest';
import {
  describeOrigin,
  toEvidenceGlance,
  toStatusCounts,
  toStrip,
} from '../../../../src/domain/view-models/evidence-glance.ts';
import { buildClaim, buildSource, japan, northKorea } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { listUnplain } from './list-unplain.ts';

describe('toStatusCounts', () => {
  it('counts from the firmest status on and leaves out those without a statement', () => {
    const claims = (['disputed', 'claimed', 'confirmed', 'claimed'] as const).map((status) => ({ status }));
    expect(toStatusCounts(claims, edition)).toEqual([
      { status: 'confirmed', count: 1, label: '1 confirmed' },
      { status: 'claimed', count: 2, label: '2 claimed' },
      { status: 'disputed', count: 1, label: '1 disputed' },
    ]);
    expect(toStatusCounts([], edition)).toEqual([]);
  });
});

describe('toStrip', () => {
  it('lists statuses in the order of reading, by sections that have any', () => {
    const claims = [
      buildClaim({ section: 0 }),
      buildClaim({ section: 2, status: 'confirmed' }),
      buildClaim({ section: 2, status: 'disputed' }),
      buildClaim({ section: 5 }),
    ];
    expect(toStrip(claims)).toEqual([['claimed'], ['confirmed', 'disputed'], ['claimed']]);
    expect(toStrip([])).toEqual([]);
  });
});

describe('describeOrigin', () => {
  const describeOf = (...origins: readonly (string | undefined)[]): string | undefined =>
    describeOrigin(
      origins.map((origin) => ({ origin })),
      edition,
    );

  it.each([
    [['KCNA', 'KCNA', 'KCNA'], '3 reports, one origin: KCNA.'],
    [['KCNA', undefined, 'KCNA'], '2 of 3 sources go back to one origin: KCNA.'],
    [['TASS', 'KCNA', 'TASS', 'KCNA', 'KCNA'], '3 of 5 sources go back to one origin: KCNA.'],
    // Of two equal ones the first by name, so that the sentence does not depend on the order of the list.
    [['TASS', 'KCNA', 'TASS', 'KCNA'], '2 of 4 sources go back to one origin: KCNA.'],
  ])('says of %j: %s', (origins, sentence) => {
    expect(describeOf(...origins)).toBe(sentence);
  });

  it.each([[[]], [['KCNA']], [[undefined, undefined]], [['KCNA', 'TASS', undefined]]])(
    'says nothing of %j',
    (origins) => {
      expect(describeOf(...origins)).toBeUndefined();
    },
  );
});

describe('toEvidenceGlance', () => {
  it('sums up statements and sources', () => {
    const glance = toEvidenceGlance(
      {
        claims: [buildClaim(), buildClaim({ number: 2, status: 'assessed', section: 3 })],
        sources: [
          buildSource({ date: '2026-02-18', country: japan, origin: 'KCNA' }),
          buildSource({ id: 'b', number: 2, date: '2019-09-11', country: northKorea, origin: 'KCNA' }),
          buildSource({ id: 'c', number: 3, date: '2026-02-19', country: japan }),
        ],
      },
      edition,
    );
    expect(glance).toEqual({
      statuses: [
        { status: 'claimed', count: 1, label: '1 claimed' },
        { status: 'assessed', count: 1, label: '1 assessed' },
      ],
      claims: 2,
      summary: '2 statements, 3 sources',
      cells: [
        { status: 'claimed', address: '#claim-1', closes: true },
        { status: 'assessed', address: '#claim-2', closes: false },
      ],
      sources: '3 sources from 2 countries, dated 11 September 2019 to 19 February 2026',
      origin: '2 of 3 sources go back to one origin: KCNA.',
    });
    expect(listUnplain(glance)).toEqual([]);
  });

  it('counts one source, one day and one country as one, and does not guess a country', () => {
    const sourcesOf = (...sources: readonly ReturnType<typeof buildSource>[]): string =>
      toEvidenceGlance({ claims: [], sources }, edition).sources;
    expect(sourcesOf(buildSource({ country: japan }))).toBe(
      '1 source from 1 country, dated 18 February 2026',
    );
    expect(sourcesOf(buildSource(), buildSource())).toBe('2 sources, dated 18 February 2026');
  });

  it('says of a date no more than is known', () => {
    const sources = [
      buildSource({ date: '2026-02-19', isDateInferred: true }),
      buildSource({ date: '2026-02' }),
      buildSource({ date: '2021', isDateInferred: true }),
    ];
    expect(toEvidenceGlance({ claims: [], sources }, edition).sources).toBe(
      '3 sources, dated about 2021 to about 19 February 2026',
    );
    // What is dated to the year begins no span within that year.
    const inYear = [buildSource({ date: '2026', isDateInferred: true }), buildSource({ date: '2026-02-19' })];
    expect(toEvidenceGlance({ claims: [], sources: inYear }, edition).sources).toBe(
      '2 sources, dated 19 February 2026',
    );
    expect(toEvidenceGlance({ claims: [], sources: sources.slice(1, 2) }, edition).sources).toBe(
      '1 source, dated February 2026',
    );
  });
});
