import type { Problem } from '../../../../src/desk/problems/problem.ts';

/** An error as a check finds it, with everything that a reporter prints but the corrected line. */
export const unknownTopic: Problem = {
  id: 'unknown-topic',
  severity: 'error',
  file: 'content/articles/x/index.md',
  line: 7,
  column: 12,
  field: 'topics[0]',
  message: '"misiles" is not a topic. Did you mean "missiles"?',
};
