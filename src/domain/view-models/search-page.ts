import { text } from '../../text/text.ts';
import { searchAddress } from '../address.ts';
import type { IndexEntry } from './index-page.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

/** Kinds of hubs that the search page lists. */
const browsedFacets = ['topic', 'country', 'author', 'year'] as const;
type BrowsedFacet = (typeof browsedFacets)[number];

/** The search page: lists to browse; what can be searched by, the index itself tells in the browser. */
export interface SearchPage {
  readonly frame: PageFrame;
  readonly browse: readonly {
    readonly facet: BrowsedFacet;
    readonly name: string;
    readonly entries: readonly IndexEntry[];
  }[];
}

const names: Readonly<Record<BrowsedFacet, string>> = {
  topic: text.home.topics,
  country: text.home.countries,
  author: text.search.byAuthor,
  year: text.search.byYear,
};

/** Builds the search page; hubs without a story are left out. */
export const buildSearchPage = (
  hubs: Readonly<Record<BrowsedFacet, readonly IndexEntry[]>>,
  surroundings: Surroundings,
): SearchPage => ({
  frame: buildPageFrame({
    title: text.search.title,
    description: text.search.description,
    address: searchAddress,
    surroundings,
    trail: [],
  }),
  browse: browsedFacets
    .map((facet) => ({
      facet,
      name: names[facet],
      entries: hubs[facet].filter((entry) => entry.total > 0),
    }))
    .filter(({ entries }) => entries.length > 0),
});
