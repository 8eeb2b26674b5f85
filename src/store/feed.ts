import type { Edition } from '../domain/edition.ts';
import { listFeedGroups } from '../domain/feed-groups.ts';
import type { Followed } from '../domain/feed-subject.ts';
import { type KeptTexts, openKeptTexts } from './kept-texts.ts';
import { loadNewsrooms } from './newsroom.ts';
import { onceABuild } from './once-a-build.ts';

/** What the feeds of a language are made from: everything that can be followed, and in which edition. */
export interface FeedMaterial {
  readonly edition: Edition;
  readonly followed: readonly Followed[];
}

const load = async (): Promise<readonly FeedMaterial[]> =>
  (await loadNewsrooms()).map((newsroom) => ({
    edition: newsroom.edition,
    followed: listFeedGroups(newsroom).flatMap(({ feeds }) => feeds),
  }));

/** Loads what the feeds of each language are made from. */
export const loadFeedMaterial = onceABuild(load);

/** Opens the texts of stories as feeds carry them: how long they are decides what a feed can hold. */
export const openFeedTexts = ({ folder }: Edition): Promise<KeptTexts> =>
  openKeptTexts(`feeds${folder.replace('/', '-')}`);
