import type { SafeHtml } from '../body/page-body.ts';
import { hasEmbed, toProseHtml } from '../body/prose.ts';
import { articleAddress, correctionsAddress, houseAddress } from '../address.ts';
import { correctionId, listCorrections, type ArticleCorrection } from '../corrections.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { compareText } from '../order.ts';
import { type CorrectionEntry, toCorrectionEntry } from './correction-entry.ts';
import type { NamedLink } from './named-link.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type FollowedPage, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp, toMomentStamp } from './article-card.ts';

/** The feed of every correction. */
export const toCorrectionsFeed = ({ site, text }: Edition): FollowedPage => ({
  title: text.corrections.feed(site.name),
  page: correctionsAddress,
});

/** A correction, as the page of corrections lists it. */
export interface ListedCorrection extends CorrectionEntry {
  readonly id: string;
}

/** That a story was taken back. */
export interface ListedWithdrawal {
  readonly id: string;
  readonly kind: string;
  readonly at: Stamp;
  readonly reason: string;
}

/** A story with all that was put right in it, newest first. */
export interface CorrectedArticle {
  readonly article: NamedLink;
  readonly corrections: readonly (ListedCorrection | ListedWithdrawal)[];
}

/** The page of corrections: the policy, which an editor writes, and every correction below it. */
export interface CorrectionsPage {
  readonly frame: PageFrame;
  /** The policy, if one is written. */
  readonly body: SafeHtml | undefined;
  /** Whether a card in it leads to another site: what few pages need the look of. */
  readonly hasEmbed: boolean;
  /** Day of the policy. */
  readonly updated: Stamp | undefined;
  readonly feed: OfferedFeed;
  /** The story with the newest correction first. */
  readonly articles: readonly CorrectedArticle[];
}

const toListed = ({ article, correction, number }: ArticleCorrection, edition: Edition): ListedCorrection => {
  const entry = toCorrectionEntry(correction, article.claims, edition);
  const address = articleAddress(article.slug);
  return {
    ...entry,
    place: entry.place && `${address}${entry.place}`,
    id: correctionId(article.slug, number),
  };
};

const toLink = ({ title, slug }: { readonly title: string; readonly slug: string }): NamedLink => ({
  name: title,
  address: articleAddress(slug),
});

/** Moment of the newest correction, for sorting. */
const toNewest = ({ corrections }: CorrectedArticle): string => corrections[0]?.at.iso ?? '';

/** Builds the page of corrections, below the policy if an editor wrote one. */
export const buildCorrectionsPage = (newsroom: Newsroom): CorrectionsPage => {
  const { edition, surroundings } = newsroom;
  const { text } = edition;
  // A policy in another language stands on the page in that language.
  const policy = newsroom.house.find(
    ({ id, language }) => houseAddress(id) === correctionsAddress && language === undefined,
  );
  return {
    frame: buildPageFrame({
      title: policy?.title ?? text.corrections.heading,
      description: policy?.standfirst ?? text.corrections.description,
      address: correctionsAddress,
      surroundings,
      languages: newsroom.findLanguages(correctionsAddress),
      ownFeeds: [toCorrectionsFeed(edition)],
      trail: [],
    }),
    body: policy?.prose && toProseHtml(policy.prose, edition),
    hasEmbed: hasEmbed(policy?.prose),
    updated: policy && toDayStamp(policy.updatedAt, edition),
    feed: toOfferedFeed(text.corrections.heading, correctionsAddress, text.corrections.follow, edition),
    articles: [
      ...newsroom.withdrawn.map((article): CorrectedArticle => ({
        article: toLink(article),
        corrections: [
          {
            id: `${articleAddress(article.slug)}#withdrawn`,
            kind: text.withdrawn.kind,
            at: toMomentStamp(article.withdrawnAt, edition),
            reason: article.reason,
          },
        ],
      })),
      ...[...Map.groupBy(listCorrections(newsroom.articles), ({ article }) => article)].map(
        ([article, corrections]): CorrectedArticle => ({
          article: toLink(article),
          corrections: corrections.map((correction) => toListed(correction, edition)),
        }),
      ),
    ].toSorted((a, b) => compareText(toNewest(b), toNewest(a))),
  };
};
