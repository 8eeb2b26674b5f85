import type { Article, Claim, Source } from '../article.ts';
import { claimStatuses } from '../claim-statuses.ts';
import type { ClaimStatus } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { compareText } from '../order.ts';
import { groupByOrigin } from '../origins.ts';
import { formatSourceDate } from '../source-date.ts';

/** How many statements of one status a story marks. */
export interface StatusCount {
  readonly status: ClaimStatus;
  readonly count: number;
  readonly label: string;
}

/** A statement as a cell of the strip. */
export interface StripCell {
  readonly status: ClaimStatus;
  /** Where it is in its story. */
  readonly address: string;
  /** Whether another section of the text, or another story, follows it. */
  readonly closes: boolean;
}

/** Statuses of statements in the order of reading, a list for each section that has any. */
export const toStrip = (claims: readonly Pick<Claim, 'status' | 'section'>[]): ClaimStatus[][] =>
  [...Map.groupBy(claims, ({ section }) => section).values()].map((section) =>
    section.map(({ status }) => status),
  );

const toStripCells = (claims: readonly Pick<Claim, 'anchor' | 'status' | 'section'>[]): StripCell[] =>
  claims.map(({ anchor, status, section }, index) => ({
    status,
    address: `#${anchor}`,
    closes: (claims[index + 1]?.section ?? section) !== section,
  }));

/** What a story rests on, before one reads it. */
export interface EvidenceGlance {
  readonly statuses: readonly StatusCount[];
  readonly claims: number;
  /** How many statements and sources there are, in one line. */
  readonly summary: string;
  /** A cell for each statement, in the order of reading. */
  readonly cells: readonly StripCell[];
  /** One sentence on number, countries and dates of the sources. */
  readonly sources: string;
  /** One sentence where several sources relay one origin. */
  readonly origin: string | undefined;
}

/** Counts statements by status, from the firmest on; statuses without one are left out. */
export const toStatusCounts = (claims: readonly Pick<Claim, 'status'>[], edition: Edition): StatusCount[] =>
  claimStatuses
    .map((status) => ({ status, count: claims.filter((claim) => claim.status === status).length }))
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, label: edition.text.evidence.counted[part.status](part.count) }));

const describeSources = (sources: readonly Source[], edition: Edition): string => {
  if (sources.length === 0) return edition.text.evidence.none;
  const countries = new Set(sources.flatMap(({ country }) => (country ? [country.code] : [])));
  const dated = sources.toSorted((a, b) => compareText(a.date, b.date));
  // A year or month in which another source is dated to the day says nothing of when they begin.
  const first = dated.find(({ date }) => !dated.some((other) => other.date.startsWith(`${date}-`)));
  const [oldest = '', newest = ''] = [first, dated.at(-1)].map(
    (source) => source && formatSourceDate(source, edition),
  );
  return edition.text.evidence.dated(sources.length, countries.size, oldest, newest);
};

/** Says when sources that look many are one: "Five reports, one origin: KCNA." */
export const describeOrigin = (
  sources: readonly Pick<Source, 'origin'>[],
  edition: Edition,
): string | undefined => {
  const [main] = groupByOrigin(sources, 2);
  if (main === undefined) return undefined;
  const { origin, group } = main;
  return group.length === sources.length
    ? edition.text.evidence.oneOrigin(group.length, origin)
    : edition.text.evidence.mainOrigin(group.length, sources.length, origin);
};

/** Sums up what a story rests on. */
export const toEvidenceGlance = (
  article: Pick<Article, 'claims' | 'sources'>,
  edition: Edition,
): EvidenceGlance => ({
  statuses: toStatusCounts(article.claims, edition),
  claims: article.claims.length,
  summary: edition.text.evidence.summary(article.claims.length, article.sources.length),
  cells: toStripCells(article.claims),
  sources: describeSources(article.sources, edition),
  origin: describeOrigin(article.sources, edition),
});
