import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';

/** Finds ids of an editor's own that cannot be ids of the page, to which links would lead nowhere. */
export const checkAnchors = (document: Document): Finding[] =>
  (document.body?.slips.anchors ?? []).flatMap(({ anchor, fault, offset }): Finding[] => {
    if (fault === undefined) return [];
    return [
      {
        id: 'bad-anchor',
        file: document,
        offset,
        message: {
          form: `${quote(anchor)} cannot be an id: it begins with a letter or a digit and has no blanks. Write one such as {#what-is-known}.`,
          'of-page': `The id ${quote(anchor)} belongs to another part of the page. Choose another.`,
          repeated: `The id ${quote(anchor)} stands above already. Choose another, or delete it.`,
        }[fault],
      },
    ];
  });
