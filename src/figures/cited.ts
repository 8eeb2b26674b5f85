import type { ClaimStatus } from '../schemas/claim.ts';

/** A source as a figure names it. */
export interface CitedSource {
  /** Its id in the story. */
  readonly id: string;
  /** Its number in the list of the story. */
  readonly number: string;
  /** Address of its entry there. */
  readonly href: string;
  /** What a link to it is called, for those who cannot see what it is beside: "Source 3: Reuters". */
  readonly name: string;
}

/** What a mark of a figure rests on. */
export interface Evidence {
  readonly sources: readonly CitedSource[];
  /** How firmly it stands; undefined where the editor says nothing of it. */
  readonly status: ClaimStatus | undefined;
}
