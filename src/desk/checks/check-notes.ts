import type { Finding } from '../problems/finding.ts';
import type { Document } from '../reading/document.ts';

/** Finds footnotes that would not appear. */
export const checkNotes = (document: Document): Finding[] =>
  (document.body?.slips.lostNotes ?? []).map(({ label, reason, offset }) => ({
    id: 'lost-note',
    file: document,
    offset,
    message:
      reason === 'unused'
        ? `Nothing refers to the footnote [^${label}], so it would not appear. Write [^${label}] in the text, after the words it belongs to, or delete the footnote.`
        : `There is already a footnote [^${label}], so this one would not appear. Give it another name.`,
  }));
