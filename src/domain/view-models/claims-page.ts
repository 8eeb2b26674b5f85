import { claimsAddress, hubPageAddress } from '../address.ts';
import {
  claimFacetAddress,
  type ClaimFacetId,
  claimFacetIds,
  claimValueAddress,
} from '../addresses/claim-address.ts';
import { type ClaimFacetValue, groupClaims, listClaims, type ArticleClaim } from '../claim-facets.ts';
import { toDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { claimsPageSize, paginate } from '../paging.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import { type ListPage, toListHead, toListPage } from './list-page.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { type Breadcrumb, buildPageFrame, type FollowedPage, type PageFrame } from './page-frame.ts';
import { type ClaimGroup, toClaimGroups } from './claim-group.ts';

/** Values of a facet that are beside every list; its own page has them all. */
const shownValues = 12;

/** The feed of the statements of every story. */
export const toClaimsFeed = ({ site, text }: Edition): FollowedPage => ({
  title: text.site.feedOf(site.name, text.claims.title),
  page: claimsAddress,
});

/** A link to the statements of one value of a facet. */
export interface ClaimFacetLink {
  readonly name: string;
  readonly address: string;
  readonly total: number;
  readonly isCurrent: boolean;
}

/** A facet beside a list of statements: its most frequent values, and the way to all of them. */
export interface ClaimFacetBox {
  readonly id: ClaimFacetId;
  readonly label: string;
  readonly links: readonly ClaimFacetLink[];
  readonly all: { readonly name: string; readonly address: string } | undefined;
}

/** One value to filter by. */
export interface ClaimFilterOption {
  readonly value: string;
  readonly name: string;
  /** Statements of its own list, which the filter may have to fetch. */
  readonly total: number;
}

/** What a list of statements can be filtered by in place, over all its pages. */
export interface ClaimFilter {
  readonly selects: readonly {
    readonly id: ClaimFacetId;
    readonly label: string;
    /** What the address of each option's list begins with. */
    readonly folder: string;
    readonly options: readonly ClaimFilterOption[];
  }[];
  /** First and last day of the stories. */
  readonly from: string;
  readonly to: string;
  /** The years between, newest first. */
  readonly years: readonly ClaimFilterOption[];
  readonly yearsFolder: string;
  /** Address of the list. */
  readonly hub: string;
  /** What all statements of the list have: "speaker=kcna". */
  readonly own: string | undefined;
  readonly total: number;
  readonly pageSize: number;
}

/** One page of a list of statements. */
export interface ClaimsPage extends ListPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly statuses: readonly StatusCount[];
  readonly feed: OfferedFeed;
  readonly facets: readonly ClaimFacetBox[];
  /** On the first page; absent where there is nothing to choose between. */
  readonly filter: ClaimFilter | undefined;
  readonly groups: readonly ClaimGroup[];
}

/** The values of one facet with the number of their statements. */
export interface ClaimFacetPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly links: readonly ClaimFacetLink[];
}

interface List {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  /** The facet and value it is the list of. */
  readonly own: string | undefined;
  readonly trail: readonly Breadcrumb[];
  readonly claims: readonly ArticleClaim[];
}

type FacetValues = Readonly<Record<ClaimFacetId, readonly ClaimFacetValue[]>>;

const groupByFacets = (claims: readonly ArticleClaim[], edition: Edition): FacetValues => ({
  status: groupClaims(claims, 'status', edition),
  speaker: groupClaims(claims, 'speaker', edition),
  topic: groupClaims(claims, 'topic', edition),
  country: groupClaims(claims, 'country', edition),
  year: groupClaims(claims, 'year', edition),
});

const toFacetLinks = (
  facet: ClaimFacetId,
  values: readonly ClaimFacetValue[],
  current?: string,
): ClaimFacetLink[] =>
  values.map(({ slug, name, claims }) => {
    const address = claimValueAddress(facet, slug);
    return { name, address, total: claims.length, isCurrent: address === current };
  });

/** The values of a facet that are beside every list: the most frequent ones where there are many. */
const selectShown = (values: readonly ClaimFacetValue[]): readonly ClaimFacetValue[] =>
  values.length > shownValues
    ? values.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, shownValues)
    : values;

const toFacetBox = (
  facet: ClaimFacetId,
  shown: readonly ClaimFacetValue[],
  values: number,
  current: string,
  edition: Edition,
): ClaimFacetBox => ({
  id: facet,
  label: edition.text.claims.facets[facet],
  links: toFacetLinks(facet, shown, current),
  all:
    values > shown.length
      ? { name: edition.text.claims.allValues[facet](values), address: claimFacetAddress(facet) }
      : undefined,
});

/** Values of a facet that a list has, with the totals of their own lists. */
const toFilterOptions = (
  claims: readonly ArticleClaim[],
  facet: ClaimFacetId,
  all: readonly ClaimFacetValue[],
  edition: Edition,
): ClaimFilterOption[] => {
  const totals = new Map(all.map((value) => [value.slug, value.claims.length]));
  return groupClaims(claims, facet, edition)
    .filter((value) => value.claims.length > 0)
    .map(({ slug, name }) => ({ value: slug, name, total: totals.get(slug) ?? 0 }));
};

const toFilter = (
  { claims, address, own }: List,
  facets: FacetValues,
  edition: Edition,
): ClaimFilter | undefined => {
  const selects = (['status', 'speaker', 'country'] as const)
    .map((id) => ({
      id,
      label: edition.text.claims.facets[id],
      folder: claimFacetAddress(id),
      options: toFilterOptions(claims, id, facets[id], edition),
    }))
    .filter(({ options }) => options.length > 1);
  const days = claims.map(({ article }) => toDay(article.publishedAt, edition.zone)).toSorted();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return claims.length < 2 || (selects.length === 0 && from === to)
    ? undefined
    : {
        selects,
        from,
        to,
        years: toFilterOptions(claims, 'year', facets.year, edition),
        yearsFolder: claimFacetAddress('year'),
        hub: address,
        own,
        total: claims.length,
        pageSize: claimsPageSize,
      };
};

const buildListPages = (
  list: List,
  facets: FacetValues,
  shown: FacetValues,
  newsroom: Newsroom,
): ClaimsPage[] => {
  const { edition, surroundings } = newsroom;
  const boxes = claimFacetIds.map((facet) =>
    toFacetBox(facet, shown[facet], facets[facet].length, list.address, edition),
  );
  const statuses = toStatusCounts(
    list.claims.map(({ claim }) => claim),
    edition,
  );
  const filter = toFilter(list, facets, edition);
  return paginate(list.claims, claimsPageSize).map((paged) => ({
    ...toListPage(list.address, paged),
    frame: buildPageFrame({
      ...toListHead(list, paged, edition),
      surroundings,
      languages: newsroom.findLanguages(hubPageAddress(list.address, paged.page)),
      ownFeeds: [toClaimsFeed(edition)],
      trail: list.trail,
    }),
    name: list.name,
    description: list.description,
    statuses,
    feed: toOfferedFeed(edition.text.claims.title, claimsAddress, edition.text.claims.follow, edition),
    facets: boxes,
    filter: paged.page === 1 ? filter : undefined,
    groups: toClaimGroups(paged.items, newsroom),
  }));
};

const claimsCrumb = (edition: Edition): Breadcrumb => ({
  name: edition.text.claims.title,
  address: claimsAddress,
});

/** Builds every page that lists statements: all of them, and those of each status, speaker, topic, country and year. */
export const buildClaimsPages = (newsroom: Newsroom): ClaimsPage[] => {
  const { edition } = newsroom;
  const { text } = edition;
  const claims = listClaims(newsroom.articles);
  const facets = groupByFacets(claims, edition);
  const shown = {
    status: selectShown(facets.status),
    speaker: selectShown(facets.speaker),
    topic: selectShown(facets.topic),
    country: selectShown(facets.country),
    year: selectShown(facets.year),
  };
  const lists: List[] = [
    {
      name: text.claims.title,
      description: text.claims.description,
      address: claimsAddress,
      own: undefined,
      trail: [],
      claims,
    },
    ...claimFacetIds.flatMap((facet) =>
      facets[facet].map((value) => ({
        name: text.claims.listTitle(value.name),
        description: text.claims.listDescription[facet](value.name),
        address: claimValueAddress(facet, value.slug),
        own: `${facet}=${value.slug}`,
        trail: [claimsCrumb(edition), { name: text.claims.facets[facet], address: claimFacetAddress(facet) }],
        claims: value.claims,
      })),
    ),
  ];
  return lists.flatMap((list) => buildListPages(list, facets, shown, newsroom));
};

/** Builds the page of each facet, with all its values. */
export const buildClaimFacetPages = (newsroom: Newsroom): ClaimFacetPage[] => {
  const { articles, edition, surroundings } = newsroom;
  const { text } = edition;
  const facets = groupByFacets(listClaims(articles), edition);
  return claimFacetIds.map((facet) => ({
    frame: buildPageFrame({
      title: text.claims.facetTitle[facet],
      description: text.claims.facetDescription[facet],
      address: claimFacetAddress(facet),
      surroundings,
      languages: newsroom.findLanguages(claimFacetAddress(facet)),
      ownFeeds: [toClaimsFeed(edition)],
      trail: [claimsCrumb(edition)],
    }),
    name: text.claims.facetTitle[facet],
    description: text.claims.facetDescription[facet],
    links: toFacetLinks(facet, facets[facet]),
  }));
};
