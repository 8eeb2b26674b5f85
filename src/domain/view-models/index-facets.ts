import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import type { Article } from '../article.ts';
import { byName } from '../order.ts';

/** What a story can be searched by besides its subjects. */
export const indexFacetIds = ['status', 'kind', 'speaker'] as const;

/** Distinct values of a story, in the words that readers choose from. */
export type IndexFacets = Readonly<Record<(typeof indexFacetIds)[number], readonly string[]>>;

/** Speakers to choose from on the search page; a longer list helps nobody. */
export const maxSpeakers = 200;

/** The statuses, kinds of source and speakers of a story. */
export const toIndexFacets = (article: Pick<Article, 'claims' | 'sources'>): IndexFacets => ({
  status: [...new Set(article.claims.map(({ status }) => text.evidence.statuses[status]))],
  kind: [...new Set(article.sources.map(({ publisher }) => text.publisherKinds[publisher.kind]))],
  speaker: [...new Set(article.claims.flatMap(({ speakers }) => speakers))],
});

/** Counts the stories of each value: the most frequent ones up to a number, in alphabetical order. */
export const countFacetValues = (
  values: readonly (readonly string[])[],
  atMost = Infinity,
): { readonly name: string; readonly total: number }[] =>
  [...Map.groupBy(values.flat(), (name) => name)]
    .map(([name, group]) => ({ name, total: group.length }))
    .toSorted((a, b) => b.total - a.total || byName(site.language)(a, b))
    .slice(0, atMost)
    .toSorted(byName(site.language));
