import { claimValueAddress } from '../addresses/claim-address.ts';
import { topicAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { groupClaims, listClaims } from '../claim-facets.ts';
import { formatKnownDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Hub } from '../hubs.ts';
import { compareText } from '../order.ts';
import type { ArticleCard } from './article-card.ts';
import { type DueQuestion, toDueQuestions } from './due-question.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';

/** Speakers and topics named on a hub. */
const namesShown = 6;

/** A name with its share of the stories or statements of a hub. */
export interface CountedName {
  readonly name: string;
  readonly address: string;
  readonly total: number;
}

/** What is to be seen of a hub besides its stories. */
export interface HubFace {
  readonly statuses: readonly StatusCount[];
  /** Marked statements in all its stories. */
  readonly claims: number;
  /** The list of these statements, where there is one. */
  readonly claimsAddress: string | undefined;
  /** Of a country: who is cited most in its stories, with the statements of each there. */
  readonly speakers: readonly CountedName[];
  /** Of an author or a year: what the stories are about, with the stories of each. */
  readonly topics: readonly CountedName[];
  /** Of a country, a topic or where both meet. */
  readonly due: readonly DueQuestion[];
}

/** Stories of a month. */
export interface MonthGroup {
  /** "February 2026" */
  readonly name: string;
  /** "2026-02" */
  readonly id: string;
  readonly articles: readonly ArticleCard[];
}

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

const listTopics = (articles: readonly PublishedArticle[]): CountedName[] =>
  [
    ...Map.groupBy(
      articles.flatMap(({ topics }) => topics),
      ({ id }) => id,
    ),
  ]
    .map(([id, group]) => ({ name: group[0]?.name ?? id, address: topicAddress(id), total: group.length }))
    .toSorted(mostFirst)
    .slice(0, namesShown);

/** Builds what a hub shows of itself: each kind what its subject is about. */
export const buildHubFace = ({ kind, articles, claimsAddress }: Hub, edition: Edition): HubFace => {
  const claims = articles.flatMap((article) => article.claims);
  return {
    statuses: toStatusCounts(claims, edition),
    claims: claims.length,
    claimsAddress: claims.length > 0 ? claimsAddress : undefined,
    speakers: kind === 'country' ? listCited(articles, edition) : [],
    topics: kind === 'author' || kind === 'year' ? listTopics(articles) : [],
    due: ['country', 'topic', 'crossing'].includes(kind) ? toDueQuestions(articles, edition) : [],
  };
};

/** Groups stories by the month in which they were published, in their order. */
export const groupByMonth = (cards: readonly ArticleCard[], edition: Edition): MonthGroup[] =>
  [...Map.groupBy(cards, ({ day }) => day.iso.slice(0, 7))].map(([id, articles]) => ({
    id,
    name: formatKnownDate(id, edition),
    articles,
  }));
