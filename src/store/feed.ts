import type { Edition } from '../domain/edition.ts';
import { listFeedGroups } from '../domain/feed-groups.ts';
import type { Followed } from '../domain/feed-subject.ts';
import { run } from '../run.ts';
import { loadNewsroom } from './newsroom.ts';

/** What feeds are made from: everything that can be followed, and in which edition. */
export interface FeedMaterial {
  readonly edition: Edition;
  readonly followed: readonly Followed[];
}

const load = async (): Promise<FeedMaterial> => {
  const newsroom = await loadNewsroom();
  return {
    edition: newsroom.edition,
    followed: listFeedGroups(newsroom).flatMap(({ feeds }) => feeds),
  };
};

let loaded: Promise<FeedMaterial> | undefined;

/** Loads what feeds are made from, once a build; while editing live afresh, as the newsroom is. */
export const loadFeedMaterial = (): Promise<FeedMaterial> => {
  if (run.showHeld === 'live') return load();
  loaded ??= load();
  return loaded;
};
