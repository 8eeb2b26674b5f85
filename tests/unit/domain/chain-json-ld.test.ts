import { describe, expect, it } from 'vitest';
import { buildDossierNodes, toChainNodes } from '../../../src/domain/chain-json-ld.ts';
import { buildClaim, buildPublishedArticle, buildSource } from '../article-builder.ts';
import { buildDossier, buildValue, publishDossiers } from '../dossier-builder.ts';
import { edition } from '../made-up-edition.ts';

const page = 'https://pond.example/articles/geese-cross-bridge/';

/** As it is written: without what is undefined. */
const written = (nodes: unknown): unknown => JSON.parse(JSON.stringify(nodes));

describe('toChainNodes', () => {
  it('says who says it, who carries it, where it was read and what of it', () => {
    const source = buildSource({
      relays: 'Pond Wire',
      origin: 'Goose Agency',
      read: { day: '2026-02-20', what: 'excerpt' },
      archived: 'https://archive.example/1',
      passages: [
        { words: 'Seven geese, no more', prefix: undefined, suffix: undefined, translation: undefined },
      ],
    });
    const article = buildPublishedArticle({ sources: [source], claims: [buildClaim({ sources: [source] })] });
    expect(written(toChainNodes(article, edition))).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': page,
        headline: 'Geese cross the bridge',
        hasPart: [
          {
            '@type': 'Claim',
            '@id': `${page}#claim-1`,
            text: 'Seven geese crossed the bridge',
            author: [{ name: 'Goose Agency' }],
            appearance: [{ '@id': `${page}#source-gazette` }],
          },
        ],
        citation: [
          {
            '@type': 'CreativeWork',
            '@id': `${page}#source-gazette`,
            url: 'https://gazette.example/geese',
            name: 'Geese cross bridge',
            publisher: { '@type': 'Organization', name: 'The Goose Gazette' },
            datePublished: '2026-02-18',
            archivedAt: 'https://archive.example/1',
            description: 'excerpt read 20 February 2026',
            isBasedOn: {
              '@type': 'CreativeWork',
              publisher: { '@type': 'Organization', name: 'Pond Wire' },
              isBasedOn: { '@type': 'CreativeWork', creator: { name: 'Goose Agency' } },
            },
            hasPart: [
              {
                '@type': 'Quotation',
                text: 'Seven geese, no more',
                url: 'https://gazette.example/geese#:~:text=Seven%20geese%2C%20no%20more',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out what is not known, and a date that was inferred', () => {
    const article = buildPublishedArticle({
      sources: [buildSource({ isDateInferred: true, title: undefined })],
    });
    expect(written(toChainNodes(article, edition))).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': page,
        headline: 'Geese cross the bridge',
        citation: [
          {
            '@type': 'CreativeWork',
            '@id': `${page}#source-gazette`,
            url: 'https://gazette.example/geese',
            publisher: { '@type': 'Organization', name: 'The Goose Gazette' },
          },
        ],
      },
    ]);
  });
});

describe('buildDossierNodes', () => {
  it('says of each value that holds who asserts it and where it was read, and nothing of former ones', () => {
    const [dossier] = publishDossiers(
      buildDossier({
        names: [{ name: '거위', language: 'ko' }],
        properties: [
          {
            ...buildValue({ value: '7', unit: 'geese' }),
            property: 'Crew',
            history: [{ ...buildValue({ value: '6', date: '2024' }), until: '2026-02' }],
          },
        ],
      }),
    );
    if (!dossier) throw new Error('There is no dossier.');
    const [node] = written(buildDossierNodes(dossier, edition)) as [Record<string, unknown>];
    expect(node['@type']).toBe('WebPage');
    expect(node.about).toMatchObject({ '@type': 'Thing', alternateName: ['거위'] });
    expect(node.hasPart).toMatchObject([{ '@type': 'Claim', text: 'Crew: 7 geese' }]);
    expect(JSON.stringify(node)).not.toContain('Crew: 6');
  });
});
