import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Finds HTML in Markdown. Closing tags say nothing new, and comments are meant to fall away. */
export const checkRawHtml = (document: Document): Finding[] =>
  (document.body?.html ?? []).flatMap(({ written, offset }): Finding[] => {
    const tag = /<(?!\/|!--)[^>\n]*>?/.exec(written.replaceAll(/<!--.*?(?:-->|$)/gs, ''))?.[0];
    return tag === undefined
      ? []
      : [
          {
            id: 'raw-html',
            file: document,
            offset,
            message: `${quote(tag)} is HTML, which the site and feed readers may remove. Use Markdown, or write &lt; for a less-than sign.`,
          },
        ];
  });
