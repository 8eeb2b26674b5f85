import {
  acknowledgementsAddress,
  archiveAddress,
  articleAddress,
  authorsAddress,
  claimsAddress,
  countriesAddress,
  feedsAddress,
  homeAddress,
  houseAddress,
  matterAddress,
  sourcesAddress,
  topicsAddress,
  yearAddress,
} from './address.ts';
import type { PublishedArticle } from './article.ts';
import {
  claimFacetAddress,
  claimFacetIds,
  claimValueAddress,
  groupStatements,
  listStatements,
} from './claim-facets.ts';
import { minCrossingStories } from './crossings.ts';
import { listFeedGroups } from './feed-groups.ts';
import { listYears } from './hubs.ts';
import { listCorrections } from './corrections.ts';
import type { Edition } from './edition.ts';
import type { WithdrawnArticle } from './withdrawn-article.ts';
import { toFoundingDay } from './founding-day.ts';
import { toLastChange, toLater } from './last-change.ts';
import type { HouseSubject, Newsroom } from './newsroom.ts';
import { correctionsAddress } from './view-models/corrections-page.ts';

/** The same page in another language. */
export interface PageVersion {
  /** BCP 47 tag. */
  readonly language: string;
  readonly address: string;
}

/** A page that search engines should know. */
export interface SitePage {
  /** Address of the page on the site, beginning with a slash. */
  readonly address: string;
  /** When its content last changed. */
  readonly changedAt: Date;
  /** The page in every language it exists in, its own included. */
  readonly versions: readonly PageVersion[];
}

/** A hub with what stands on it. */
interface SiteHub {
  readonly address: string;
  /** Newest first. */
  readonly stories: readonly PublishedArticle[];
  /** Stories that stood on it and were taken back. */
  readonly withdrawn: readonly WithdrawnArticle[];
  /** Stories that it takes to be there and to be followed; undefined where it has no feed. */
  readonly followedFrom: number | undefined;
}

/** Topics, countries, where both meet, authors, publishers and years. */
const listSiteHubs = (newsroom: Newsroom): SiteHub[] => [
  ...listFeedGroups(newsroom)
    .filter(({ id }) => id !== 'whole')
    .flatMap(({ id, feeds }) =>
      feeds.map(({ address, articles, withdrawn = [] }) => ({
        address,
        stories: articles,
        withdrawn,
        followedFrom: id === 'crossings' ? minCrossingStories : 1,
      })),
    ),
  ...listYears(newsroom).map(({ year, stories }) => ({
    address: yearAddress(year),
    stories,
    withdrawn: [],
    followedFrom: undefined,
  })),
];

const toNewest = (stories: readonly PublishedArticle[]): Date | undefined =>
  stories.map(toLastChange).reduce<Date | undefined>(toLater, undefined);

const toLastWithdrawal = (withdrawn: readonly WithdrawnArticle[]): Date | undefined =>
  withdrawn.map(({ withdrawnAt }) => withdrawnAt).reduce<Date | undefined>(toLater, undefined);

/** When the list of feeds last grew: the hub that came last came with the story that it takes to be there. */
const toLastFollowed = (hubs: readonly SiteHub[]): Date | undefined =>
  hubs
    .map(({ stories, followedFrom }) =>
      followedFrom === undefined ? undefined : stories.at(-followedFrom)?.publishedAt,
    )
    .reduce<Date | undefined>(toLater, undefined);

/**
 * When the site began: the oldest moment in its content. A page that holds nothing dated, such as a hub without
 * a story, is said to be as old, which is true of the house at least and the same in every build.
 */
const toBeginning = (
  articles: readonly PublishedArticle[],
  house: readonly HouseSubject[],
  edition: Edition,
): Date =>
  [...articles.map(({ publishedAt }) => publishedAt), ...house.map(({ updatedAt }) => updatedAt)].reduce<
    Date | undefined
  >((first, at) => (first === undefined || at < first ? at : first), undefined) ?? toFoundingDay(edition);

/** Pages that list whatever stories there are. */
const overviews = [
  homeAddress,
  archiveAddress,
  topicsAddress,
  countriesAddress,
  authorsAddress,
  sourcesAddress,
  claimsAddress,
];

/**
 * Lists every page that search engines should know, each with the time its content last changed. Left out are
 * the page for lost readers, the search, later pages of long lists (their stories stand here themselves) and
 * what only a preview shows.
 */
export const listSitePages = (newsroom: Newsroom): SitePage[] => {
  const { withdrawn, house, matters, edition } = newsroom;
  const shown = newsroom.articles.filter(({ hold }) => hold === undefined);
  const hubs = listSiteHubs(newsroom);
  const began = toBeginning(shown, house, edition);
  const toPage = (address: string, changedAt: Date | undefined): SitePage => ({
    address,
    changedAt: changedAt ?? began,
    versions: [{ language: edition.language, address }],
  });
  const newest = toLater(toNewest(shown), toLastWithdrawal(withdrawn));
  const statements = listStatements(shown);
  const corrected = listCorrections(shown)[0]?.correction.date;
  const policy = house.find(({ id }) => houseAddress(id) === correctionsAddress);
  return [
    ...overviews.map((address) => toPage(address, newest)),
    toPage(feedsAddress, toLastFollowed(hubs)),
    toPage(acknowledgementsAddress, undefined),
    toPage(correctionsAddress, toLater(toLater(policy?.updatedAt, corrected), toLastWithdrawal(withdrawn))),
    ...house
      .filter((page) => page !== policy)
      .map(({ id, updatedAt }) => toPage(houseAddress(id), updatedAt)),
    ...hubs.map((hub) =>
      toPage(hub.address, toLater(toNewest(hub.stories), toLastWithdrawal(hub.withdrawn))),
    ),
    ...claimFacetIds.flatMap((facet) => [
      toPage(claimFacetAddress(facet), newest),
      ...groupStatements(statements, facet, edition).map((value) =>
        toPage(
          claimValueAddress(facet, value.slug),
          toNewest(value.statements.map(({ article }) => article)),
        ),
      ),
    ]),
    ...[...matters].map(([matter, group]) =>
      toPage(matterAddress(matter), toNewest(group.map(({ article }) => article))),
    ),
    ...shown.map((article) => toPage(articleAddress(article.slug), toLastChange(article))),
  ];
};
