import { digestWords } from './claim-anchor.ts';
import { countRepeats } from './count-repeats.ts';

/**
 * Names the questions of a story. A question keeps its name when another is put before it or its day is moved; its
 * words make it. Once published it is an address, and the name of an entry in calendars: this function must not
 * change.
 * @returns the anchors in the order of the questions, no two of them alike
 */
export const toQuestionAnchors = (questions: readonly { readonly question: string }[]): string[] =>
  countRepeats(questions.map(({ question }) => `question-${digestWords(question)}`));
