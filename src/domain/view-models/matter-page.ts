import { articleAddress, claimsAddress, matterAddress } from '../address.ts';
import type { ArticleClaim } from '../claim-facets.ts';
import { toWordsAlone } from '../claim-words.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { toClaimsFeed } from './claims-page.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type ListedClaim, toListedClaim } from './claim-group.ts';
import { type Stamp, toDayStamp } from './article-card.ts';
import { toWords, type Words } from '../written-language.ts';

/** What one story said of a matter, and when. */
export interface MatterStep {
  readonly day: Stamp;
  readonly article: { readonly name: string; readonly address: string };
  readonly claim: ListedClaim;
}

/** The history of one matter. */
export interface MatterPage {
  readonly frame: PageFrame;
  /** Its title, which is told once for all languages. */
  readonly name: Words;
  readonly description: string;
  readonly feed: OfferedFeed;
  readonly steps: readonly MatterStep[];
}

/** The words of an id: "launcher-count" → "Launcher count" */
const toTitle = (matter: string): string => {
  const words = matter.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What stands in for a title that nobody has written; an id has the words of the site's first language only. */
const toStandIn = (matter: string, [oldest]: readonly ArticleClaim[], edition: Edition): string =>
  edition.folder === '' || oldest === undefined ? toTitle(matter) : toWordsAlone(oldest.claim, edition);

/** Builds the history of a matter that several stories speak of, oldest story first. */
export const buildMatterPage = (
  { matters, matterTitles, edition, surroundings, findLanguages }: Newsroom,
  matter: string,
): MatterPage => {
  const { text } = edition;
  const claims = (matters.get(matter) ?? []).toSorted(
    (a, b) =>
      a.article.publishedAt.getTime() - b.article.publishedAt.getTime() || a.claim.number - b.claim.number,
  );
  const title = matterTitles.get(matter);
  const name = title ?? toStandIn(matter, claims, edition);
  const articles = new Set(claims.map(({ article }) => article.slug)).size;
  const description = text.claims.matterDescription(articles);
  return {
    frame: buildPageFrame({
      title: name,
      description: text.claims.matterDescriptionOf(name, articles),
      address: matterAddress(matter),
      surroundings,
      languages: findLanguages(matterAddress(matter)),
      ownFeeds: [toClaimsFeed(edition)],
      trail: [{ name: text.claims.title, address: claimsAddress }],
    }),
    name: title === undefined ? name : toWords(title, edition),
    description,
    feed: toOfferedFeed(text.claims.title, claimsAddress, text.claims.follow, edition),
    steps: claims.map((claim) => ({
      day: toDayStamp(claim.article.publishedAt, edition),
      article: { name: claim.article.title, address: articleAddress(claim.article.slug) },
      // No link to the history of the matter: this is it.
      claim: toListedClaim(claim, new Set(), edition),
    })),
  };
};
