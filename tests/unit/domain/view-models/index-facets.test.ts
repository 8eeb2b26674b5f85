import { expect, it } from 'vitest';
import { countFacetValues, toIndexFacets } from '../../../../src/domain/view-models/index-facets.ts';
import { buildArticle, buildClaim, buildSource } from '../../article-builder.ts';

it('names each status, kind of source and speaker of a story once', () => {
  const article = buildArticle({
    sources: [buildSource(), buildSource({ id: 'other' })],
    claims: [
      buildClaim(),
      buildClaim({ number: 2, speakers: ['Goose Agency', 'Ducks'], status: 'disputed' }),
    ],
  });
  expect(toIndexFacets(article)).toEqual({
    status: ['Claimed', 'Disputed'],
    kind: ['Press'],
    speaker: ['Goose Agency', 'Ducks'],
  });
});

it('counts the stories of each value and keeps the most frequent', () => {
  const values = [['b', 'a'], ['b'], ['c', 'b'], ['c']];
  expect(countFacetValues(values)).toEqual([
    { name: 'a', total: 1 },
    { name: 'b', total: 3 },
    { name: 'c', total: 2 },
  ]);
  expect(countFacetValues(values, 2).map(({ name }) => name)).toEqual(['b', 'c']);
});
