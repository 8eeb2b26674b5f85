import { describe, expect, it } from 'vitest';
import { buildArticleNodes } from '../../../src/domain/article-json-ld.ts';
import { writeJsonLd } from '../../../src/domain/json-ld.ts';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import { bridges, buildClaim, buildSource, buildPublishedArticle, geese, japan } from '../article-builder.ts';
import { toOtherEdition } from '../../../src/domain/edition.ts';
import { ar } from '../../../src/text/ar.ts';
import { edition } from '../made-up-edition.ts';

const article = buildPublishedArticle({
  updatedAt: new Date('2026-02-20T08:30:00Z'),
  authors: [
    { id: 'ada-example', name: 'Ada Example', kind: 'person' },
    { id: 'goose-desk', name: 'The goose desk', kind: 'organisation' },
  ],
  topics: [geese, bridges],
  countries: [japan],
  sources: [
    buildSource(),
    buildSource({ id: 'agency', number: 2, title: undefined, describedAs: 'Agency report' }),
  ],
  claims: [
    buildClaim(),
    buildClaim({ number: 2, text: 'Seven or nine', status: 'disputed', speakers: ['A goose', 'a swan'] }),
  ],
  corrections: [
    {
      date: new Date('2026-02-20T08:30:00Z'),
      kind: 'correction',
      wrong: 'Six geese.',
      right: 'Seven geese.',
      material: true,
    },
  ],
});

const address = 'https://pond.example/articles/geese-cross-bridge/';

const image = '/articles/geese-cross-bridge/card.png';

/** As a machine reads it in the page. */
const read = (described: PublishedArticle): readonly Record<string, unknown>[] =>
  (
    JSON.parse(writeJsonLd(buildArticleNodes(described, image, edition))) as {
      '@graph': readonly Record<string, unknown>[];
    }
  )['@graph'];

describe('buildArticleNodes', () => {
  it('describes a story with two statements', () => {
    const citation = {
      '@type': 'CreativeWork',
      url: 'https://gazette.example/geese',
    };
    expect(read(article)).toEqual([
      {
        '@type': ['NewsArticle', 'AnalysisNewsArticle'],
        '@id': address,
        url: address,
        headline: 'Geese cross the bridge',
        description: 'Seven made-up geese crossed a made-up bridge.',
        image: `${address}card.png`,
        datePublished: '2026-02-19T12:00:00.000Z',
        dateModified: '2026-02-20T08:30:00.000Z',
        inLanguage: 'en',
        author: [
          {
            '@type': 'Person',
            name: 'Ada Example',
            url: 'https://pond.example/authors/ada-example/',
          },
          {
            '@type': 'Organization',
            name: 'The goose desk',
            url: 'https://pond.example/authors/goose-desk/',
          },
        ],
        publisher: {
          '@type': 'NewsMediaOrganization',
          '@id': 'https://pond.example/#organisation',
          name: 'The Pond Post',
          url: 'https://pond.example/',
        },
        about: [
          { '@type': 'Thing', name: 'Geese' },
          { '@type': 'Thing', name: 'Bridges' },
        ],
        contentLocation: [{ '@type': 'Country', name: 'Japan' }],
        citation: [{ ...citation, name: 'Geese cross bridge' }, citation],
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'Before: Six geese. Correction: Seven geese.',
            datePublished: '2026-02-20T08:30:00.000Z',
          },
        ],
        hasPart: [
          {
            '@type': 'Claim',
            url: '#claim-1',
            text: 'Seven geese crossed the bridge',
            author: [{ name: 'Goose Agency' }],
          },
          {
            '@type': 'Claim',
            url: '#claim-2',
            text: 'Seven or nine',
            author: [{ name: 'A goose' }, { name: 'a swan' }],
          },
        ],
      },
    ]);
  });

  it('gives a source with its archived copy and the passages quoted from it', () => {
    const passage = { prefix: undefined, suffix: undefined, translation: undefined };
    const source = buildSource({
      archived: 'https://archive.example/7',
      passages: [
        { ...passage, words: 'seven geese' },
        { ...passage, words: 'no swan' },
      ],
    });
    expect(
      read(buildPublishedArticle({ sources: [source], claims: [buildClaim({ sources: [source] })] }))[0]
        ?.citation,
    ).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Geese cross bridge',
        url: 'https://gazette.example/geese',
        archivedAt: 'https://archive.example/7',
        hasPart: [
          { '@type': 'Quotation', text: 'seven geese' },
          { '@type': 'Quotation', text: 'no swan' },
        ],
      },
    ]);
  });

  it('says of each source all that its chain would say, where no statement is marked and there is no file of it', () => {
    const source = buildSource({ relays: 'Pond Wire' });
    expect(read(buildPublishedArticle({ sources: [source], claims: [] }))[0]?.citation).toEqual([
      {
        '@type': 'CreativeWork',
        '@id': '#source-gazette',
        url: 'https://gazette.example/geese',
        name: 'Geese cross bridge',
        publisher: { '@type': 'Organization', name: 'The Goose Gazette' },
        datePublished: '2026-02-18',
        isBasedOn: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'Pond Wire' } },
      },
    ]);
  });

  it.each([
    ['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['explainer', ['NewsArticle', 'BackgroundNewsArticle']],
    ['briefing', ['NewsArticle']],
    ['fact-sheet', ['NewsArticle', 'BackgroundNewsArticle']],
  ] as const)('says what kind of work a story is: %s', (type, types) => {
    expect(read(buildPublishedArticle({ type }))[0]?.['@type']).toEqual(types);
  });

  it('leaves out what the story does not have', () => {
    const graph = read(buildPublishedArticle({ topics: [], claims: [buildClaim({ speakers: [] })] }));
    expect(graph[0]).toMatchObject({ dateModified: '2026-02-19T12:00:00.000Z' });
    expect(Object.keys(graph[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:about|contentLocation|correction)$/)]),
    );
    expect(graph[0]).toHaveProperty('hasPart', [
      expect.not.objectContaining({ author: expect.anything() as unknown }),
    ]);
  });

  it('is harmless whatever its texts hold, and reads back the same', () => {
    const trap = '</script><script>alert(1)</script><!-- \u2028 & "';
    const hostile = buildPublishedArticle({
      title: trap,
      standfirst: trap,
      authors: [{ id: 'ada', name: trap, kind: 'person' }],
      topics: [{ id: 'geese', name: trap }],
      countries: [{ ...japan, name: trap }],
      sources: [buildSource({ title: trap }), buildSource({ title: undefined, describedAs: trap })],
      claims: [buildClaim({ text: trap, speakers: [trap] })],
    });
    expect(writeJsonLd(buildArticleNodes(hostile, image, edition))).not.toMatch(/[<>&\u2028\u2029]/);
    expect(read(hostile)[0]).toMatchObject({ headline: trap, description: trap, author: [{ name: trap }] });
  });

  it('says of what a story is the translation, and into what it has been translated', () => {
    const languages = [
      { language: 'en', dialect: 'en-GB', address: '/articles/geese-cross-bridge/' },
      { language: 'ar', dialect: 'ar-u-nu-latn', address: '/ar/articles/geese-cross-bridge/' },
    ];
    const inArabic = toOtherEdition({ ...edition.site, editions: { ar: {} } }, 'ar', ar);
    const [original] = buildArticleNodes(article, image, edition, languages);
    expect(original).toMatchObject({
      workTranslation: [
        {
          '@type': 'NewsArticle',
          '@id': 'https://pond.example/ar/articles/geese-cross-bridge/',
          inLanguage: 'ar',
        },
      ],
    });
    const translation = {
      translator: { id: 'ada-example', name: 'Ada Example', kind: 'person' as const },
      on: '2026-02-21',
      language: 'en',
      behind: undefined,
    };
    const [translated] = buildArticleNodes(
      buildPublishedArticle({ translation }),
      image,
      inArabic,
      languages,
    );
    expect(translated).toMatchObject({
      inLanguage: 'ar',
      translator: { '@type': 'Person', name: 'Ada Example' },
      translationOfWork: { '@type': 'NewsArticle', '@id': address, inLanguage: 'en' },
    });
    expect(translated).not.toHaveProperty('workTranslation');
    expect(writeJsonLd(buildArticleNodes(article, image, edition))).not.toContain('ranslation');
  });
});
