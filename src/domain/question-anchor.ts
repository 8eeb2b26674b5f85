import { articleParts } from './article-parts.ts';
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

/**
 * The id of the place of a question on the page of its story: its own where it has forecasts, else that of the whole
 * outlook, which is short. An id for each would cost every reader bytes for a link that hardly anybody follows.
 */
export const toQuestionPlace = (
  { forecasts }: { readonly forecasts?: readonly unknown[] | undefined },
  anchor: string,
): string => (forecasts === undefined ? articleParts.outlook : anchor);
