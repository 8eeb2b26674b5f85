import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { listFeedGroups } from '../domain/feed-groups.ts';
import type { Followed } from '../domain/feed-subject.ts';
import { run } from '../run.ts';
import { loadBodies } from './body-html.ts';
import { loadNewsroom } from './newsroom.ts';

/** What feeds are made from: everything that can be followed, and the bodies of the stories. */
export interface FeedMaterial {
  readonly edition: Edition;
  readonly followed: readonly Followed[];
  readonly bodyOf: (article: PublishedArticle) => string;
}

const load = async (): Promise<FeedMaterial> => {
  const newsroom = await loadNewsroom();
  return {
    edition: newsroom.edition,
    followed: listFeedGroups(newsroom).flatMap(({ feeds }) => feeds),
    bodyOf: await loadBodies(newsroom),
  };
};

let loaded: Promise<FeedMaterial> | undefined;

/** Loads what feeds are made from, once a build; while editing live afresh, as the newsroom is. */
export const loadFeedMaterial = (): Promise<FeedMaterial> => {
  if (run.showHeld === 'live') return load();
  loaded ??= load();
  return loaded;
};
