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
    expect(toIndexFacets(article, edition)).toEqual({
      status: ['Claimed', 'Disputed'],
      kind: ['Press'],
      speaker: ['Goose Agency', 'Ducks'],
    });
  });

  it('names nothing of a story without statements and sources', () => {
    expect(toIndexFacets({ claims: [], sources: [] }, edition)).toEqual({
      status: [],
      kind: [],
      speaker: [],
    });
  });

  it('names them as search asks for them', () => {
    expect(indexFacetIds.filter((id) => !facetIds.includes(id))).toEqual([]);
  });
});
