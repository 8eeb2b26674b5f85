import { text } from '../../text/text.ts';
import { articleAddress, claimsAddress, matterAddress } from '../address.ts';
import type { MatterStatement } from '../matters.ts';
import { claimsFeed } from './claims-page.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import { type ListedStatement, toListedStatement } from './statement-group.ts';
import { type Stamp, toDayStamp } from './story-card.ts';

/** What one story said of a matter, and when. */
export interface MatterStep {
  readonly day: Stamp;
  readonly story: { readonly name: string; readonly address: string };
  readonly statement: ListedStatement;
}

/** The history of one matter. */
export interface MatterPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly feed: OfferedFeed;
  readonly steps: readonly MatterStep[];
}

/** "launcher-count" → "Launcher count" */
const toTitle = (matter: string): string => {
  const words = matter.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * Builds the history of a matter, oldest story first.
 * @param statements newest story first
 */
export const buildMatterPage = (
  matter: string,
  statements: readonly MatterStatement[],
  surroundings: Surroundings,
): MatterPage => {
  const name = toTitle(matter);
  const stories = new Set(statements.map(({ article }) => article.slug)).size;
  const description = text.claims.matterDescription(stories);
  return {
    frame: buildPageFrame({
      title: name,
      description: text.claims.matterDescriptionOf(name, stories),
      address: matterAddress(matter),
      surroundings,
      ownFeeds: [claimsFeed],
      trail: [{ name: text.claims.title, address: claimsAddress }],
    }),
    name,
    description,
    feed: toOfferedFeed(text.claims.title, claimsAddress, text.claims.follow),
    steps: statements
      .toSorted(
        (a, b) =>
          a.article.publishedAt.getTime() - b.article.publishedAt.getTime() ||
          a.claim.number - b.claim.number,
      )
      .map((statement) => ({
        day: toDayStamp(statement.article.publishedAt),
        story: { name: statement.article.title, address: articleAddress(statement.article.slug) },
        // No link to the history of the matter: this is it.
        statement: toListedStatement(statement, new Set()),
      })),
  };
};
