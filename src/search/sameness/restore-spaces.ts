import { innerBlank, wordBreak } from './seams.ts';

/** An excerpt from the index as readers should see it. */
export const restoreSpaces = (text: string): string =>
  text.replaceAll(wordBreak, '').replaceAll(innerBlank, ' ');
