import { standardsAddress } from '../addresses/needed-pages.ts';
import { publisherAddress } from '../address.ts';
import { toPublisherHub } from '../hubs.ts';
import type { Newsroom, PublisherSubject, WithArticles } from '../newsroom.ts';
import { paginate } from '../paging.ts';
import type { Way } from '../publisher-ways.ts';
import { listClaimsCarrying, listClaimsOn } from '../publisher-claims.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import type { OtherLanguage, Words } from '../written-language.ts';
import { buildHubPages, type HubPage } from './hub-page.ts';
import { type LostSource, toLostSources } from './lost-source.ts';
import { type ClaimGroup, toClaimGroups } from './claim-group.ts';

/** What the first page on a publisher has, and no later one. */
interface OnFirstPage {
  /** The newest statements that rest on its reports as other publishers carry them. */
  readonly carried: readonly ClaimGroup[];
  /** Statements that rest on it, by status. */
  readonly statuses: readonly StatusCount[];
  /** Publishers in which its reports were read, each with the sources. */
  readonly through: readonly ListedWay[];
  /** Those whose reports were read on its pages. */
  readonly carries: readonly ListedWay[];
  /** Its pages that are not any more as stories cited them. */
  readonly lost: readonly LostSource[];
}

/** One page on a publisher: who it is, stories that cite it, and their statements that rest on it. */
export interface PublisherPage extends OnFirstPage {
  readonly hub: HubPage;
  /** Its kind, leading to what that means. */
  readonly kind: { readonly name: string; readonly address: string };
  readonly country: string | undefined;
  /** Of its name, where nobody has said it in the language of the page. */
  readonly language?: OtherLanguage;
  readonly independence: Words | undefined;
  readonly url: string | undefined;
  /** Statements of all stories that rest on it. */
  readonly claims: number;
  /** Those of the stories on this page. */
  readonly groups: readonly ClaimGroup[];
}

/** A publisher or agency on the way, with its page where it has one. */
export interface ListedWay {
  readonly name: string;
  readonly address: string | undefined;
  readonly sources: number;
}

const toListed = (ways: readonly Way[]): ListedWay[] =>
  ways.slice(0, waysShown).map(({ name, publisher, sources }) => ({
    name,
    address: publisher === undefined ? undefined : publisherAddress(publisher),
    sources,
  }));

/** Publishers named on a way. */
const waysShown = 12;

/** Carried statements shown; a large agency is carried everywhere. */
const maxCarried = 100;

const nothingMore: OnFirstPage = { carried: [], statuses: [], through: [], carries: [], lost: [] };

/** Builds every page on a publisher. */
export const buildPublisherPages = (
  newsroom: Newsroom,
  publisher: WithArticles<PublisherSubject>,
): PublisherPage[] => {
  const { site, text } = newsroom.edition;
  const { subject, articles } = publisher;
  const { id, kind, country, independence, url, language } = subject;
  const pages = paginate(articles, site.hubPageSize);
  const claims = listClaimsOn(id, articles);
  const ways = newsroom.findWays(subject);
  const carried = listClaimsCarrying(subject, newsroom.carried).slice(0, maxCarried);
  const first: OnFirstPage = {
    carried: toClaimGroups(carried, newsroom),
    statuses: toStatusCounts(
      claims.map(({ claim }) => claim),
      newsroom.edition,
    ),
    through: toListed(ways.through),
    carries: toListed(ways.carries),
    lost: toLostSources(articles, id, newsroom.edition),
  };
  return buildHubPages(newsroom, toPublisherHub(newsroom, publisher)).map((page, index) => ({
    hub: page,
    kind: { name: text.publisherKinds[kind], address: standardsAddress(kind) },
    country: country?.name,
    ...(language && { language }),
    independence,
    url,
    claims: claims.length,
    groups: toClaimGroups(listClaimsOn(id, pages[index]?.items ?? []), newsroom),
    ...(page.page === 1 ? first : nothingMore),
  }));
};
