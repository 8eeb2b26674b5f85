import { claimValueAddress } from '../addresses/claim-address.ts';
import { articleAddress, topicAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { groupClaims, listClaims } from '../claim-facets.ts';
import { listCorrections } from '../corrections.ts';
import { yearOf } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Hub } from '../hubs.ts';
import { compareText } from '../order.ts';
import { type SourceMixPart, toSourceMix } from '../source-mix.ts';
import { type Stamp, toDayStamp } from './article-card.ts';
import { type DueQuestion, toDueQuestions } from './due-question.ts';
import { type StatusCount, type StripCell, toStatusCounts } from './evidence-glance.ts';
import { countHighest, type MonthBar, toMonthBars } from './months.ts';
import type { NamedLink } from './named-link.ts';

/** Speakers and topics named on a hub. */
const namesShown = 6;

/** Statements that a strip has a cell for, at most: three kilobytes of a page. */
const mostCells = 300;

/** Corrections shown of an author. */
const correctionsShown = 3;

/** A name with its share of the stories or statements of a hub. */
export interface CountedName {
  readonly name: string;
  readonly address: string;
  readonly total: number;
}

/** A topic with its stories, and how firmly what they state of it stands. */
export interface CountedTopic extends CountedName {
  readonly claims: number;
  readonly statuses: readonly StatusCount[];
}

/** What an author's stories rest on, and what had to be put right in them. */
export interface AuthorRecord {
  readonly first: Stamp;
  readonly last: Stamp;
  readonly sources: number;
  readonly sourceMix: readonly SourceMixPart[];
  readonly corrections: number;
  /** The newest of them, with the story of each. */
  readonly corrected: readonly { readonly article: NamedLink; readonly at: Stamp; readonly right: string }[];
}

/** What is to be seen of a hub besides its stories. */
export interface HubFace {
  readonly statuses: readonly StatusCount[];
  /** Marked statements in all its stories. */
  readonly claims: number;
  /** Of a country: a cell for each of them, newest story first; of a great many, those of the newest stories. */
  readonly cells: readonly StripCell[];
  /** The list of these statements, where there is one. */
  readonly claimsAddress: string | undefined;
  /** Of a country: who is cited most in its stories, with the statements of each there. */
  readonly speakers: readonly CountedName[];
  /** Of an author or a year: what the stories are about, with the stories of each. */
  readonly topics: readonly CountedTopic[];
  /** Of an author. */
  readonly record: AuthorRecord | undefined;
  /** Of a year: its months. */
  readonly months: readonly MonthBar[];
  /** Of a country, a topic or where both meet. */
  readonly due: readonly DueQuestion[];
  /** Address of all its questions, where it has a list of them. */
  readonly allDue: string | undefined;
}

/** Stories apart from each other; the last of them may be left out, but none is shown in part. */
const toCells = (articles: readonly PublishedArticle[]): StripCell[] => {
  const cells: StripCell[] = [];
  for (const { slug, claims } of articles) {
    if (cells.length > 0 && cells.length + claims.length > mostCells) break;
    cells.push(
      ...claims.map(({ anchor, status }, index) => ({
        status,
        address: `${articleAddress(slug)}#${anchor}`,
        closes: index === claims.length - 1,
      })),
    );
  }
  return cells;
};

const mostFirst = (a: CountedName, b: CountedName): number =>
  b.total - a.total || compareText(a.name, b.name);

const listCited = (articles: readonly PublishedArticle[], edition: Edition): CountedName[] =>
  groupClaims(listClaims(articles), 'speaker', edition)
    .map(({ slug, name, claims }) => ({
      name,
      address: claimValueAddress('speaker', slug),
      total: claims.length,
    }))
    .toSorted(mostFirst)
    .slice(0, namesShown);

const listTopics = (articles: readonly PublishedArticle[], edition: Edition): CountedTopic[] =>
  [
    ...Map.groupBy(
      articles.flatMap((article) => article.topics.map((topic) => ({ topic, article }))),
      ({ topic }) => topic.id,
    ),
  ]
    .map(([id, group]) => {
      const claims = group.flatMap(({ article }) => article.claims);
      return {
        name: group[0]?.topic.name ?? id,
        address: topicAddress(id),
        total: group.length,
        claims: claims.length,
        statuses: toStatusCounts(claims, edition),
      };
    })
    .toSorted(mostFirst)
    .slice(0, namesShown);

const toRecord = (articles: readonly PublishedArticle[], edition: Edition): AuthorRecord | undefined => {
  const [last, first] = [articles[0], articles.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sources = articles.flatMap((article) => article.sources);
  const corrections = listCorrections(articles);
  return {
    first: toDayStamp(first.publishedAt, edition),
    last: toDayStamp(last.publishedAt, edition),
    sources: sources.length,
    sourceMix: toSourceMix(sources),
    corrections: corrections.length,
    corrected: corrections.slice(0, correctionsShown).map(({ article, correction }) => ({
      article: { name: article.title, address: articleAddress(article.slug) },
      at: toDayStamp(correction.date, edition),
      right: correction.right,
    })),
  };
};

const toMonths = (articles: readonly PublishedArticle[], edition: Edition): MonthBar[] => {
  const [newest] = articles;
  const most = countHighest(articles, edition);
  return newest === undefined
    ? []
    : toMonthBars(yearOf(newest.publishedAt, edition.zone), articles, most, edition);
};

/** Builds what a hub shows of itself: each kind what its subject is about. */
export const buildHubFace = (
  { kind, articles, claimsAddress, forecastsAddress }: Hub,
  edition: Edition,
): HubFace => {
  const claims = articles.flatMap((article) => article.claims);
  return {
    statuses: toStatusCounts(claims, edition),
    claims: claims.length,
    cells: kind === 'country' ? toCells(articles) : [],
    claimsAddress: claims.length > 0 ? claimsAddress : undefined,
    speakers: kind === 'country' ? listCited(articles, edition) : [],
    topics: kind === 'author' || kind === 'year' ? listTopics(articles, edition) : [],
    record: kind === 'author' ? toRecord(articles, edition) : undefined,
    months: kind === 'year' ? toMonths(articles, edition) : [],
    allDue: forecastsAddress,
    due: ['country', 'topic', 'crossing'].includes(kind) ? toDueQuestions(articles, edition) : [],
  };
};
