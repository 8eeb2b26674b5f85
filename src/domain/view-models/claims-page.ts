import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { claimsAddress, hubPageAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import {
  claimFacetAddress,
  type ClaimFacetId,
  claimFacetIds,
  type ClaimFacetValue,
  claimValueAddress,
  groupStatements,
  listStatements,
  type StoryStatement,
} from '../claim-facets.ts';
import { toDay } from '../dates.ts';
import { paginate, type PagerItem, toPager } from '../paging.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import {
  type Breadcrumb,
  buildPageFrame,
  type FollowedPage,
  type PageFrame,
  type Surroundings,
} from './page-frame.ts';
import { type StatementGroup, toStatementGroups } from './statement-group.ts';

/** Statements on one page. */
export const claimsPageSize = 100;

/** Values of a facet that stand beside every list; its own page has them all. */
const shownValues = 12;

/** The feed of the statements of every story. */
export const claimsFeed: FollowedPage = {
  title: text.site.feedOf(site.name, text.claims.title),
  page: claimsAddress,
};

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
export interface ClaimsPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  /** Statements of the whole list. */
  readonly total: number;
  readonly statuses: readonly StatusCount[];
  readonly page: number;
  readonly pages: number;
  readonly pager: readonly PagerItem[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly feed: OfferedFeed;
  readonly facets: readonly ClaimFacetBox[];
  /** On the first page; absent where there is nothing to choose between. */
  readonly filter: ClaimFilter | undefined;
  readonly groups: readonly StatementGroup[];
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
  readonly statements: readonly StoryStatement[];
}

type FacetValues = Readonly<Record<ClaimFacetId, readonly ClaimFacetValue[]>>;

const groupByFacets = (statements: readonly StoryStatement[]): FacetValues => ({
  status: groupStatements(statements, 'status'),
  speaker: groupStatements(statements, 'speaker'),
  country: groupStatements(statements, 'country'),
  year: groupStatements(statements, 'year'),
});

const toFacetLinks = (
  facet: ClaimFacetId,
  values: readonly ClaimFacetValue[],
  current?: string,
): ClaimFacetLink[] =>
  values.map(({ slug, name, statements }) => {
    const address = claimValueAddress(facet, slug);
    return { name, address, total: statements.length, isCurrent: address === current };
  });

/** The values of a facet that stand beside every list: the most frequent ones where there are many. */
const selectShown = (values: readonly ClaimFacetValue[]): readonly ClaimFacetValue[] =>
  values.length > shownValues
    ? values.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, shownValues)
    : values;

const toFacetBox = (
  facet: ClaimFacetId,
  shown: readonly ClaimFacetValue[],
  values: number,
  current: string,
): ClaimFacetBox => ({
  id: facet,
  label: text.claims.facets[facet],
  links: toFacetLinks(facet, shown, current),
  all:
    values > shown.length
      ? { name: text.claims.allValues[facet](values), address: claimFacetAddress(facet) }
      : undefined,
});

/** Values of a facet that a list has, with the totals of their own lists. */
const toFilterOptions = (
  statements: readonly StoryStatement[],
  facet: ClaimFacetId,
  all: readonly ClaimFacetValue[],
): ClaimFilterOption[] => {
  const totals = new Map(all.map((value) => [value.slug, value.statements.length]));
  return groupStatements(statements, facet)
    .filter((value) => value.statements.length > 0)
    .map(({ slug, name }) => ({ value: slug, name, total: totals.get(slug) ?? 0 }));
};

const toFilter = ({ statements, address, own }: List, facets: FacetValues): ClaimFilter | undefined => {
  const selects = (['status', 'speaker', 'country'] as const)
    .map((id) => ({
      id,
      label: text.claims.facets[id],
      folder: claimFacetAddress(id),
      options: toFilterOptions(statements, id, facets[id]),
    }))
    .filter(({ options }) => options.length > 1);
  const days = statements.map(({ article }) => toDay(article.publishedAt, site.zone)).toSorted();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return statements.length < 2 || (selects.length === 0 && from === to)
    ? undefined
    : {
        selects,
        from,
        to,
        years: toFilterOptions(statements, 'year', facets.year),
        yearsFolder: claimFacetAddress('year'),
        hub: address,
        own,
        total: statements.length,
        pageSize: claimsPageSize,
      };
};

const buildListPages = (
  list: List,
  facets: FacetValues,
  shown: FacetValues,
  sharedMatters: ReadonlySet<string>,
  surroundings: Surroundings,
): ClaimsPage[] => {
  const boxes = claimFacetIds.map((facet) =>
    toFacetBox(facet, shown[facet], facets[facet].length, list.address),
  );
  const statuses = toStatusCounts(list.statements.map(({ claim }) => claim));
  const filter = toFilter(list, facets);
  return paginate(list.statements, claimsPageSize).map(({ items, page, pages, total }) => ({
    frame: buildPageFrame({
      title: page === 1 ? list.name : `${list.name}, ${text.hub.pageOf(page, pages)}`,
      description: page === 1 ? list.description : text.hub.descriptionOfPage(list.description, page, pages),
      address: hubPageAddress(list.address, page),
      surroundings,
      ownFeeds: [claimsFeed],
      trail: list.trail,
    }),
    name: list.name,
    description: list.description,
    total,
    statuses,
    page,
    pages,
    pager: pages > 1 ? toPager(list.address, page, pages) : [],
    newer: page > 1 ? hubPageAddress(list.address, page - 1) : undefined,
    older: page < pages ? hubPageAddress(list.address, page + 1) : undefined,
    feed: toOfferedFeed(text.claims.title, claimsAddress, text.claims.follow),
    facets: boxes,
    filter: page === 1 ? filter : undefined,
    groups: toStatementGroups(items, sharedMatters),
  }));
};

const claimsCrumb = (): Breadcrumb => ({ name: text.claims.title, address: claimsAddress });

/**
 * Builds every page that lists statements: all of them, and those of each status, speaker, country and year.
 * @param articles newest first
 * @param sharedMatters names of the matters that several stories speak of
 */
export const buildClaimsPages = (
  articles: readonly PublishedArticle[],
  sharedMatters: ReadonlySet<string>,
  surroundings: Surroundings,
): ClaimsPage[] => {
  const statements = listStatements(articles);
  const facets = groupByFacets(statements);
  const shown = {
    status: selectShown(facets.status),
    speaker: selectShown(facets.speaker),
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
      statements,
    },
    ...claimFacetIds.flatMap((facet) =>
      facets[facet].map((value) => ({
        name: text.claims.listTitle(value.name),
        description: text.claims.listDescription[facet](value.name),
        address: claimValueAddress(facet, value.slug),
        own: `${facet}=${value.slug}`,
        trail: [claimsCrumb(), { name: text.claims.facets[facet], address: claimFacetAddress(facet) }],
        statements: value.statements,
      })),
    ),
  ];
  return lists.flatMap((list) => buildListPages(list, facets, shown, sharedMatters, surroundings));
};

/** Builds the page of each facet, with all its values. */
export const buildClaimFacetPages = (
  articles: readonly PublishedArticle[],
  surroundings: Surroundings,
): ClaimFacetPage[] => {
  const facets = groupByFacets(listStatements(articles));
  return claimFacetIds.map((facet) => ({
    frame: buildPageFrame({
      title: text.claims.facetTitle[facet],
      description: text.claims.facetDescription[facet],
      address: claimFacetAddress(facet),
      surroundings,
      ownFeeds: [claimsFeed],
      trail: [claimsCrumb()],
    }),
    name: text.claims.facetTitle[facet],
    description: text.claims.facetDescription[facet],
    links: toFacetLinks(facet, facets[facet]),
  }));
};
