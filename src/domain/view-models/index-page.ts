import { articleAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import { type Stamp, toDayStamp } from './story-card.ts';

/** One entry of an index of hubs. */
export interface IndexEntry {
  readonly name: string;
  readonly address: string;
  readonly description: string | undefined;
  readonly total: number;
  readonly newest: { readonly title: string; readonly address: string; readonly day: Stamp } | undefined;
}

/** An index of hubs: all topics, all countries, all authors, all years. */
export interface IndexPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly entries: readonly IndexEntry[];
}

/** Refines a hub and its stories (newest first) to an entry of an index. */
export const toIndexEntry = (
  hub: { readonly name: string; readonly address: string; readonly description?: string | undefined },
  stories: readonly PublishedArticle[],
): IndexEntry => {
  const newest = stories[0];
  return {
    name: hub.name,
    address: hub.address,
    description: hub.description,
    total: stories.length,
    newest: newest && {
      title: newest.title,
      address: articleAddress(newest.slug),
      day: toDayStamp(newest.publishedAt),
    },
  };
};

/** Builds an index page from its entries. */
export const buildIndexPage = (
  page: { readonly name: string; readonly description: string; readonly address: string },
  entries: readonly IndexEntry[],
  surroundings: Surroundings,
): IndexPage => ({
  frame: buildPageFrame({
    title: page.name,
    description: page.description,
    address: page.address,
    surroundings,
    trail: [],
  }),
  name: page.name,
  description: page.description,
  entries,
});
