import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';

/** Finds ids given by editors that cannot be used, so that links to them would lead nowhere. */
export const checkAnchors = (document: Document): Finding[] =>
  (document.body?.slips.anchors ?? []).flatMap(({ anchor, fault, offset }): Finding[] => {
    if (fault === undefined) return [];
    return [
      {
        id: 'bad-anchor',
        file: document,
        offset,
        message: {
          form: `${quote(anchor)} cannot be an id. Begin with a letter or a digit and use no spaces, as in {#what-is-known}.`,
          'of-page': `The id ${quote(anchor)} belongs to another part of the page. Choose a different one.`,
          repeated: `The id ${quote(anchor)} is used above. Choose a different one, or delete it.`,
        }[fault],
      },
    ];
  });
