import { articleAddress } from '../address.ts';
import { standardsAddress } from '../addresses/needed-pages.ts';
import type { Claim, PublishedArticle } from '../article.ts';
import { claimStatuses } from '../claim-statuses.ts';
import { toWordsAlone } from '../claim-words.ts';
import type { ClaimStatus, PublisherKind } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { toSourceMix } from '../source-mix.ts';
import { hasName } from '../unnamed-speaker.ts';

/** A status with a statement that has it. */
export interface StatusSample {
  readonly status: ClaimStatus;
  readonly label: string;
  readonly words: string;
  /** Who asserts it and through whom. */
  readonly note: string;
  /** The story that it is from, at its place there; undefined where it is made up. */
  readonly from: { readonly name: string; readonly address: string } | undefined;
}

/** A kind of source with how many sources of all stories are of it. */
export interface CountedKind {
  readonly kind: PublisherKind;
  readonly name: string;
  readonly count: number;
  /** Where the page says what the kind means. */
  readonly address: string;
}

/** What the page of standards shows of the stories that keep to them. */
export interface StandardsFace {
  readonly samples: readonly StatusSample[];
  readonly sources: number;
  /** The most frequent first; none where nothing is cited yet. */
  readonly kinds: readonly CountedKind[];
}

/** Letters of a statement that reads well at large. */
const sampleLetters = { min: 24, max: 110 } as const;

const isGood = ({ text, speakers }: Claim): boolean =>
  text.length >= sampleLetters.min &&
  text.length <= sampleLetters.max &&
  speakers.length > 0 &&
  speakers.every(hasName);

/** Finds a statement of the newest story that has a good one, if it can be a story that is not shown yet. */
const findSample = (
  status: ClaimStatus,
  articles: readonly PublishedArticle[],
  shown: ReadonlySet<PublishedArticle>,
) => {
  const found = articles.flatMap((article) => {
    const claim = article.claims.find((one) => one.status === status && isGood(one));
    return article.hold === undefined && claim ? [{ article, claim }] : [];
  });
  return found.find(({ article }) => !shown.has(article)) ?? found[0];
};

const listSamples = (articles: readonly PublishedArticle[], edition: Edition): StatusSample[] => {
  const { evidence, standards } = edition.text;
  const shown = new Set<PublishedArticle>();
  return claimStatuses.map((status) => {
    const sample = findSample(status, articles, shown);
    const label = evidence.statuses[status];
    if (sample === undefined) return { status, label, ...standards.sample[status], from: undefined };
    const { article, claim } = sample;
    shown.add(article);
    return {
      status,
      label,
      words: toWordsAlone(claim, edition),
      note: claim.sentence,
      from: { name: article.title, address: `${articleAddress(article.slug)}#${claim.anchor}` },
    };
  });
};

/**
 * Builds what the page of standards shows of the site's stories.
 * @param articles newest first
 */
export const buildStandardsFace = (
  articles: readonly PublishedArticle[],
  edition: Edition,
): StandardsFace => {
  const sources = articles.flatMap((article) => article.sources);
  return {
    samples: listSamples(articles, edition),
    sources: sources.length,
    kinds: toSourceMix(sources).map(({ kind, count }) => ({
      kind,
      count,
      name: edition.text.publisherKinds[kind],
      address: standardsAddress(kind),
    })),
  };
};
