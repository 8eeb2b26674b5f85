import type { Claim } from '../article.ts';
import type { Correction } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { type Stamp, toMomentStamp } from './article-card.ts';

/** A correction as pages print it. */
export interface CorrectionEntry {
  readonly kind: string;
  readonly at: Stamp;
  readonly wrong: string;
  readonly right: string;
  readonly isMaterial: boolean;
  /** Anchor in the story of what was corrected, with its "#". */
  readonly place: string | undefined;
}

/**
 * Refines a correction to what pages print.
 * @param claims of its story, one of which it may name by its matter
 */
export const toCorrectionEntry = (
  correction: Correction,
  claims: readonly Claim[],
  edition: Edition,
): CorrectionEntry => {
  const shared = claims.find(({ matter }) => matter !== undefined && matter === correction.claim);
  const anchor = shared?.anchor ?? correction.claim ?? correction.heading;
  return {
    kind: edition.text.corrections.kinds[correction.kind],
    at: toMomentStamp(correction.date, edition),
    wrong: correction.wrong,
    right: correction.right,
    isMaterial: correction.material,
    place: anchor === undefined ? undefined : `#${anchor}`,
  };
};
