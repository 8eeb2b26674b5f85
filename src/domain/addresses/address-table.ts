import {
  articleCardAddress,
  articleChainAddress,
  articleEvidenceAddress,
  articleAddress,
  articleMarkdownAddress,
  articleOembedAddress,
  articleDataAddress,
  authorAddress,
  calendarAddress,
  cardAddress,
  catalogueAddress,
  claimsAddress,
  countryAddress,
  countryForecastsAddress,
  crossingAddress,
  dossierAddress,
  dossierComparisonAddress,
  dossiersAddress,
  dossierTableAddress,
  feedAddress,
  feedForms,
  figureAddress,
  figureDataAddress,
  figureOembedAddress,
  figurePictureAddress,
  forecastsAddress,
  houseAddress,
  hubPageAddress,
  matterAddress,
  opmlAddress,
  publisherAddress,
  smallFigureAddress,
  topicAddress,
  topicForecastsAddress,
  yearAddress,
} from '../address.ts';
import { hasOwnData } from '../body/figure-names.ts';
import type { SettledFigure } from '../body/settled-figure.ts';
import { claimStatuses } from '../claim-statuses.ts';
import type { ChangesPresence } from '../versions/changes-presence.ts';
import { changesAddress } from './changes-address.ts';
import { type ClaimFacetId, claimFacetIds, claimValueAddress } from './claim-address.ts';
import { toCrossingNeeds } from '../crossings.ts';
import { hasChainFile } from '../has-chain-file.ts';
import { toCardNeeds } from '../hub-cards.ts';
import { groupByKeys } from '../group-by-keys.ts';
import { countPages } from '../paging.ts';
import { standingPages, standingFiles } from './standing-addresses.ts';

/** What the table needs to know of a story; whoever asks may know more. */
export interface AddressedArticle {
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
  /** It asks a question with a day. */
  readonly hasQuestions: boolean;
  /** Files beside it: the data that its tables and charts show, and documents that it links to. */
  readonly dataFiles: readonly string[];
  /** Its figures, by the piece of their address. */
  readonly figures: readonly Pick<SettledFigure, 'id' | 'kind'>[];
  /** Whether there is a page of what has changed in it, with a feed beside it. */
  readonly changes: ChangesPresence;
  /** Its text is no longer published: the page says so, and nothing is beside it. */
  readonly isWithdrawn: boolean;
}

/** What the table needs to know of a dossier. */
export interface AddressedDossier {
  readonly id: string;
  readonly kind: string;
  /** A draft: nothing is made of it and others. */
  readonly isHeld?: boolean;
}

/** What a site is made of, as far as its addresses go. */
export interface AddressedSite<Article extends AddressedArticle> {
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly topics: readonly string[];
  /** Countries with a profile, by the piece of their address. */
  readonly countries: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** Pages of the newsroom. */
  readonly house: readonly string[];
  readonly dossiers: readonly AddressedDossier[];
  /** Addresses that were published before: a pair of topic and country among them stays. */
  readonly recorded: ReadonlySet<string>;
  /** Some stories could not be read: what needs several is taken to be there with the one that is known. */
  readonly isPartial?: boolean;
  /** Stories, and statements, on one page of a list. */
  readonly pageSizes: { readonly articles: number; readonly claims: number };
}

/** What is at an address. */
export type AddressKind =
  | 'standing'
  | 'house'
  | 'article'
  | 'changes'
  | 'topic'
  | 'country'
  | 'crossing'
  | 'author'
  | 'publisher'
  | 'year'
  | 'matter'
  | 'figure'
  | 'forecasts'
  | 'dossier'
  | 'comparison'
  | 'claims'
  | 'page-of-list'
  | 'feed'
  | 'calendar'
  | 'file';

/** An address of the site. */
export interface AddressRow<Article extends AddressedArticle = AddressedArticle> {
  readonly address: string;
  readonly kind: AddressKind;
  /** The page that it belongs to: its own address, or that of the page beside it. */
  readonly page: string;
  /** The stories on which it depends, newest first; none where it is there whatever is published. */
  readonly articles: readonly Article[];
  /** How many of them there must be, at least. */
  readonly needs: number;
  /** A feed in every form follows it. */
  readonly hasFeed: boolean;
  /** Recorded, and permanent (decision 17). */
  readonly isPromised: boolean;
  /** A page that search engines should know. */
  readonly isListed: boolean;
}

type Facts = Partial<Pick<AddressRow, 'page' | 'needs' | 'hasFeed' | 'isPromised' | 'isListed'>>;

const toRow = <Article extends AddressedArticle>(
  address: string,
  kind: AddressKind,
  articles: readonly Article[],
  { page = address, needs = 0, hasFeed = false, isPromised = false, isListed = false }: Facts = {},
): AddressRow<Article> => ({ address, kind, page, articles, needs, hasFeed, isPromised, isListed });

const ofPage: Facts = { isPromised: true, isListed: true };

/**
 * What is beside a page: its feeds where it has some, its catalogue, and its picture.
 * @param cardNeeds how many stories there must be for the picture; undefined where there never is one
 */
const besides = <Article extends AddressedArticle>(
  row: AddressRow<Article>,
  cardNeeds: number | undefined,
  hasCatalogue = false,
): AddressRow<Article>[] => {
  const { address, articles, needs } = row;
  const toFile = (file: string, fewest: number): AddressRow<Article> =>
    toRow(file, 'file', articles, { page: address, needs: fewest });
  return [
    row,
    ...(row.hasFeed
      ? feedForms.map((form) =>
          toRow(feedAddress(address, form), 'feed', articles, { page: address, needs, isPromised: true }),
        )
      : []),
    ...(cardNeeds === undefined || articles.length < cardNeeds
      ? []
      : [toFile(cardAddress(address), Math.max(needs, cardNeeds))]),
    ...(hasCatalogue ? [toFile(catalogueAddress(address.slice(1, -1)), needs)] : []),
  ];
};

/**
 * The further pages of a list.
 * @param total of what is listed
 * @param toNeeds how many stories there must be for a page to have something, by how many entries come before it
 */
const furtherPages = <Article extends AddressedArticle>(
  address: string,
  articles: readonly Article[],
  total: number,
  size: number,
  toNeeds: (before: number) => number,
): AddressRow<Article>[] =>
  Array.from({ length: countPages(total, size) - 1 }, (_, index) =>
    toRow(hubPageAddress(address, index + 2), 'page-of-list', articles, {
      page: address,
      needs: toNeeds((index + 1) * size),
      isListed: true,
    }),
  );

const furtherArticles = <Article extends AddressedArticle>(
  address: string,
  articles: readonly Article[],
  size: number,
): AddressRow<Article>[] => furtherPages(address, articles, articles.length, size, (before) => before + 1);

/** The addresses of one story. */
const listOfArticle = <Article extends AddressedArticle>(article: Article): AddressRow<Article>[] => {
  const { slug, claims, dataFiles, figures, changes, isWithdrawn } = article;
  const needs = 1;
  const own = toRow(articleAddress(slug), 'article', [article], { ...ofPage, needs, isListed: !isWithdrawn });
  if (isWithdrawn) return [own];
  return [
    own,
    ...[
      articleMarkdownAddress(slug),
      articleEvidenceAddress(slug),
      ...(hasChainFile({ claims }) ? [articleChainAddress(slug)] : []),
      articleOembedAddress(slug),
      articleCardAddress(slug),
      ...dataFiles.map((name) => articleDataAddress(slug, name)),
    ].map((address) => toRow(address, 'file', [article], { page: own.address, needs })),
    ...(changes.hasPage
      ? besides(
          toRow(changesAddress(slug), 'changes', [article], {
            ...ofPage,
            needs,
            hasFeed: changes.hasFeed,
          }),
          undefined,
        )
      : []),
    ...figures.flatMap(({ id, kind }) => {
      const page = figureAddress(slug, id);
      return [
        toRow(page, 'figure', [article], { ...ofPage, needs }),
        ...[
          figurePictureAddress(slug, id),
          figureOembedAddress(slug, id),
          smallFigureAddress(slug, id),
          ...(hasOwnData(kind) ? [figureDataAddress(slug, id)] : []),
        ].map((address) => toRow(address, 'file', [article], { page, needs })),
      ];
    }),
  ];
};

/** What is on a hub: it is there from the first day on, or from its first story where that is all it is. */
const listOfHubs = <Article extends AddressedArticle>(
  kind: 'topic' | 'country' | 'author' | 'publisher',
  toAddress: (id: string) => string,
  standing: readonly string[],
  groups: ReadonlyMap<string, readonly Article[]>,
  pageSize: number,
): AddressRow<Article>[] =>
  [...new Set([...standing, ...(kind === 'country' ? groups.keys() : [])])].flatMap((id) => {
    const articles = groups.get(id) ?? [];
    const address = toAddress(id);
    const needs = standing.includes(id) ? 0 : 1;
    const hub = toRow(address, kind, articles, { ...ofPage, needs, hasFeed: true });
    return [
      ...besides(hub, toCardNeeds(kind), kind === 'topic' || kind === 'country'),
      ...furtherArticles(address, articles, pageSize),
    ];
  });

const listOfCrossings = <Article extends AddressedArticle>(
  articles: readonly Article[],
  { pageSizes, recorded, isPartial = false }: AddressedSite<Article>,
): AddressRow<Article>[] =>
  [
    ...groupByKeys(articles, ({ countries, topics }) =>
      countries.flatMap((country) => topics.map((topic) => crossingAddress(country, topic))),
    ),
  ].flatMap(([address, group]) => {
    const needs = toCrossingNeeds(address, recorded);
    if (group.length < (isPartial ? 1 : needs)) return [];
    return [
      ...besides(toRow(address, 'crossing', group, { ...ofPage, needs, hasFeed: true }), undefined),
      ...furtherArticles(address, group, pageSizes.articles),
    ];
  });

/** The statements of a story that a list of a facet's value holds. */
const countClaims: Readonly<Record<ClaimFacetId, (article: AddressedArticle, value: string) => number>> = {
  status: ({ claims }, value) => claims.filter(({ status }) => status === value).length,
  speaker: ({ claims }, value) => claims.filter(({ speakers }) => speakers.includes(value)).length,
  topic: ({ claims }) => claims.length,
  country: ({ claims }) => claims.length,
  year: ({ claims }) => claims.length,
};

const furtherClaims = <Article extends AddressedArticle>(
  address: string,
  articles: readonly Article[],
  count: (article: Article) => number,
  size: number,
): AddressRow<Article>[] => {
  const total = articles.reduce((sum, article) => sum + count(article), 0);
  // One story may mark them all.
  return furtherPages(address, articles, total, size, () => 1);
};

/** Lists of statements: of each status, speaker, topic, country and year. They are told by others, and not promised. */
const listOfClaims = <Article extends AddressedArticle>({
  articles,
  pageSizes,
}: AddressedSite<Article>): AddressRow<Article>[] => {
  const valuesOf: Readonly<Record<ClaimFacetId, (article: Article) => readonly string[]>> = {
    status: ({ claims }) => claims.map(({ status }) => status),
    speaker: ({ claims }) => claims.flatMap(({ speakers }) => speakers),
    topic: ({ topics }) => topics,
    country: ({ countries }) => countries,
    year: ({ year }) => (year === undefined ? [] : [String(year)]),
  };
  const marked = articles.filter(({ claims }) => claims.length > 0);
  return [
    ...furtherClaims(claimsAddress, marked, ({ claims }) => claims.length, pageSizes.claims),
    // Every status has its list from the first day on, also without a statement.
    ...claimStatuses.map((status) =>
      toRow<Article>(
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
          ...furtherClaims(address, group, (article) => countClaims[facet](article, value), pageSizes.claims),
        ];
      }),
    ),
  ];
};

/**
 * The lists of questions: that of the site is there from the first day on, those of topics and countries from their first
 * question, and every calendar too, since one without an entry is none (RFC 5545).
 */
const listOfForecasts = <Article extends AddressedArticle>(
  all: readonly Article[],
): AddressRow<Article>[] => {
  const articles = all.filter(({ hasQuestions }) => hasQuestions);
  const toCalendar = (page: string, group: readonly Article[]): AddressRow<Article>[] =>
    group.length === 0
      ? []
      : [toRow(calendarAddress(page), 'calendar', group, { page, needs: 1, isPromised: true })];
  const toList = (address: string, group: readonly Article[]): AddressRow<Article>[] => [
    ...besides(toRow(address, 'forecasts', group, { ...ofPage, needs: 1, hasFeed: true }), undefined),
    ...toCalendar(address, group),
  ];
  return [
    ...toCalendar(forecastsAddress, articles),
    ...[...groupByKeys(articles, ({ topics }) => topics)].flatMap(([id, group]) =>
      toList(topicForecastsAddress(id), group),
    ),
    ...[...groupByKeys(articles, ({ countries }) => countries)].flatMap(([slug, group]) =>
      toList(countryForecastsAddress(slug), group),
    ),
  ];
};

/** So many dossiers of a kind can be compared. */
export const leastCompared = 2;

/** Dossiers, and of each kind the table of its properties; several of a kind are compared on a page. */
const listOfDossiers = <Article extends AddressedArticle>(
  dossiers: readonly AddressedDossier[],
): AddressRow<Article>[] => [
  ...dossiers.map(({ id }) => toRow<Article>(dossierAddress(id), 'dossier', [], ofPage)),
  ...[
    ...Map.groupBy(
      dossiers.filter(({ isHeld = false }) => !isHeld),
      ({ kind }) => kind,
    ),
  ].flatMap(([kind, group]) => [
    toRow<Article>(dossierTableAddress(kind), 'file', [], { page: dossiersAddress }),
    ...(group.length < leastCompared
      ? []
      : [toRow<Article>(dossierComparisonAddress(kind), 'comparison', [], { isListed: true })]),
  ]),
];

/**
 * Every address of a site, each once: what its pages, its feeds and its files are, on which stories they depend, and
 * what is promised of them. Check, sitemap, redirects and lock all read this table; the built site holds nothing
 * that it does not name.
 */
export const listAddresses = <Article extends AddressedArticle>(
  site: AddressedSite<Article>,
): AddressRow<Article>[] => {
  const { pageSizes } = site;
  const articles = site.articles.filter(({ isWithdrawn }) => !isWithdrawn);
  const rows = [
    ...standingPages.flatMap(
      ({ address, hasFeed = false, isListed = true, isPromised = true, hasCard = false }) =>
        besides(
          toRow<Article>(address, 'standing', [], { isPromised, hasFeed, isListed }),
          hasCard ? 0 : undefined,
        ),
    ),
    ...standingFiles.map((address) =>
      toRow<Article>(address, 'file', [], { isPromised: address === opmlAddress }),
    ),
    ...site.house.map((id) => toRow<Article>(houseAddress(id), 'house', [], ofPage)),
    ...site.articles.flatMap(listOfArticle),
    ...listOfHubs(
      'topic',
      topicAddress,
      site.topics,
      groupByKeys(articles, ({ topics }) => topics),
      pageSizes.articles,
    ),
    ...listOfHubs(
      'country',
      countryAddress,
      site.countries,
      groupByKeys(articles, ({ countries }) => countries),
      pageSizes.articles,
    ),
    ...listOfCrossings(articles, site),
    ...listOfHubs(
      'author',
      authorAddress,
      site.authors,
      groupByKeys(articles, ({ authors }) => authors),
      pageSizes.articles,
    ),
    ...listOfHubs(
      'publisher',
      publisherAddress,
      site.publishers,
      groupByKeys(articles, ({ publishers }) => publishers),
      pageSizes.articles,
    ),
    ...[...groupByKeys(articles, ({ year }) => (year === undefined ? [] : [year]))].flatMap(
      ([year, group]) => {
        const address = yearAddress(year);
        return [
          toRow(address, 'year', group, { ...ofPage, needs: 1 }),
          ...furtherArticles(address, group, pageSizes.articles),
        ];
      },
    ),
    ...[...groupByKeys(articles, ({ matters }) => matters)]
      .filter(([, group]) => site.isPartial === true || group.length > 1)
      .map(([matter, group]) => toRow(matterAddress(matter), 'matter', group, { ...ofPage, needs: 2 })),
    ...listOfDossiers<Article>(site.dossiers),
    ...listOfForecasts(articles),
    ...listOfClaims({ ...site, articles }),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.address, row])).values()].toReversed();
};
