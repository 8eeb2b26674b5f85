import type { Publisher } from '../../schemas/publisher.ts';
import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { houseAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { listStatements, type StoryStatement } from '../claim-facets.ts';
import { toCountry } from '../country.ts';
import { paginate } from '../paging.ts';
import { buildHubPages, type Hub, type HubPage } from './hub-page.ts';
import type { Surroundings } from './page-frame.ts';
import { type StatementGroup, toStatementGroups } from './statement-group.ts';

/** One page on a publisher: who it is, stories that cite it, and their statements that rest on it. */
export interface PublisherPage {
  readonly hub: HubPage;
  /** Its kind, leading to what that means. */
  readonly kind: { readonly name: string; readonly address: string };
  readonly country: string | undefined;
  readonly independence: string | undefined;
  readonly url: string | undefined;
  /** Statements of all stories that rest on it. */
  readonly statements: number;
  /** Those of the stories on this page. */
  readonly groups: readonly StatementGroup[];
  /** On the first page: the newest statements that rest on its reports as other publishers carry them. */
  readonly carried: readonly StatementGroup[];
}

/** Carried statements shown; a large agency is carried everywhere. */
const maxCarried = 100;

/** The statements of stories that rest on a publisher. */
export const listStatementsOn = (publisher: string, stories: readonly PublishedArticle[]): StoryStatement[] =>
  listStatements(stories).filter(({ claim }) =>
    claim.sources.some((source) => source.publisher.id === publisher),
  );

/** Statements by the name of the agency whose reports their sources carry. */
export type CarriedStatements = ReadonlyMap<string, readonly StoryStatement[]>;

/** Groups the statements of stories by the agencies whose reports their sources carry. */
export const groupCarriedStatements = (articles: readonly PublishedArticle[]): CarriedStatements => {
  const groups = new Map<string, StoryStatement[]>();
  for (const statement of listStatements(articles)) {
    for (const agency of new Set(statement.claim.sources.map(({ relays }) => relays))) {
      if (agency === undefined) continue;
      const group = groups.get(agency);
      if (group) group.push(statement);
      else groups.set(agency, [statement]);
    }
  }
  return groups;
};

/** The statements that rest on a publisher's reports as others carry them, and not on its own pages. */
export const listStatementsCarrying = (
  publisher: { readonly id: string; readonly data: Pick<Publisher, 'name'> },
  carried: CarriedStatements,
): StoryStatement[] =>
  (carried.get(publisher.data.name) ?? []).filter(({ claim }) =>
    claim.sources.every((source) => source.publisher.id !== publisher.id),
  );

/**
 * Builds every page on a publisher.
 * @param stories those that cite it, newest first
 * @param carriedStatements of all stories, by agency
 * @param sharedMatters names of the matters that several stories speak of
 */
export const buildPublisherPages = (
  hub: Hub,
  publisher: { readonly id: string; readonly data: Publisher },
  stories: readonly PublishedArticle[],
  carriedStatements: CarriedStatements,
  sharedMatters: ReadonlySet<string>,
  surroundings: Surroundings,
): PublisherPage[] => {
  const { kind, country, independence, url } = publisher.data;
  const pages = paginate(stories, site.hubPageSize);
  const statements = listStatementsOn(publisher.id, stories).length;
  const carried = listStatementsCarrying(publisher, carriedStatements).slice(0, maxCarried);
  return buildHubPages(hub, stories, surroundings).map((page, index) => ({
    hub: page,
    kind: { name: text.publisherKinds[kind], address: `${houseAddress('standards')}#${kind}` },
    country: country === undefined ? undefined : toCountry(country, site.language).name,
    independence,
    url,
    statements,
    groups: toStatementGroups(listStatementsOn(publisher.id, pages[index]?.items ?? []), sharedMatters),
    carried: page.page === 1 ? toStatementGroups(carried, sharedMatters) : [],
  }));
};
