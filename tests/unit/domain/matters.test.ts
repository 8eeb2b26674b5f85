import { expect, it } from 'vitest';
import { groupMatters } from '../../../src/domain/matters.ts';
import { buildArticle, buildClaim, publish } from '../article-builder.ts';

const group = (...articles: readonly (readonly [slug: string, ...matters: (string | undefined)[]])[]) =>
  [
    ...groupMatters(
      publish(
        ...articles.map(([slug, ...matters], index) =>
          buildArticle({
            slug,
            publishedAt: new Date(Date.UTC(2026, 1, 19) - index * 60_000),
            claims: matters.map((matter, place) => buildClaim({ number: place + 1, matter })),
          }),
        ),
      ),
    ),
  ].map(([matter, claims]) => [
    matter,
    claims.map(({ article, claim }) => `${article.slug} ${String(claim.number)}`),
  ]);

it('groups the statements of several stories on one matter, newest story first', () => {
  expect(group(['new', 'crossing', undefined, 'crossing'], ['old', 'count', 'crossing'])).toEqual([
    ['crossing', ['new 1', 'new 3', 'old 2']],
  ]);
});

it('leaves out what only one story speaks of, and what has no name', () => {
  expect(group(['new', 'crossing', 'crossing', undefined], ['old', undefined])).toEqual([]);
  expect(group()).toEqual([]);
});
