import { searchAddress } from '../address.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { type IndexEntry, type IndexKind, listEntries } from './index-page.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

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
  /** Pairs of a country and a topic that have a feed of their own, by the pieces of their addresses: "japan/geese". */
  readonly crossings: readonly string[];
}

const kinds: Readonly<Record<BrowsedFacet, IndexKind>> = {
  topic: 'topics',
  country: 'countries',
  author: 'authors',
  year: 'archive',
};

const toNames = ({ home, search }: Edition['text']): Readonly<Record<BrowsedFacet, string>> => ({
  topic: home.topics,
  country: home.countries,
  author: search.byAuthor,
  year: search.byYear,
});

/** Builds the search page; hubs without a story are left out. */
export const buildSearchPage = (newsroom: Newsroom): SearchPage => {
  const { text } = newsroom.edition;
  const names = toNames(text);
  return {
    frame: buildPageFrame({
      title: text.search.title,
      description: text.search.description,
      address: searchAddress,
      surroundings: newsroom.surroundings,
      languages: newsroom.findLanguages(searchAddress),
      trail: [],
    }),
    browse: browsedFacets
      .map((facet) => ({
        facet,
        name: names[facet],
        entries: listEntries(newsroom, kinds[facet]).filter((entry) => entry.total > 0),
      }))
      .filter(({ entries }) => entries.length > 0),
    crossings: newsroom.crossings.map(({ country, topic }) => `${country.slug}/${topic.id}`),
  };
};
