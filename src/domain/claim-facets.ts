import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { claimsAddress, toSlug } from './address.ts';
import type { PublishedArticle } from './article.ts';
import type { ClaimStatus } from './content-types.ts';
import { yearOf } from './dates.ts';
import type { MatterStatement } from './matters.ts';
import { byName, compareText } from './order.ts';

/** A marked statement with its story. */
export type StoryStatement = MatterStatement;

/** By what the statements of the site can be listed. */
export const claimFacetIds = ['status', 'speaker', 'country', 'year'] as const;
export type ClaimFacetId = (typeof claimFacetIds)[number];

/** One value of a facet, such as a speaker, with its statements, newest story first. */
export interface ClaimFacetValue {
  readonly slug: string;
  readonly name: string;
  readonly statements: readonly StoryStatement[];
}

const folders: Readonly<Record<ClaimFacetId, string>> = {
  status: 'status',
  speaker: 'speakers',
  country: 'countries',
  year: 'years',
};

/** Address of the list of a facet's values: /claims/speakers/ */
export const claimFacetAddress = (facet: ClaimFacetId): string => `${claimsAddress}${folders[facet]}/`;

/** Address of the statements of one value: /claims/speakers/kcna/ */
export const claimValueAddress = (facet: ClaimFacetId, slug: string): string =>
  `${claimFacetAddress(facet)}${slug}/`;

/** A speaker as a piece of an address; a name without a Latin letter becomes its code points. */
export const toSpeakerSlug = (speaker: string): string =>
  toSlug(speaker) || Array.from(speaker, (character) => character.codePointAt(0)?.toString(16)).join('-');

/** Statuses from the firmest on. */
const statuses: readonly ClaimStatus[] = ['confirmed', 'claimed', 'assessed', 'disputed'];

/** Every marked statement: newest story first, and in the order of the text within a story. */
export const listStatements = (articles: readonly PublishedArticle[]): StoryStatement[] =>
  articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));

interface Name {
  readonly slug: string;
  readonly name: string;
}

const namesOf: Readonly<Record<ClaimFacetId, (statement: StoryStatement) => readonly Name[]>> = {
  status: ({ claim }) => [{ slug: claim.status, name: text.evidence.statuses[claim.status] }],
  speaker: ({ claim }) => claim.speakers.map((name) => ({ slug: toSpeakerSlug(name), name })),
  country: ({ article }) => article.countries,
  year: ({ article }) => {
    const year = String(yearOf(article.publishedAt, site.zone));
    return [{ slug: year, name: year }];
  },
};

/** Every status has its page from the first day on, also without a statement. */
const standing: Readonly<Partial<Record<ClaimFacetId, readonly Name[]>>> = {
  status: statuses.map((status) => ({ slug: status, name: text.evidence.statuses[status] })),
};

const order: Readonly<Record<ClaimFacetId, (a: ClaimFacetValue, b: ClaimFacetValue) => number>> = {
  status: () => 0,
  speaker: byName(site.language),
  country: byName(site.language),
  year: (a, b) => compareText(b.slug, a.slug),
};

/**
 * Groups statements by the values of a facet: statuses from the firmest on, years newest first, names in
 * alphabetical order. Speakers that differ in capitals or accents only are one, named as in the newest story.
 */
export const groupStatements = (
  statements: readonly StoryStatement[],
  facet: ClaimFacetId,
): ClaimFacetValue[] => {
  const values = new Map(
    (standing[facet] ?? []).map(({ slug, name }) => [
      slug,
      { slug, name, statements: [] as StoryStatement[] },
    ]),
  );
  for (const statement of statements) {
    const names = new Map(namesOf[facet](statement).map((name) => [name.slug, name]));
    for (const { slug, name } of names.values()) {
      const value = values.get(slug);
      if (value) value.statements.push(statement);
      else values.set(slug, { slug, name, statements: [statement] });
    }
  }
  return [...values.values()].toSorted(order[facet]);
};
