import type { ClaimStatus } from '../schemas/claim.ts';
import type { StripSections } from './evidence-strip.ts';

/** A sign for each status. None is a letter or a figure, so that no search takes a strip for words. */
export const stripSigns: Readonly<Record<ClaimStatus, string>> = {
  confirmed: '+',
  claimed: '-',
  assessed: '~',
  disputed: '=',
};

/** A strip as a line of signs, short enough for an index: "--+|~". */
export const writeStrip = (sections: StripSections): string =>
  sections.map((section) => section.map((status) => stripSigns[status]).join('')).join('|');
