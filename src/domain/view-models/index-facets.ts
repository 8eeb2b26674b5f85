import type { Article } from '../article.ts';
import type { Edition } from '../edition.ts';

/** What a story can be searched by besides its subjects. */
export const indexFacetIds = ['status', 'kind', 'speaker'] as const;

/** Distinct values of a story, in the words that readers choose from. */
export type IndexFacets = Readonly<Record<(typeof indexFacetIds)[number], readonly string[]>>;

/** The statuses, kinds of source and speakers of a story. */
export const toIndexFacets = (
  article: Pick<Article, 'claims' | 'sources'>,
  edition: Edition,
): IndexFacets => ({
  status: [...new Set(article.claims.map(({ status }) => edition.text.evidence.statuses[status]))],
  kind: [...new Set(article.sources.map(({ publisher }) => edition.text.publisherKinds[publisher.kind]))],
  speaker: [...new Set(article.claims.flatMap(({ speakers }) => speakers))],
});
