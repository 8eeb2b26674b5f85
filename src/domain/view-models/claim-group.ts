import { articleAddress, matterAddress } from '../address.ts';
import { listSpeakers } from '../addresses/claim-address.ts';
import type { ArticleClaim } from '../claim-facets.ts';
import { toWordsAlone } from '../claim-words.ts';
import type { ClaimStatus } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Stamp, toDayStamp, toHeldNote } from './article-card.ts';

/** A marked statement as lists outside its story show it. */
export interface ListedClaim {
  /** Where it is in its story. */
  readonly address: string;
  readonly text: string;
  readonly status: ClaimStatus;
  /** The word for its status. */
  readonly label: string;
  /** Who asserts it and through whom: what follows the word in the sentence of evidence. */
  readonly attribution: string;
  /** Slugs of those who assert it and have a name, for filtering. */
  readonly speakers: readonly string[];
  /** Address of the history of its matter, where several stories speak of it. */
  readonly matter: string | undefined;
}

/** Statements of one story that are together in a list. */
export interface ClaimGroup {
  readonly article: { readonly name: string; readonly address: string };
  readonly day: Stamp;
  /** Ids of the topics and slugs of the countries of the story, for filtering. */
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  /** Sentence that marks what is not public; only in previews. */
  readonly held: string | undefined;
  readonly claims: readonly ListedClaim[];
}

/** Knows the names of the matters that several stories speak of. */
export type SharedMatters = Pick<ReadonlySet<string>, 'has'>;

/** Refines a statement to what lists show. */
export const toListedClaim = (
  { article, claim }: ArticleClaim,
  sharedMatters: SharedMatters,
  edition: Edition,
): ListedClaim => {
  const label = edition.text.evidence.statuses[claim.status];
  return {
    address: `${articleAddress(article.slug)}#${claim.anchor}`,
    text: toWordsAlone(claim, edition),
    status: claim.status,
    label,
    attribution: claim.sentence.replace(label, ''),
    speakers: listSpeakers(claim).map(({ slug }) => slug),
    matter:
      claim.matter !== undefined && sharedMatters.has(claim.matter) ? matterAddress(claim.matter) : undefined,
  };
};

/** Puts statements of one story together, keeping their order. */
export const toClaimGroups = (
  claims: readonly ArticleClaim[],
  { matters, edition }: Newsroom,
): ClaimGroup[] =>
  [...Map.groupBy(claims, ({ article }) => article)].map(([article, group]) => ({
    article: { name: article.title, address: articleAddress(article.slug) },
    day: toDayStamp(article.publishedAt, edition),
    topics: article.topics.map(({ id }) => id),
    countries: article.countries.map(({ slug }) => slug),
    held: toHeldNote(article, edition),
    claims: group.map((claim) => toListedClaim(claim, matters, edition)),
  }));
