import { type ClaimFacetId, listSpeakers } from './addresses/claim-address.ts';
import type { Claim, PublishedArticle } from './article.ts';
import { claimStatuses } from './claim-statuses.ts';
import type { ClaimStatus } from './content-types.ts';
import { yearOf } from './dates.ts';
import type { Edition } from './edition.ts';
import { byName, compareText } from './order.ts';
import { formatPlain } from './numbers.ts';

/** A marked statement with its story. */
export interface ArticleClaim {
  readonly article: PublishedArticle;
  readonly claim: Claim;
}

/** One value of a facet, such as a speaker, with its statements, newest story first. */
export interface ClaimFacetValue {
  readonly slug: string;
  readonly name: string;
  readonly claims: readonly ArticleClaim[];
}

/** Every marked statement: newest story first, and in the order of the text within a story. */
export const listClaims = (articles: readonly PublishedArticle[]): ArticleClaim[] =>
  articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));

interface Name {
  readonly slug: string;
  readonly name: string;
}

/** How the values of a facet are found and ordered. */
interface Facet {
  readonly namesOf: (claim: ArticleClaim) => readonly Name[];
  /** Values that have a page from the first day on, also without a statement. */
  readonly standing: readonly Name[];
  readonly order: (a: ClaimFacetValue, b: ClaimFacetValue) => number;
}

const toFacet: Readonly<Record<ClaimFacetId, (edition: Edition) => Facet>> = {
  status: ({ text }) => {
    const toName = (status: ClaimStatus): Name => ({ slug: status, name: text.evidence.statuses[status] });
    return {
      namesOf: ({ claim }) => [toName(claim.status)],
      standing: claimStatuses.map(toName),
      order: () => 0,
    };
  },
  speaker: ({ language }) => ({
    namesOf: ({ claim }) => listSpeakers(claim),
    standing: [],
    order: byName(language),
  }),
  topic: ({ language }) => ({
    namesOf: ({ article }) => article.topics.map(({ id, name }) => ({ slug: id, name })),
    standing: [],
    order: byName(language),
  }),
  country: ({ language }) => ({
    namesOf: ({ article }) => article.countries,
    standing: [],
    order: byName(language),
  }),
  year: ({ zone, dialect }) => ({
    namesOf: ({ article }) => {
      const year = yearOf(article.publishedAt, zone);
      return [{ slug: String(year), name: formatPlain(year, { dialect }) }];
    },
    standing: [],
    order: (a, b) => compareText(b.slug, a.slug),
  }),
};

/**
 * Groups statements by the values of a facet: statuses from the firmest on, years newest first, names in
 * alphabetical order. Speakers that differ in capitals or accents only are one, named as in the newest story.
 */
export const groupClaims = (
  claims: readonly ArticleClaim[],
  facet: ClaimFacetId,
  edition: Edition,
): ClaimFacetValue[] => {
  const { namesOf, standing, order } = toFacet[facet](edition);
  const values = new Map(
    standing.map(({ slug, name }) => [slug, { slug, name, claims: [] as ArticleClaim[] }]),
  );
  for (const claim of claims) {
    const names = new Map(namesOf(claim).map((name) => [name.slug, name]));
    for (const { slug, name } of names.values()) {
      const value = values.get(slug);
      if (value) value.claims.push(claim);
      else values.set(slug, { slug, name, claims: [claim] });
    }
  }
  return [...values.values()].toSorted(order);
};
