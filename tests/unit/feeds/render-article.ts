import type { PublishedArticle } from '../../../src/domain/article.ts';
import { toClaim } from '../../../src/store/to-article.ts';
import { buildSource, buildPublishedArticle } from '../article-builder.ts';
import { buildSettledBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

/** A made-up story of a body in Markdown, which may cite the sources given; each is its own publisher. */
export const renderArticle = async (
  markdown: string,
  sourceIds: readonly string[] = [],
): Promise<PublishedArticle> => {
  const { body, claims } = await buildSettledBody(markdown, sourceIds);
  const sources = sourceIds.map((id, index) =>
    buildSource({ id, number: index + 1, publisher: { id, name: id, kind: 'newspaper' } }),
  );
  return buildPublishedArticle({
    body,
    sources,
    claims: claims.map((claim) => toClaim(claim, sources, edition)),
  });
};
