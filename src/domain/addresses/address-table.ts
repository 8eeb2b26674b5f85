import {
  articleCardAddress,
  articleEvidenceAddress,
  articleAddress,
  articleMarkdownAddress,
  articleOembedAddress,
  articleDataAddress,
  authorAddress,
  cardAddress,
  catalogueAddress,
  claimsAddress,
  countryAddress,
  crossingAddress,
  feedAddress,
  feedForms,
  houseAddress,
  hubPageAddress,
  matterAddress,
  opmlAddress,
  publisherAddress,
  topicAddress,
  yearAddress,
} from '../address.ts';
import { claimStatuses } from '../claim-statuses.ts';
import { type ClaimFacetId, claimFacetIds, claimValueAddress } from './claim-address.ts';
import { minCrossingStories } from '../crossings.ts';
import { groupByKeys } from '../group-by-keys.ts';
import { countPages } from '../paging.ts';
import { standingPages, standingFiles } from './standing-addresses.ts';

/** What the table needs to know of a story; whoever asks may know more. */
export interface AddressedStory {
  readonly slug: string;
  readonly year: number | undefined;
  readonly topics: readonly string[];
  /** Countries by the piece of their address. */
  readonly countries: readonly string[];
  readonly authors: readonly string[];
  /** Ids of the publishers that it cites. */
  readonly publishers: readonly string[];
  /** Names of the matters of which it says something. */
  readonly matters: readonly string[];
  /** Values of its marked statements, each as often as it has one, as pieces of addresses. */
  readonly claims: readonly { readonly status: string; readonly speakers: readonly string[] }[];
  /** Files of data that its tables show. */
  readonly dataFiles: readonly string[];
  /** Its text is no longer published: the page says so, and nothing stands beside it. */
  readonly isWithdrawn: boolean;
}

/** What a site is made of, as far as its addresses go. */
export interface AddressedSite<Story extends AddressedStory> {
  /** Newest first. */
  readonly stories: readonly Story[];
  readonly topics: readonly string[];
  /** Countries with a profile, by the piece of their address. */
  readonly countries: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** Pages of the newsroom. */
  readonly house: readonly string[];
  /** Some stories could not be read: what needs several stands with the one that is known. */
  readonly isPartial?: boolean;
  /** Stories, and statements, on one page of a list. */
  readonly pageSizes: { readonly stories: number; readonly claims: number };
}

/** What stands at an address. */
export type AddressKind =
  | 'standing'
  | 'house'
  | 'article'
  | 'topic'
  | 'country'
  | 'crossing'
  | 'author'
  | 'publisher'
  | 'year'
  | 'matter'
  | 'claims'
  | 'page-of-list'
  | 'feed'
  | 'file';

/** An address of the site. */
export interface AddressRow<Story extends AddressedStory = AddressedStory> {
  readonly address: string;
  readonly kind: AddressKind;
  /** The page that it belongs to: its own address, or that of the page beside which it stands. */
  readonly page: string;
  /** The stories on which it depends, newest first; none where it stands whatever is published. */
  readonly stories: readonly Story[];
  /** How many of them there must be, at least. */
  readonly needs: number;
  /** A feed in every form follows it. */
  readonly hasFeed: boolean;
  /** Recorded, and kept for ever (decision 17). */
  readonly isPromised: boolean;
  /** A page that search engines should know. */
  readonly isListed: boolean;
}

type Facts = Partial<Pick<AddressRow, 'page' | 'needs' | 'hasFeed' | 'isPromised' | 'isListed'>>;

const toRow = <Story extends AddressedStory>(
  address: string,
  kind: AddressKind,
  stories: readonly Story[],
  { page = address, needs = 0, hasFeed = false, isPromised = false, isListed = false }: Facts = {},
): AddressRow<Story> => ({ address, kind, page, stories, needs, hasFeed, isPromised, isListed });

const ofPage: Facts = { isPromised: true, isListed: true };

/** What stands beside a page: its picture, and its feeds where it has some. */
const besides = <Story extends AddressedStory>(
  row: AddressRow<Story>,
  hasCard: boolean,
  hasCatalogue = false,
): AddressRow<Story>[] => {
  const { address, stories, needs } = row;
  const files = [
    ...(hasCard ? [cardAddress(address)] : []),
    ...(hasCatalogue ? [catalogueAddress(address.slice(1, -1))] : []),
  ];
  return [
    row,
    ...(row.hasFeed
      ? feedForms.map((form) =>
          toRow(feedAddress(address, form), 'feed', stories, { page: address, needs, isPromised: true }),
        )
      : []),
    ...files.map((file) => toRow(file, 'file', stories, { page: address, needs })),
  ];
};

/**
 * The further pages of a list.
 * @param total of what is listed
 * @param toNeeds how many stories there must be for a page to have something, by how many entries stand before it
 */
const furtherPages = <Story extends AddressedStory>(
  address: string,
  stories: readonly Story[],
  total: number,
  size: number,
  toNeeds: (before: number) => number,
): AddressRow<Story>[] =>
  Array.from({ length: countPages(total, size) - 1 }, (_, index) =>
    toRow(hubPageAddress(address, index + 2), 'page-of-list', stories, {
      page: address,
      needs: toNeeds((index + 1) * size),
      isListed: true,
    }),
  );

const furtherStories = <Story extends AddressedStory>(
  address: string,
  stories: readonly Story[],
  size: number,
): AddressRow<Story>[] => furtherPages(address, stories, stories.length, size, (before) => before + 1);

/** The addresses of one story. */
const listOfArticle = <Story extends AddressedStory>(story: Story): AddressRow<Story>[] => {
  const { slug, dataFiles, isWithdrawn } = story;
  const needs = 1;
  const own = toRow(articleAddress(slug), 'article', [story], { ...ofPage, needs, isListed: !isWithdrawn });
  if (isWithdrawn) return [own];
  return [
    own,
    ...[
      articleMarkdownAddress(slug),
      articleEvidenceAddress(slug),
      articleOembedAddress(slug),
      articleCardAddress(slug),
      ...dataFiles.map((name) => articleDataAddress(slug, name)),
    ].map((address) => toRow(address, 'file', [story], { page: own.address, needs })),
  ];
};

/** What stands on a hub: it is there from the first day on, or from its first story where that is all it is. */
const listOfHubs = <Story extends AddressedStory>(
  kind: 'topic' | 'country' | 'author' | 'publisher',
  toAddress: (id: string) => string,
  standing: readonly string[],
  groups: ReadonlyMap<string, readonly Story[]>,
  pageSize: number,
): AddressRow<Story>[] =>
  [...new Set([...standing, ...(kind === 'country' ? groups.keys() : [])])].flatMap((id) => {
    const stories = groups.get(id) ?? [];
    const address = toAddress(id);
    const needs = standing.includes(id) ? 0 : 1;
    const hub = toRow(address, kind, stories, { ...ofPage, needs, hasFeed: true });
    return [
      ...besides(hub, true, kind === 'topic' || kind === 'country'),
      ...furtherStories(address, stories, pageSize),
    ];
  });

const listOfCrossings = <Story extends AddressedStory>(
  stories: readonly Story[],
  pageSize: number,
  fewest: number,
): AddressRow<Story>[] =>
  [
    ...groupByKeys(stories, ({ countries, topics }) =>
      countries.flatMap((country) => topics.map((topic) => crossingAddress(country, topic))),
    ),
  ]
    .filter(([, group]) => group.length >= fewest)
    .flatMap(([address, group]) => [
      ...besides(
        toRow(address, 'crossing', group, { ...ofPage, needs: minCrossingStories, hasFeed: true }),
        true,
      ),
      ...furtherStories(address, group, pageSize),
    ]);

/** The statements of a story that a list of a facet's value holds. */
const countClaims: Readonly<Record<ClaimFacetId, (story: AddressedStory, value: string) => number>> = {
  status: ({ claims }, value) => claims.filter(({ status }) => status === value).length,
  speaker: ({ claims }, value) => claims.filter(({ speakers }) => speakers.includes(value)).length,
  country: ({ claims }) => claims.length,
  year: ({ claims }) => claims.length,
};

const furtherClaims = <Story extends AddressedStory>(
  address: string,
  stories: readonly Story[],
  count: (story: Story) => number,
  size: number,
): AddressRow<Story>[] => {
  const total = stories.reduce((sum, story) => sum + count(story), 0);
  // One story may mark them all.
  return furtherPages(address, stories, total, size, () => 1);
};

/** Lists of statements: of each status, speaker, country and year. They are told by others, and not promised. */
const listOfClaims = <Story extends AddressedStory>({
  stories,
  pageSizes,
}: AddressedSite<Story>): AddressRow<Story>[] => {
  const valuesOf: Readonly<Record<ClaimFacetId, (story: Story) => readonly string[]>> = {
    status: ({ claims }) => claims.map(({ status }) => status),
    speaker: ({ claims }) => claims.flatMap(({ speakers }) => speakers),
    country: ({ countries }) => countries,
    year: ({ year }) => (year === undefined ? [] : [String(year)]),
  };
  const marked = stories.filter(({ claims }) => claims.length > 0);
  return [
    ...furtherClaims(claimsAddress, marked, ({ claims }) => claims.length, pageSizes.claims),
    // Every status has its list from the first day on, also without a statement.
    ...claimStatuses.map((status) =>
      toRow<Story>(
        claimValueAddress('status', status),
        'claims',
        marked.filter(({ claims }) => claims.some((claim) => claim.status === status)),
        { isListed: true },
      ),
    ),
    ...claimFacetIds.flatMap((facet) =>
      [...groupByKeys(marked, valuesOf[facet])].flatMap(([value, group]) => {
        const address = claimValueAddress(facet, value);
        return [
          toRow(address, 'claims', group, { needs: 1, isListed: true }),
          ...furtherClaims(address, group, (story) => countClaims[facet](story, value), pageSizes.claims),
        ];
      }),
    ),
  ];
};

/**
 * Every address of a site, each once: what its pages, its feeds and its files are, on which stories they depend, and
 * what is promised of them. Check, sitemap, redirects and lock all read this table; the built site holds nothing
 * that it does not name.
 */
export const listAddresses = <Story extends AddressedStory>(
  site: AddressedSite<Story>,
): AddressRow<Story>[] => {
  const { pageSizes } = site;
  const stories = site.stories.filter(({ isWithdrawn }) => !isWithdrawn);
  const rows = [
    ...standingPages.flatMap(
      ({ address, hasFeed = false, isListed = true, isPromised = true, hasCard = false }) =>
        besides(toRow<Story>(address, 'standing', [], { isPromised, hasFeed, isListed }), hasCard),
    ),
    ...standingFiles.map((address) =>
      toRow<Story>(address, 'file', [], { isPromised: address === opmlAddress }),
    ),
    ...site.house.map((id) => toRow<Story>(houseAddress(id), 'house', [], ofPage)),
    ...site.stories.flatMap(listOfArticle),
    ...listOfHubs(
      'topic',
      topicAddress,
      site.topics,
      groupByKeys(stories, ({ topics }) => topics),
      pageSizes.stories,
    ),
    ...listOfHubs(
      'country',
      countryAddress,
      site.countries,
      groupByKeys(stories, ({ countries }) => countries),
      pageSizes.stories,
    ),
    ...listOfCrossings(stories, pageSizes.stories, site.isPartial ? 1 : minCrossingStories),
    ...listOfHubs(
      'author',
      authorAddress,
      site.authors,
      groupByKeys(stories, ({ authors }) => authors),
      pageSizes.stories,
    ),
    ...listOfHubs(
      'publisher',
      publisherAddress,
      site.publishers,
      groupByKeys(stories, ({ publishers }) => publishers),
      pageSizes.stories,
    ),
    ...[...groupByKeys(stories, ({ year }) => (year === undefined ? [] : [year]))].flatMap(
      ([year, group]) => {
        const address = yearAddress(year);
        return [
          toRow(address, 'year', group, { ...ofPage, needs: 1 }),
          ...furtherStories(address, group, pageSizes.stories),
        ];
      },
    ),
    ...[...groupByKeys(stories, ({ matters }) => matters)]
      .filter(([, group]) => site.isPartial === true || group.length > 1)
      .map(([matter, group]) => toRow(matterAddress(matter), 'matter', group, { ...ofPage, needs: 2 })),
    ...listOfClaims({ ...site, stories }),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.address, row])).values()].toReversed();
};
