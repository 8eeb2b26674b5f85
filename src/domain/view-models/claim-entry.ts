import { articleAddress, matterAddress } from '../address.ts';
import { claimValueAddress, listSpeakers } from '../addresses/claim-address.ts';
import type { Claim, PublishedArticle } from '../article.ts';
import type { ArticleClaim } from '../claim-facets.ts';
import type { ClaimStatus } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { toWordsAlone } from '../claim-words.ts';
import { toListParts } from '../list-parts.ts';
import { byName } from '../order.ts';
import { isOwnJudgement } from '../own-judgement.ts';
import type { NamedLink } from './named-link.ts';
import { formatPlain } from '../numbers.ts';

/** A thing in a sentence, or the words between two of them. */
export type InList<Thing> = readonly (Thing | string)[];

/** One marked statement in the list after the text. */
export interface ClaimEntry {
  readonly number: number;
  readonly anchor: string;
  readonly status: ClaimStatus;
  /** Whether it is the newsroom's own judgement. */
  readonly isOwn: boolean;
  readonly text: string;
  readonly sentence: string;
  readonly sourceCount: number;
  /** The sources it rests on, as a sentence lists them. */
  readonly sources: InList<{ readonly number: string; readonly id: string }>;
  /** Places, from 1 on, of those who assert it among the links below the list, where each is given once. */
  readonly speakers: readonly number[];
  /** The same matter in other stories, newest first. */
  readonly elsewhere: InList<NamedLink>;
  /** Address of the page of its matter, where there are more of them than are named. */
  readonly matter: string | undefined;
}

/** Other stories named beside a statement. */
const maxElsewhere = 2;

/** Knows what several stories say of one matter. */
type SharedMatters = ReadonlyMap<string, readonly ArticleClaim[]>;

/** Where else a matter is stated, the newest story first, each once. */
const findElsewhereOf = (claim: Claim, slug: string, matters: SharedMatters): NamedLink[] => {
  const others = (matters.get(claim.matter ?? '') ?? []).filter(({ article }) => article.slug !== slug);
  return [...Map.groupBy(others, ({ article }) => article)].flatMap(([article, [first]]) =>
    first === undefined
      ? []
      : [{ name: article.title, address: `${articleAddress(article.slug)}#${first.claim.anchor}` }],
  );
};

/** Where the matter of each statement of a story is stated in others. */
export const findElsewhere = (
  { slug, claims }: Pick<PublishedArticle, 'slug' | 'claims'>,
  matters: SharedMatters,
): NamedLink[][] => claims.map((claim) => findElsewhereOf(claim, slug, matters));

/**
 * Refines the marked statements of a story to what the list after its text prints.
 * @param others for each of them, where else its matter is stated
 */
export const toClaimEntries = (
  { claims, authors }: Pick<PublishedArticle, 'claims' | 'authors'>,
  others: readonly (readonly NamedLink[])[],
  edition: Edition,
): ClaimEntry[] => {
  const links = sortSpeakers(claims, edition);
  return claims.map((claim, index) => {
    const elsewhere = others[index] ?? [];
    return {
      number: claim.number,
      anchor: claim.anchor,
      status: claim.status,
      isOwn: isOwnJudgement(claim, authors, edition),
      text: toWordsAlone(claim, edition),
      sentence: claim.sentence,
      sourceCount: claim.sources.length,
      // As the editor names them, which is how notes have them.
      sources: toListParts(
        claim.cite
          .flatMap((id) => claim.sources.filter((source) => source.id === id))
          .map(({ number, id }) => ({ number: formatPlain(number, edition), id })),
        edition.dialect,
      ),
      speakers: listSpeakers(claim).map(
        (speaker) => links.findIndex(({ slug }) => slug === speaker.slug) + 1,
      ),
      elsewhere: toListParts(elsewhere.slice(0, maxElsewhere), edition.dialect),
      matter:
        claim.matter !== undefined && elsewhere.length > maxElsewhere
          ? matterAddress(claim.matter)
          : undefined,
    };
  });
};

/** Those who assert the statements of a story, each once, in alphabetical order. */
const sortSpeakers = (
  claims: readonly Pick<Claim, 'speakers' | 'originalSpeakers'>[],
  { language }: Edition,
) => {
  const named = new Map(claims.flatMap(listSpeakers).map((speaker) => [speaker.slug, speaker]));
  return [...named.values()].toSorted(byName(language));
};

/** Those who assert the statements of a story, each with the list of all that it asserts, in alphabetical order. */
export const toSpeakerLinks = (
  claims: readonly Pick<Claim, 'speakers' | 'originalSpeakers'>[],
  edition: Edition,
): InList<NamedLink> => {
  const sorted = sortSpeakers(claims, edition).map(({ slug, name }) => ({
    name,
    address: claimValueAddress('speaker', slug),
  }));
  // Where a name has a comma in it, as in "Inger Andersen, UNEP", commas do not divide names.
  return sorted.some(({ name }) => /[,،]/u.test(name))
    ? sorted.flatMap((link, index) => (index === 0 ? [link] : [edition.text.punctuation.semicolon, link]))
    : toListParts(sorted, edition.dialect);
};
