import {
  acknowledgementsAddress,
  correctionsAddress,
  crossingAddress,
  feedsAddress,
  houseAddress,
} from './address.ts';
import type { AddressRow } from './addresses/address-table.ts';
import { isOfEachEdition, toEditionAddress } from './addresses/edition-address.ts';
import { listHubAddresses } from './addresses/hub-addresses.ts';
import { listNewsroomAddresses, type NewsroomArticle } from './addresses/newsroom-addresses.ts';
import { listCorrections } from './corrections.ts';
import { toFirstPublished } from './first-published.ts';
import { toFoundingDay } from './founding-day.ts';
import { groupByKeys } from './group-by-keys.ts';
import { toLastChange, toLater, toLatest } from './last-change.ts';
import type { Newsroom } from './newsroom.ts';
import type { PageInLanguage } from './page-in-language.ts';
import type { WithdrawnArticle } from './withdrawn-article.ts';

/** A page that search engines should know. */
export interface SitePage {
  /** Address of the page on the site, beginning with a slash. */
  readonly address: string;
  /** When its content last changed. */
  readonly changedAt: Date;
  /** The page in every language it exists in, its own included; none where it exists in one. */
  readonly languages: readonly PageInLanguage[];
}

type Row = AddressRow<NewsroomArticle>;

/** Says of the stories of a row when one last changed. One story is on many pages, and one list on several. */
const openNewest = (): ((row: Pick<Row, 'articles'>) => Date | undefined) => {
  const changes = new Map<NewsroomArticle, Date | undefined>();
  const lists = new Map<readonly NewsroomArticle[], Date | undefined>();
  const toChange = (story: NewsroomArticle): Date | undefined => {
    if (!changes.has(story)) changes.set(story, story.article && toLastChange(story.article));
    return changes.get(story);
  };
  return ({ articles }) => {
    if (!lists.has(articles)) lists.set(articles, toLatest(articles.map(toChange)));
    return lists.get(articles);
  };
};

/** When the list of feeds last grew: the hub that came last came with the story that it takes to be there. */
const toLastFollowed = (rows: readonly Row[]): Date | undefined =>
  toLatest(
    rows
      .filter(({ hasFeed, kind }) => hasFeed && kind !== 'standing')
      .map(({ articles, needs }) => {
        const first = articles.at(-Math.max(needs, 1));
        return first?.article && toFirstPublished(first.article);
      }),
  );

/** The hubs that listed a story before it was withdrawn. */
const listHubs = (article: WithdrawnArticle): string[] => [
  ...listHubAddresses(article),
  ...article.countries.flatMap(({ slug }) => article.topics.map(({ id }) => crossingAddress(slug, id))),
];

/** When a story of a hub was last taken back, by the hub's address. */
const toWithdrawals = (withdrawn: readonly WithdrawnArticle[]): ReadonlyMap<string, Date | undefined> =>
  new Map(
    [...groupByKeys(withdrawn, listHubs)].map(([hub, articles]) => [
      hub,
      toLatest(articles.map(({ withdrawnAt }) => withdrawnAt)),
    ]),
  );

/**
 * When the site began: the oldest moment in its content. A page that holds nothing dated, such as a hub without
 * a story, is said to be as old, which is true of the site at least and the same in every build.
 */
const toBeginning = ({ articles, house, edition }: Newsroom): Date =>
  [
    ...articles.filter(({ hold }) => hold === undefined).map(toFirstPublished),
    ...house.map(({ updatedAt }) => updatedAt),
  ].reduce<Date | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined) ??
  toFoundingDay(edition);

/** When the content of a page last changed; undefined for one that holds nothing dated. */
const toChanged = (newsroom: Newsroom, rows: readonly Row[]): ((row: Row) => Date | undefined) => {
  const { withdrawn, house } = newsroom;
  const lastWithdrawal = toLatest(withdrawn.map(({ withdrawnAt }) => withdrawnAt));
  const shown = newsroom.articles.filter(({ hold }) => hold === undefined);
  const newest = toLater(toLatest(shown.map(toLastChange)), lastWithdrawal);
  const written = new Map(house.map(({ id, updatedAt }) => [houseAddress(id), updatedAt]));
  const standing = new Map<string, Date | undefined>([
    [feedsAddress, toLastFollowed(rows)],
    [acknowledgementsAddress, undefined],
    [
      correctionsAddress,
      toLatest([written.get(correctionsAddress), listCorrections(shown)[0]?.correction.date, lastWithdrawal]),
    ],
  ]);
  const withdrawals = toWithdrawals(withdrawn);
  const toNewest = openNewest();
  return (row) => {
    const { address, kind } = row;
    if (standing.has(address)) return standing.get(address);
    if (kind === 'standing') return newest;
    if (kind === 'house') return written.get(address);
    return toLater(toNewest(row), withdrawals.get(address));
  };
};

const listed = new WeakMap<Newsroom, readonly SitePage[]>();

/**
 * Lists every page that search engines should know, each with the time its content last changed. They are listed once:
 * each sitemap and the list of them ask.
 * @param newsrooms of the languages of the site
 */
export const listSitePages = (newsrooms: readonly Newsroom[]): readonly SitePage[] =>
  newsrooms.flatMap((newsroom) => {
    const pages = listed.get(newsroom) ?? findSitePages(newsroom);
    listed.set(newsroom, pages);
    return pages;
  });

const findSitePages = (newsroom: Newsroom): SitePage[] => {
  const rows = listNewsroomAddresses(newsroom);
  const began = toBeginning(newsroom);
  const changed = toChanged(newsroom, rows);
  return rows
    .filter(({ isListed }) => isListed)
    .filter(({ address }) => newsroom.edition.folder === '' || isOfEachEdition(address))
    .map((row) => ({
      address: toEditionAddress(row.address, newsroom.edition.folder),
      changedAt: changed(row) ?? began,
      languages: newsroom.findLanguages(row.address),
    }));
};
