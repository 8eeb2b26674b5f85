import { text } from '../../text/text.ts';
import { searchAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { countFacetValues, type indexFacetIds, maxSpeakers, toIndexFacets } from './index-facets.ts';
import type { IndexEntry } from './index-page.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

/** A value of a facet with the number of stories that have it. */
export interface FacetValue {
  readonly name: string;
  readonly total: number;
}

/** The search page: its facets, and lists to browse for those who cannot search. */
export interface SearchPage {
  readonly frame: PageFrame;
  readonly topics: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly evidence: Readonly<Record<(typeof indexFacetIds)[number], readonly FacetValue[]>>;
  readonly browse: readonly { readonly name: string; readonly entries: readonly IndexEntry[] }[];
}

/** Builds the search page; subjects without a story are left out. */
export const buildSearchPage = (
  hubs: Readonly<Record<'topics' | 'countries' | 'years', readonly IndexEntry[]>>,
  articles: readonly PublishedArticle[],
  surroundings: Surroundings,
): SearchPage => {
  const topics = hubs.topics.filter((entry) => entry.total > 0);
  const countries = hubs.countries.filter((entry) => entry.total > 0);
  const facets = articles.map(toIndexFacets);
  return {
    frame: buildPageFrame({
      title: text.search.title,
      description: text.search.description,
      address: searchAddress,
      surroundings,
      trail: [],
    }),
    topics: topics.map(({ name, total }) => ({ name, total })),
    countries: countries.map(({ name, total }) => ({ name, total })),
    evidence: {
      status: countFacetValues(facets.map(({ status }) => status)),
      kind: countFacetValues(facets.map(({ kind }) => kind)),
      speaker: countFacetValues(
        facets.map(({ speaker }) => speaker),
        maxSpeakers,
      ),
    },
    browse: [
      { name: text.home.topics, entries: topics },
      { name: text.home.countries, entries: countries },
      { name: text.hub.archiveTitle, entries: hubs.years },
    ],
  };
};
