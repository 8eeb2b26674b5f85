import { expect, it } from 'vitest';
import { formatGithub } from '../../../../src/desk/reporters/format-github.ts';
import type { Problem } from '../../../../src/desk/problems/problem.ts';

const bare: Problem = {
  id: 'unknown-topic',
  severity: 'error',
  file: 'content/articles/x/index.md',
  line: 7,
  column: 12,
  message: '"misiles" is not a topic.',
};
const problem: Problem = { ...bare, field: 'topics[0]', correctedLine: 'topics: [missiles]' };

it('prints each problem as a workflow command, and a count', () => {
  expect(formatGithub({ filesChecked: 9, problems: [problem] }).split('\n')).toEqual([
    '::error file=content/articles/x/index.md,line=7,col=12,title=unknown-topic::topics[0]: "misiles" is not a topic.%0Atopics: [missiles]%0Adocs/editors-guide.md#unknown-topic',
    '1 error in 1 file.',
  ]);
});

it('escapes what GitHub would take for its own signs', () => {
  const [command] = formatGithub({
    filesChecked: 9,
    problems: [
      { ...bare, severity: 'warning', file: 'content/a, b: 100%.md', message: '100%0A\r\n::error::x, y' },
    ],
  }).split('\n');
  expect(command).toBe(
    '::warning file=content/a%2C b%3A 100%25.md,line=7,col=12,title=unknown-topic::100%250A%0D%0A::error::x, y%0Adocs/editors-guide.md#unknown-topic',
  );
});
