import { innerBlank, unseenSpace, wordBreak } from './seams.ts';

/** Signs that the index takes for words of their own in Arabic; nobody writes a space before them. */
const loose = / (?=[،؛؟])/g;

/** An excerpt from the index as readers should see it. */
export const restoreSpaces = (text: string): string =>
  text
    .replaceAll(wordBreak, '')
    .replaceAll(unseenSpace, '')
    .replaceAll(innerBlank, ' ')
    .replaceAll(loose, '');
