import { describe, expect, it } from 'vitest';
import { type ArticleFrontmatter, articleSchema } from '../../../src/schemas/article.ts';
import { type References, toArticle } from '../../../src/store/to-article.ts';

const references: References = {
  authors: new Map([['ada-example', { id: 'ada-example', name: 'Ada Example', kind: 'person' }]]),
  topics: new Map([
    ['geese', { id: 'geese', name: 'Geese' }],
    ['bridges', { id: 'bridges', name: 'Bridges' }],
  ]),
  publishers: new Map([
    ['goose-gazette', { name: 'The Goose Gazette', kind: 'newspaper', country: 'CI' }],
    ['goose-agency', { name: 'Goose Agency', kind: 'state-media' }],
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
    { id: 'agency', publisher: 'goose-agency', url: 'https://agency.example/', date: '2026-02-17' },
  ],
};

const read = (fields: Partial<ArticleFrontmatter> = {}) =>
  toArticle(
    {
      slug: 'geese-cross-bridge',
      data: articleSchema.parse({ ...frontmatter, ...fields }),
      headings: [{ depth: 2, id: 'the-crossing', text: 'The crossing' }],
      words: 476,
    },
    references,
  );

describe('toArticle', () => {
  it('looks every reference up', () => {
    expect(read()).toMatchObject({
      slug: 'geese-cross-bridge',
      publishedAt: new Date('2026-02-19T12:00:00Z'),
      updatedAt: undefined,
      isDraft: false,
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

  it('numbers the sources in their order and names their publishers', () => {
    expect(read().sources).toMatchObject([
      {
        id: 'gazette',
        number: 1,
        publisher: { id: 'goose-gazette', name: 'The Goose Gazette', kind: 'newspaper' },
        country: { code: 'CI', slug: 'cote-divoire' },
        day: '2026-02-18',
        note: 'seen',
      },
      {
        id: 'agency',
        number: 2,
        publisher: { id: 'goose-agency', name: 'Goose Agency', kind: 'state-media' },
        country: undefined,
        title: undefined,
      },
    ]);
  });

  it('takes the name of the first topic for a kicker that is left out', () => {
    expect(read().kicker).toBe('Bridges');
    expect(read({ kicker: 'On the water' }).kicker).toBe('On the water');
  });

  it.each([
    [{ authors: ['nobody'] }, 'authors/nobody.md'],
    [{ topics: ['geese', 'swans'] }, 'topics/swans.md'],
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
