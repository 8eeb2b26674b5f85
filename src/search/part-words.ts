import { wordBreak } from './client/word-break.ts';

/**
 * Dashes, marks and signs beyond ASCII, where Pagefind takes what stands around them for one word. The
 * apostrophe, and the dot within Catalan words, belong to their words.
 */
const joiners = /(?![\p{ASCII}’·])[\p{Pd}\p{Po}\p{S}]/gu;

/**
 * Parts words for the index that only a mark holds together: "most—tangible" is found by either word then.
 * @param html a page; what is changed stands in text, or in attributes that the index does not read
 */
export const partWords = (html: string): string =>
  html.replaceAll('\u2011', '-').replace(joiners, `${wordBreak}$&${wordBreak}`);
