import type { Article } from '../article.ts';
import { listSpeakers } from '../addresses/claim-address.ts';
import type { Edition } from '../edition.ts';

/** What a story can be searched by, besides its time. */
export const indexFacetIds = ['topic', 'country', 'type', 'status', 'kind', 'speaker', 'author'] as const;

/** A value to search by: addresses have the slug, in every language; readers choose by the name. */
export interface IndexValue {
  readonly slug: string;
  readonly name: string;
}

/** Distinct values of a story. */
export type IndexFacets = Readonly<Record<(typeof indexFacetIds)[number], readonly IndexValue[]>>;

const dropRepeated = (values: readonly IndexValue[]): readonly IndexValue[] => [
  ...new Map(values.map((value) => [value.name, value])).values(),
];

/** The subjects, type of work, authors, statuses, kinds of source and speakers of a story. */
export const toIndexFacets = (
  article: Pick<Article, 'topics' | 'countries' | 'type' | 'authors' | 'claims' | 'sources'>,
  { text }: Edition,
): IndexFacets => ({
  topic: article.topics.map(({ id, name }) => ({ slug: id, name })),
  country: article.countries.map(({ slug, name }) => ({ slug, name })),
  type: [{ slug: article.type, name: text.workTypes[article.type] }],
  status: dropRepeated(
    article.claims.map(({ status }) => ({ slug: status, name: text.evidence.statuses[status] })),
  ),
  kind: dropRepeated(
    article.sources.map(({ publisher: { kind } }) => ({ slug: kind, name: text.publisherKinds[kind] })),
  ),
  speaker: dropRepeated(article.claims.flatMap(listSpeakers)),
  author: article.authors.map(({ id, name }) => ({ slug: id, name })),
});
