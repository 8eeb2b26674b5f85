import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/article.ts';
import { buildWaysFinder } from '../../../src/domain/publisher-ways.ts';
import { buildArticle, buildSource, publish } from '../article-builder.ts';

const toPublisher = (name: string): Source['publisher'] => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'newspaper',
});

const source = (publisher: string, page: string, facts: Partial<Source> = {}): Source =>
  buildSource({ publisher: toPublisher(publisher), url: `https://example.com/${page}`, ...facts });

const articles = publish(
  buildArticle({
    slug: 'first',
    sources: [
      source('The Gazette', 'one', { relays: 'Pond Agency', origin: 'Court Circular' }),
      source('The Gazette', 'two', { relays: 'Pond Agency' }),
      source('The Herald', 'three', { relays: 'Pond Agency' }),
      source('Pond Agency', 'four', { origin: 'Court Circular' }),
    ],
  }),
  buildArticle({
    slug: 'second',
    // The same page as in the other story, and an agency that carries itself.
    sources: [
      source('The Gazette', 'two', { relays: 'Pond Agency' }),
      source('Pond Agency', 'five', { relays: 'Pond Agency' }),
    ],
  }),
);

const find = buildWaysFinder(
  articles,
  ['The Gazette', 'The Herald', 'Pond Agency'].map((name) => toPublisher(name)),
);

describe('buildWaysFinder', () => {
  it('finds where the reports of a publisher were read, each page once', () => {
    expect(find(toPublisher('Pond Agency'))).toEqual({
      through: [
        { name: 'The Gazette', publisher: 'the-gazette', sources: 2 },
        { name: 'The Herald', publisher: 'the-herald', sources: 1 },
      ],
      carries: [{ name: 'Court Circular', publisher: undefined, sources: 1 }],
    });
  });

  it('finds whose reports a publisher carries', () => {
    expect(find(toPublisher('The Gazette'))).toEqual({
      through: [],
      carries: [
        { name: 'Pond Agency', publisher: 'pond-agency', sources: 2 },
        { name: 'Court Circular', publisher: undefined, sources: 1 },
      ],
    });
  });

  it('finds nothing for one that nobody cites or carries', () => {
    expect(find(toPublisher('The Pond Post'))).toEqual({ through: [], carries: [] });
  });
});
