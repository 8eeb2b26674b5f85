import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { articleAddress, houseAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { correctionId, listCorrections, type StoryCorrection } from '../corrections.ts';
import { compareText } from '../order.ts';
import type { WithdrawnArticle } from '../withdrawn-article.ts';
import { type CorrectionEntry, toCorrectionEntry } from './correction-entry.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type FollowedPage, type PageFrame, type Surroundings } from './page-frame.ts';
import { type Stamp, toDayStamp, toMomentStamp } from './story-card.ts';

export const correctionsAddress = houseAddress('corrections');

/** The feed of every correction. */
export const correctionsFeed: FollowedPage = {
  title: text.corrections.feed(site.name),
  page: correctionsAddress,
};

/** A correction with its story. */
export interface ListedCorrection extends CorrectionEntry {
  readonly id: string;
  readonly story: { readonly name: string; readonly address: string };
}

/** A story that was taken back, as the page of corrections lists it. */
export interface ListedWithdrawal {
  readonly id: string;
  readonly kind: string;
  readonly at: Stamp;
  readonly reason: string;
  readonly story: { readonly name: string; readonly address: string };
}

/** The page of corrections: the policy, which an editor writes, and every correction below it. */
export interface CorrectionsPage {
  readonly frame: PageFrame;
  /** Day of the policy, if one is written. */
  readonly updated: Stamp | undefined;
  readonly feed: OfferedFeed;
  readonly corrections: readonly (ListedCorrection | ListedWithdrawal)[];
}

const toListed = ({ article, correction, number }: StoryCorrection): ListedCorrection => {
  const entry = toCorrectionEntry(correction, article.claims);
  const address = articleAddress(article.slug);
  return {
    ...entry,
    place: entry.place && `${address}${entry.place}`,
    id: correctionId(article.slug, number),
    story: { name: article.title, address },
  };
};

/**
 * Builds the page of corrections.
 * @param policy the page of the house, if an editor wrote one
 */
export const buildCorrectionsPage = (
  policy: { readonly title: string; readonly standfirst: string; readonly updated: Date } | undefined,
  articles: readonly PublishedArticle[],
  withdrawn: readonly WithdrawnArticle[],
  surroundings: Surroundings,
): CorrectionsPage => ({
  frame: buildPageFrame({
    title: policy?.title ?? text.corrections.heading,
    description: policy?.standfirst ?? text.corrections.description,
    address: correctionsAddress,
    surroundings,
    ownFeeds: [correctionsFeed],
    trail: [],
  }),
  updated: policy && toDayStamp(policy.updated),
  feed: toOfferedFeed(text.corrections.heading, correctionsAddress, text.corrections.follow),
  corrections: [
    ...withdrawn.map((story): ListedWithdrawal => ({
      id: `${articleAddress(story.slug)}#withdrawn`,
      kind: text.withdrawn.kind,
      at: toMomentStamp(story.withdrawnAt),
      reason: story.reason,
      story: { name: story.title, address: articleAddress(story.slug) },
    })),
    ...listCorrections(articles).map(toListed),
  ].toSorted((a, b) => compareText(b.at.iso, a.at.iso)),
});
