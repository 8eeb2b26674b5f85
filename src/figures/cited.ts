import type { ClaimStatus } from '../schemas/claim.ts';

/** A source as a figure names it: its number in the list of the story, and the address of its entry there. */
export interface CitedSource {
  readonly number: string;
  readonly href: string;
}

/** What stands behind a mark of a figure. */
export interface Evidence {
  readonly sources: readonly CitedSource[];
  /** How firmly it stands; undefined where the editor says nothing of it. */
  readonly status: ClaimStatus | undefined;
}
