import { describe, expect, it } from 'vitest';
import { indexFacetIds, toIndexFacets } from '../../../../src/domain/view-models/index-facets.ts';
import { facetIds } from '../../../../src/search/client/facets.ts';
import { buildArticle, buildClaim, buildSource } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

describe('toIndexFacets', () => {
  it('names each status, kind of source and speaker of a story once', () => {
    const article = buildArticle({
      sources: [buildSource(), buildSource({ id: 'other' })],
      claims: [
        buildClaim(),
        buildClaim({ number: 2, speakers: ['Goose Agency', 'Ducks'], status: 'disputed' }),
      ],
    });
    expect(toIndexFacets(article, edition)).toMatchObject({
      status: [
        { slug: 'claimed', name: 'Claimed' },
        { slug: 'disputed', name: 'Disputed' },
      ],
      kind: [{ slug: 'newspaper', name: 'Press' }],
      speaker: [
        { slug: 'goose-agency', name: 'Goose Agency' },
        { slug: 'ducks', name: 'Ducks' },
      ],
    });
  });

  it('names subjects and authors by what stands in the addresses of their hubs', () => {
    const article = buildArticle({
      countries: [{ code: 'CI', name: 'Côte d’Ivoire', slug: 'cote-divoire' }],
    });
    const { topic, country, author } = toIndexFacets(article, edition);
    expect(topic).toEqual(article.topics.map(({ id, name }) => ({ slug: id, name })));
    expect(country).toEqual(article.countries.map(({ slug, name }) => ({ slug, name })));
    expect(author.map(({ slug }) => slug)).toEqual(article.authors.map(({ id }) => id));
    expect([topic, country, author].map(({ length }) => length)).not.toContain(0);
  });

  it.each([
    ['analysis', 'Analysis'],
    ['explainer', 'Explainer'],
    ['briefing', 'Briefing'],
    ['fact-sheet', 'Fact sheet'],
  ] as const)('names the type of work %s as the story itself does: %s', (type, name) => {
    expect(toIndexFacets(buildArticle({ type }), edition).type).toEqual([{ slug: type, name }]);
  });

  it('names no evidence of a story without statements and sources', () => {
    const { status, kind, speaker } = toIndexFacets({ ...buildArticle(), claims: [], sources: [] }, edition);
    expect([status, kind, speaker]).toEqual([[], [], []]);
  });

  it('names them as search asks for them', () => {
    expect(indexFacetIds.filter((id) => !facetIds.includes(id))).toEqual([]);
  });
});
