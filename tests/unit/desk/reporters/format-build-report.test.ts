import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/desk/problems/problem.ts';
import { formatBuildReport } from '../../../../src/desk/reporters/format-build-report.ts';
import { unknownTopic } from './unknown-topic.ts';

const warn = (id: 'raw-html' | 'double-space', file: string, line = 1): Problem => ({
  id,
  severity: 'warning',
  file: `content/${file}`,
  line,
  column: 4,
  message: 'What to do.',
  correctedLine: 'As it should be',
});
const error: Problem = { ...unknownTopic, correctedLine: 'topics: [missiles]' };

describe('what a build prints of the check', () => {
  it('is one line where all is well', () => {
    expect(formatBuildReport({ filesChecked: 9050, problems: [] })).toBe('9,050 files checked: no problems.');
  });

  it('is a line for each kind of warning, however many there are', () => {
    const many = Array.from({ length: 46_000 }, (_, index) =>
      warn('raw-html', `articles/${String(Math.floor(index / 5))}/index.md`, index + 3),
    );
    const problems = [...many, warn('double-space', 'b.md'), warn('double-space', 'b.md', 9)];
    expect(formatBuildReport({ filesChecked: 9300, problems })).toBe(
      `warning double-space: 2 times in 1 file, first at content/b.md:1:4 (all: npm run check -- --only double-space)
warning raw-html: 46,000 times in 9,200 files, first at content/articles/0/index.md:3:4 (all: npm run check -- --only raw-html)
46,002 warnings in 9,201 files.`,
    );
  });

  it('says of a single warning what to do', () => {
    expect(formatBuildReport({ filesChecked: 9, problems: [warn('raw-html', 'b.md')] })).toBe(
      `content/b.md:1:4 warning raw-html: What to do.
1 warning in 1 file.`,
    );
  });

  it('has every error in full, below the warnings, and the guide for what stops the build', () => {
    const errors = Array.from({ length: 3 }, (_, index) => ({ ...error, line: index + 1 }));
    const problems = [...errors, warn('raw-html', 'b.md'), warn('raw-html', 'c.md')];
    expect(formatBuildReport({ filesChecked: 9, problems })).toBe(
      `warning raw-html: 2 times in 2 files, first at content/b.md:1:4 (all: npm run check -- --only raw-html)
content/articles/x/index.md:1:12 error unknown-topic topics[0]: "misiles" is not a topic. Did you mean "missiles"?
    topics: [missiles]
content/articles/x/index.md:2:12 error unknown-topic topics[0]: "misiles" is not a topic. Did you mean "missiles"?
    topics: [missiles]
content/articles/x/index.md:3:12 error unknown-topic topics[0]: "misiles" is not a topic. Did you mean "missiles"?
    topics: [missiles]

For explanations and examples, see:
  docs/editors-guide.md#unknown-topic

3 errors, 2 warnings in 3 files.`,
    );
  });

  it('keeps to one line whatever a file is called', () => {
    const problems = [warn('raw-html', 'a\nb.md'), warn('raw-html', 'c.md')];
    expect(formatBuildReport({ filesChecked: 9, problems }).split('\n')).toHaveLength(2);
  });
});
