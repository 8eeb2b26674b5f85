import { describe, expect, it } from 'vitest';
import { toCountry } from '../../../src/domain/country.ts';
import { followVersions } from '../../../src/domain/versions/follow-versions.ts';
import { buildEvidenceJson, buildEvidenceSchema } from '../../../src/feeds/evidence-json.ts';
import { evidenceSchema } from '../../../src/schemas/evidence.ts';
import { buildArticle, buildClaim, buildSource, buildPublishedArticle } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';

const gazette = buildSource({
  relays: 'Reuters',
  origin: 'Goose Agency',
  archiveRefused: 'the Gazette refuses archives',
});
const agency = buildSource({
  id: 'agency',
  number: 2,
  publisher: { id: 'goose-agency', name: 'Goose Agency', kind: 'state-media' },
  country: toCountry('CI', 'en'),
  title: undefined,
  describedAs: 'Agency report',
  url: 'https://agency.example/7',
  archived: 'https://archive.example/7',
  archivedAt: '2026-02-20T10:15:00Z',
  decay: { state: 'gone', since: '2026-02-25', lastSeen: '2026-02-21' },
  date: '2026-02',
  isDateInferred: true,
  language: 'fr',
});
const full = buildArticle({
  updatedAt: new Date('2026-02-20T08:30:00Z'),
  sources: [gazette, agency],
  claims: [
    buildClaim({ sources: [gazette, agency], matter: 'crossing' }),
    buildClaim({ number: 2, status: 'assessed', likelihood: 'likely', sources: [agency] }),
    buildClaim({ number: 3, status: 'assessed', confidence: 'low', speakers: [], sources: [agency] }),
  ],
  corrections: [
    {
      date: new Date('2026-02-20T08:30:00Z'),
      kind: 'correction',
      wrong: 'Six.',
      right: 'Seven.',
      material: true,
      claim: 'claim-1',
    },
  ],
});

const article = 'https://pond.example/articles/geese-cross-bridge/';

describe('buildEvidenceJson', () => {
  it('writes what a story states and on what it rests', () => {
    const sentence = 'Claimed by Goose Agency, read at The Goose Gazette';
    const claim = { text: 'Seven geese crossed the bridge', speakers: ['Goose Agency'], sentence };
    expect(JSON.parse(buildEvidenceJson(buildPublishedArticle(full), edition))).toEqual({
      $schema: 'https://pond.example/schemas/evidence.schema.json',
      story: {
        address: article,
        title: 'Geese cross the bridge',
        language: 'en',
        published: '2026-02-19T12:00:00.000Z',
        updated: '2026-02-20T08:30:00.000Z',
      },
      statements: [
        {
          ...claim,
          number: 1,
          address: `${article}#claim-1`,
          status: 'claimed',
          sources: ['gazette', 'agency'],
          matter: 'crossing',
        },
        {
          ...claim,
          number: 2,
          address: `${article}#claim-2`,
          status: 'assessed',
          likelihood: { term: 'likely', from: 55, to: 80 },
          sources: ['agency'],
        },
        {
          ...claim,
          number: 3,
          address: `${article}#claim-3`,
          status: 'assessed',
          speakers: [],
          confidence: 'low',
          sources: ['agency'],
        },
      ],
      sources: [
        {
          id: 'gazette',
          number: 1,
          publisher: 'The Goose Gazette',
          publisherAddress: 'https://pond.example/sources/goose-gazette/',
          kind: 'newspaper',
          title: 'Geese cross bridge',
          url: 'https://gazette.example/geese',
          archiveRefused: 'the Gazette refuses archives',
          date: '2026-02-18',
          relays: 'Reuters',
          origin: 'Goose Agency',
          statements: [1],
        },
        {
          id: 'agency',
          number: 2,
          publisher: 'Goose Agency',
          publisherAddress: 'https://pond.example/sources/goose-agency/',
          kind: 'state-media',
          country: 'CI',
          description: 'Agency report',
          url: 'https://agency.example/7',
          archived: 'https://archive.example/7',
          archivedAt: '2026-02-20T10:15:00Z',
          date: '2026-02',
          dateInferred: true,
          language: 'fr',
          decay: { state: 'gone', since: '2026-02-25', lastSeen: '2026-02-21' },
          statements: [1, 2, 3],
        },
      ],
      corrections: [
        {
          date: '2026-02-20T08:30:00.000Z',
          kind: 'correction',
          wrong: 'Six.',
          right: 'Seven.',
          material: true,
          address: `${article}#claim-1`,
        },
      ],
      versions: [
        { since: '2026-02-19T12:00:00.000Z', reasons: [], corrections: 0, material: false },
        { since: '2026-02-20T08:30:00.000Z', reasons: [], corrections: 1, material: true },
      ],
    });
  });

  it('says which statements changed from one version to the next, where both are known', () => {
    const before = buildArticle({ claims: [buildClaim()] });
    const date = new Date('2026-02-22T12:00:00Z');
    const after = buildArticle({
      claims: [buildClaim({ status: 'confirmed' })],
      changes: [{ date, reason: 'It was counted.' }],
    });
    const known = followVersions(followVersions([], before, date, 'en'), after, date, 'en');
    const json = buildEvidenceJson(buildPublishedArticle(after), edition, known);
    expect((JSON.parse(json) as { versions: unknown }).versions).toEqual([
      { since: '2026-02-19T12:00:00.000Z', reasons: [], corrections: 0, material: false },
      {
        since: '2026-02-22T12:00:00.000Z',
        reasons: ['It was counted.'],
        corrections: 0,
        material: true,
        statements: [
          {
            change: 'changed',
            parts: ['status'],
            before: 'Seven geese crossed the bridge',
            after: 'Seven geese crossed the bridge',
            statusBefore: 'claimed',
            statusAfter: 'confirmed',
            address: `${article}#claim-1`,
          },
        ],
      },
    ]);
  });

  it('gives the passages of a source with their place on its page, and what was read', () => {
    const passage = {
      words: 'sept oies',
      prefix: undefined,
      suffix: undefined,
      translation: 'Seven geese crossed the bridge',
    };
    const read = buildSource({
      language: 'fr',
      passages: [passage],
      read: { day: '2026-02-20', what: 'page' },
    });
    const json = buildEvidenceJson(
      buildPublishedArticle({ sources: [read], claims: [buildClaim({ sources: [read] })] }),
      edition,
    );
    expect(evidenceSchema.parse(JSON.parse(json)).sources[0]).toMatchObject({
      passages: [
        {
          words: 'sept oies',
          translation: 'Seven geese crossed the bridge',
          address: 'https://gazette.example/geese#:~:text=sept%20oies',
          statements: [1],
        },
      ],
      read: { day: '2026-02-20', what: 'page' },
    });
  });

  it('names a passage that is for what names it alone', () => {
    const passage = { words: 'seven', prefix: undefined, suffix: undefined, translation: undefined };
    const source = buildSource({ passages: [{ ...passage, id: 'shown' }, passage] });
    const claims = [
      buildClaim({ sources: [source] }),
      buildClaim({ number: 2, text: 'Other words', sources: [source], quotes: ['gazette#shown'] }),
    ];
    const json = buildEvidenceJson(buildPublishedArticle({ sources: [source], claims }), edition);
    expect(evidenceSchema.parse(JSON.parse(json)).sources[0]).toMatchObject({
      passages: [{ id: 'shown', statements: [2] }, { statements: [1] }],
    });
  });

  it('keeps to the order of the schema, so that the same story gives the same bytes', () => {
    const json = buildEvidenceJson(buildPublishedArticle(full), edition);
    expect(json).toBe(buildEvidenceJson(buildPublishedArticle(full), edition));
    expect(Object.keys(JSON.parse(json) as object)).toEqual(Object.keys(evidenceSchema.shape));
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('takes a story that marks nothing', () => {
    expect(JSON.parse(buildEvidenceJson(buildPublishedArticle(), edition))).toMatchObject({
      statements: [],
      corrections: [],
    });
  });

  it('throws rather than publish what the schema does not allow', () => {
    expect(() =>
      buildEvidenceJson(buildPublishedArticle({ claims: [buildClaim({ text: '' })] }), edition),
    ).toThrow();
  });
});

describe('buildEvidenceSchema', () => {
  const schema = JSON.parse(buildEvidenceSchema(edition)) as Record<string, unknown>;

  it('is a JSON Schema under the address that every document names, open to fields that come', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: (JSON.parse(buildEvidenceJson(buildPublishedArticle(), edition)) as { $schema: string }).$schema,
      type: 'object',
      required: ['$schema', 'story', 'statements', 'sources', 'corrections'],
    });
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });
});
