import { compareVersions } from './compare-versions.ts';
import type { KnownVersion } from './version.ts';

/** What of a story decides whether there is a page of its changes. */
export interface ChangesFacts {
  /** Marked statements that it has now. */
  readonly claims: number;
  /** Changes, updates and corrections that it notes. */
  readonly notes: number;
  readonly isCorrectedMaterially: boolean;
  /** Versions whose text is known, oldest first. */
  readonly known: readonly KnownVersion[];
}

/** What there is of the changes of a story. */
export interface ChangesPresence {
  readonly hasPage: boolean;
  /** The story has weight: its changes can be followed. */
  readonly hasFeed: boolean;
}

/** A story with so many statements has weight from its first day on. */
export const weightyClaims = 10;

/** A story without a page of its changes. */
export const noChanges: ChangesPresence = { hasPage: false, hasFeed: false };

/**
 * Whether a story has a page of its changes and a feed. It has weight where it marks many statements, or once did, or
 * where something in it that readers rest on was changed: none of this passes, so that no feed ends.
 * @param language BCP 47 tag
 */
export const toChangesPresence = (
  { claims, notes, isCorrectedMaterially, known }: ChangesFacts,
  language: string,
): ChangesPresence => {
  const hasFeed =
    isCorrectedMaterially ||
    [claims, ...known.map(({ text }) => text.claims.length)].some((count) => count >= weightyClaims) ||
    known.some(({ text }, index) => {
      const before = known[index - 1];
      return before !== undefined && compareVersions(before.text, text, language).claims.length > 0;
    });
  return { hasFeed, hasPage: hasFeed || notes > 0 || known.length > 1 };
};
