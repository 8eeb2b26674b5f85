import type { Finding } from '../problems/finding.ts';
import type { Document } from '../reading/document.ts';

/** Finds footnotes that no reader would see. */
export const checkNotes = (document: Document): Finding[] =>
  (document.body?.slips.lostNotes ?? []).map(({ label, reason, offset }) => ({
    id: 'lost-note',
    file: document,
    offset,
    message:
      reason === 'unused'
        ? `Nothing refers to the footnote [^${label}], so it is printed nowhere. Write [^${label}] in the text behind what it belongs to, or delete it.`
        : `There is a footnote [^${label}] above already, so this one is printed nowhere. Name it otherwise.`,
  }));
