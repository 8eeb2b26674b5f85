import { describe, expect, it } from 'vitest';
import { type ArticleFrontmatter, articleSchema } from '../../../src/schemas/article.ts';
import { claimSchema, toSides } from '../../../src/schemas/claim.ts';
import { writeBody } from '../../../src/domain/body/compact-body.ts';
import type { MarkedClaim } from '../../../src/domain/body/settle-body.ts';
import { toPassageDigest } from '../../../src/domain/source-health.ts';
import { type References, toArticle } from '../../../src/store/to-article.ts';
import { edition } from '../made-up-edition.ts';

const references: References = {
  keywords: {
    topics: new Map([['geese', ['waterfowl', 'honkers']]]),
    countries: new Map([['JP', ['Nippon']]]),
  },
  authors: new Map([['ada-example', { id: 'ada-example', name: 'Ada Example', kind: 'person' }]]),
  topics: new Map([
    ['geese', { id: 'geese', name: 'Geese' }],
    ['bridges', { id: 'bridges', name: 'Bridges' }],
  ]),
  publishers: new Map([
    ['goose-gazette', { name: 'The Goose Gazette', kind: 'newspaper', country: 'CI' }],
    ['goose-agency', { name: 'Goose Agency', kind: 'state-media' }],
  ]),
  toName: (name) => name,
  health: new Map([
    [
      'https://changed.example/',
      {
        url: 'https://changed.example/',
        state: 'changed',
        checked: '2026-03-02',
        since: '2026-03-01',
        words: { [toPassageDigest({ words: 'seven geese' })]: '2026-02-20' },
      },
    ],
    [
      'https://gone.example/',
      { url: 'https://gone.example/', state: 'gone', checked: '2026-03-02', since: '2026-03-01' },
    ],
  ]),
  events: new Map([
    ['2026-02-17-crossing', { id: '2026-02-17-crossing', day: '2026-02-17', title: 'Geese cross' }],
  ]),
};

const frontmatter: ArticleFrontmatter = {
  title: 'Geese cross the bridge',
  standfirst: 'Seven made-up geese crossed a made-up bridge.',
  type: 'analysis',
  published: '2026-02-19T12:00:00Z',
  authors: ['ada-example'],
  topics: ['bridges', 'geese'],
  countries: ['KP'],
  sources: [
    {
      id: 'gazette',
      publisher: 'goose-gazette',
      url: 'https://gazette.example/',
      date: '2026-02-18',
      note: 'seen',
    },
    {
      id: 'agency',
      publisher: 'goose-agency',
      url: 'https://agency.example/',
      date: '2026-02',
      dateBasis: 'inferred',
    },
  ],
};

const read = (fields: Partial<ArticleFrontmatter> = {}, claims: readonly MarkedClaim[] = []) =>
  toArticle(
    {
      slug: 'geese-cross-bridge',
      data: articleSchema.parse({ ...frontmatter, ...fields }),
      headings: [{ depth: 2, id: 'the-crossing', text: 'The crossing' }],
      words: 476,
      parts: '',
      claims,
      figures: [],
      body: writeBody({ type: 'root', children: [] }),
      tables: {},
      pictures: [],
      stills: {},
      lead: undefined,
      documents: {},
    },
    references,
    edition,
  );

describe('toArticle', () => {
  it('takes the name in feeds from the folder, or from the story where the folder was renamed', () => {
    expect(read().id).toBe('geese-cross-bridge');
    expect(read({ id: 'geese-on-bridge' }).id).toBe('geese-on-bridge');
  });

  it('looks every reference up', () => {
    expect(read()).toMatchObject({
      slug: 'geese-cross-bridge',
      publishedAt: new Date('2026-02-19T12:00:00Z'),
      updatedAt: undefined,
      isDraft: false,
      developingUntil: undefined,
      authors: [{ id: 'ada-example', name: 'Ada Example', kind: 'person' }],
      topics: [
        { id: 'bridges', name: 'Bridges' },
        { id: 'geese', name: 'Geese' },
      ],
      countries: [{ code: 'KP', name: 'North Korea', slug: 'north-korea' }],
      headings: [{ depth: 2, id: 'the-crossing', text: 'The crossing' }],
      words: 476,
    });
  });

  it('hands on until when it is marked as developing, as a moment', () => {
    expect(read({ developingUntil: '2026-02-20T21:00:00+09:00' }).developingUntil).toEqual(
      new Date('2026-02-20T12:00:00Z'),
    );
  });

  it('adds the other names of its topics and countries to its own, each once', () => {
    expect(read({ keywords: ['gander', 'honkers'], countries: ['KP', 'JP'] }).keywords).toEqual([
      'gander',
      'honkers',
      'waterfowl',
      'Nippon',
    ]);
  });

  it('says what has become of sources, and when a copy of them was archived', () => {
    const [source] = frontmatter.sources ?? [];
    const on = (host: string, more: Partial<typeof source> = {}) => ({
      ...source,
      id: host,
      publisher: 'goose-gazette',
      date: '2026-02-18',
      url: `https://${host}.example/`,
      ...more,
    });
    const { sources } = read({
      sources: [
        on('gone', { archived: 'https://archive.example/web/20260220101500/https://gone.example/' }),
        on('changed', { quote: [{ words: 'eight' }, { id: 'seven', words: 'seven geese' }] }),
        on('sound', { archived: 'https://archive.example/aBc', archivedOn: '2026-02-21' }),
        on('closed', { archiveRefused: 'no copies here' }),
      ],
    });
    expect(sources.map(({ decay }) => decay)).toEqual([
      { state: 'gone', since: '2026-03-01', lastSeen: undefined },
      { state: 'changed', since: '2026-03-01', lastSeen: '2026-02-20' },
      undefined,
      undefined,
    ]);
    expect(sources[1]?.passages.map(({ id, lastSeen }) => [id, lastSeen])).toEqual([
      [undefined, undefined],
      ['seven', '2026-02-20'],
    ]);
    expect(sources.map(({ archivedAt }) => archivedAt)).toEqual([
      '2026-02-20T10:15:00Z',
      undefined,
      '2026-02-21',
      undefined,
    ]);
    expect(sources[3]?.archiveRefused).toBe('no copies here');
  });

  it('has a place for what surrounds a passage, also where nothing does', () => {
    const quoting = read({
      sources: [
        {
          id: 'gazette',
          publisher: 'goose-gazette',
          url: 'https://gazette.example/',
          date: '2026-02-18',
          quote: [{ words: 'seven geese', suffix: 'flew' }],
          read: { day: '2026-02-19', what: 'headline' },
        },
      ],
    });
    expect(quoting.sources[0]).toMatchObject({
      passages: [{ words: 'seven geese', prefix: undefined, suffix: 'flew', translation: undefined }],
      read: { day: '2026-02-19', what: 'headline' },
    });
  });

  it('numbers the sources in their order and names their publishers', () => {
    expect(read().sources).toMatchObject([
      {
        id: 'gazette',
        number: 1,
        publisher: { id: 'goose-gazette', name: 'The Goose Gazette', kind: 'newspaper' },
        country: { code: 'CI', slug: 'cote-divoire' },
        date: '2026-02-18',
        isDateInferred: false,
        note: 'seen',
      },
      {
        id: 'agency',
        number: 2,
        publisher: { id: 'goose-agency', name: 'Goose Agency', kind: 'state-media' },
        country: undefined,
        title: undefined,
        date: '2026-02',
        isDateInferred: true,
      },
    ]);
  });

  it('looks the events up and hands the corrections on', () => {
    const correction = {
      date: '2026-02-20T09:00:00Z',
      kind: 'correction',
      wrong: 'Six.',
      right: 'Seven.',
    } as const;
    expect(read({ events: ['2026-02-17-crossing'], corrections: [correction] })).toMatchObject({
      events: [{ id: '2026-02-17-crossing', day: '2026-02-17', title: 'Geese cross' }],
      corrections: [{ ...correction, date: new Date('2026-02-20T09:00:00Z'), material: false }],
    });
  });

  describe('of a claim', () => {
    const readClaim = (attributes: Readonly<Record<string, string>>) =>
      read({}, [
        {
          number: 3,
          anchor: 'claim-crossing',
          text: 'Seven geese crossed',
          section: 2,
          block: 4,
          line: 7,
          attributes: claimSchema.parse(attributes),
          sides: toSides(attributes.cite ?? ''),
        },
      ]).claims[0];

    it('looks up the sources, in the order of the list, and says who asserts it', () => {
      expect(
        readClaim({
          by: 'A goose; Goose Agency',
          status: 'disputed',
          cite: 'agency gazette',
          id: 'crossing',
        }),
      ).toMatchObject({
        number: 3,
        anchor: 'claim-crossing',
        text: 'Seven geese crossed',
        status: 'disputed',
        speakers: ['A goose', 'Goose Agency'],
        sentence: 'Disputed between A goose and Goose Agency, read at The Goose Gazette',
        sources: [{ id: 'gazette' }, { id: 'agency' }],
        matter: 'crossing',
        likelihood: undefined,
        confidence: undefined,
      });
    });

    it('keeps likelihood and confidence', () => {
      expect(
        readClaim({ by: 'A goose', status: 'assessed', cite: 'agency', likelihood: 'likely' }),
      ).toMatchObject({ likelihood: 'likely', confidence: undefined, matter: undefined });
      expect(
        readClaim({ by: 'A goose', status: 'assessed', cite: 'agency', confidence: 'low' })?.confidence,
      ).toBe('low');
    });

    it('leaves a source out that the story does not list', () => {
      expect(readClaim({ by: 'A goose', status: 'claimed', cite: 'agency nobody' })?.sources).toMatchObject([
        { id: 'agency' },
      ]);
    });
  });

  it('takes the name of the first topic for a kicker that is left out', () => {
    expect(read().kicker).toBe('Bridges');
    expect(read({ kicker: 'On the water' }).kicker).toBe('On the water');
  });

  it.each([
    [{ authors: ['nobody'] }, 'authors/nobody.md'],
    [{ topics: ['geese', 'swans'] }, 'topics/swans.md'],
    [{ events: ['2026-02-18-party'] }, 'events/2026-02-18-party.yaml'],
    [
      { sources: [{ id: 'x', publisher: 'unheard-of', url: 'https://x.example/', date: '2026-02-18' }] },
      'sources/unheard-of.yaml',
    ],
  ])('names the file that %j needs', (fields, file) => {
    const id = file.replace(/^.*\/(.*)\..*$/, '$1');
    expect(() => read(fields)).toThrow(
      new Error(
        `content/articles/geese-cross-bridge/index.md refers to "${id}", but there is no content/${file}. Run "npm run check" for the line.`,
      ),
    );
  });
});
