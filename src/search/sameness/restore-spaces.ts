import { innerBlank } from './seams.ts';

/**
 * What is between words of the index, seen or not, where nobody writes a space: what parts them (wordBreak, unseenSpace),
 * and spaces before signs that it takes for words of their own in Arabic.
 */
const loose = /[\u200a\u200b]| (?=[،؛؟])/g;

/** An excerpt from the index as readers should see it. */
export const restoreSpaces = (text: string): string => text.replaceAll(loose, '').replaceAll(innerBlank, ' ');
