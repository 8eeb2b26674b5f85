import { type ClaimFacetId, toSpeakerSlug } from './addresses/claim-address.ts';
import type { PublishedArticle } from './article.ts';
import { claimStatuses } from './claim-statuses.ts';
import type { ClaimStatus } from './content-types.ts';
import { yearOf } from './dates.ts';
import type { Edition } from './edition.ts';
import type { MatterStatement } from './matters.ts';
import { byName, compareText } from './order.ts';

/** A marked statement with its story. */
export type StoryStatement = MatterStatement;

/** One value of a facet, such as a speaker, with its statements, newest story first. */
export interface ClaimFacetValue {
  readonly slug: string;
  readonly name: string;
  readonly statements: readonly StoryStatement[];
}

/** Every marked statement: newest story first, and in the order of the text within a story. */
export const listStatements = (articles: readonly PublishedArticle[]): StoryStatement[] =>
  articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));

interface Name {
  readonly slug: string;
  readonly name: string;
}

/** How the values of a facet are found and ordered. */
interface Facet {
  readonly namesOf: (statement: StoryStatement) => readonly Name[];
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
    namesOf: ({ claim }) => claim.speakers.map((name) => ({ slug: toSpeakerSlug(name), name })),
    standing: [],
    order: byName(language),
  }),
  country: ({ language }) => ({
    namesOf: ({ article }) => article.countries,
    standing: [],
    order: byName(language),
  }),
  year: ({ zone }) => ({
    namesOf: ({ article }) => {
      const year = String(yearOf(article.publishedAt, zone));
      return [{ slug: year, name: year }];
    },
    standing: [],
    order: (a, b) => compareText(b.slug, a.slug),
  }),
};

/**
 * Groups statements by the values of a facet: statuses from the firmest on, years newest first, names in
 * alphabetical order. Speakers that differ in capitals or accents only are one, named as in the newest story.
 */
export const groupStatements = (
  statements: readonly StoryStatement[],
  facet: ClaimFacetId,
  edition: Edition,
): ClaimFacetValue[] => {
  const { namesOf, standing, order } = toFacet[facet](edition);
  const values = new Map(
    standing.map(({ slug, name }) => [slug, { slug, name, statements: [] as StoryStatement[] }]),
  );
  for (const statement of statements) {
    const names = new Map(namesOf(statement).map((name) => [name.slug, name]));
    for (const { slug, name } of names.values()) {
      const value = values.get(slug);
      if (value) value.statements.push(statement);
      else values.set(slug, { slug, name, statements: [statement] });
    }
  }
  return [...values.values()].toSorted(order);
};
