import type { Entries } from './handed-entries.ts';

/** The files of content as they are while an editor is at work; another object after every change. */
export interface LiveEntries {
  readonly entries: Entries;
}

/** Is told of every change. */
export interface EntriesFollower {
  /** Something has changed, and is about to be read. */
  readonly onBegin: () => void;
  /** It has been read. @param changed files that are new, other or gone, below the content folder */
  readonly onChange: (changed: readonly string[]) => void;
}

/** The same for every copy of this module: pages are loaded by Vite, the desk is not. */
const place = Symbol.for('sourceline.live-entries');

const holder = globalThis as { [place]?: LiveEntries & { readonly followers: Set<EntriesFollower> } };

/**
 * Shows the store what the desk has read, until it shows something newer.
 * @param changed files that are new, other or gone since the last time, below the content folder
 */
export const showEntries = (entries: Entries, changed: readonly string[]): void => {
  const followers = holder[place]?.followers ?? new Set();
  holder[place] = { entries, followers };
  for (const { onChange } of followers) onChange(changed);
};

/** Tells everybody that something has changed, which is about to be read: what can wait, shall. */
export const announceChange = (): void => {
  for (const { onBegin } of holder[place]?.followers ?? []) onBegin();
};

/** What the desk shows; nothing in a build, and where Astro was started without the desk. */
export const findLiveEntries = (): LiveEntries | undefined => holder[place];

/** Has somebody told of every change from now on. @returns whether there is a desk that tells */
export const followEntries = (follower: EntriesFollower): boolean => {
  holder[place]?.followers.add(follower);
  return holder[place] !== undefined;
};
