import { expect, it } from 'vitest';
import { formatJson } from '../../../../src/desk/reporters/format-json.ts';
import { unknownTopic } from './unknown-topic.ts';

it('prints a report for programs', () => {
  expect(
    formatJson({
      filesChecked: 9,
      problems: [{ ...unknownTopic, correctedLine: 'topics: [missiles]' }],
    }),
  ).toBe(`{
  "filesChecked": 9,
  "errors": 1,
  "warnings": 0,
  "problems": [
    {
      "id": "unknown-topic",
      "severity": "error",
      "file": "content/articles/x/index.md",
      "line": 7,
      "column": 12,
      "field": "topics[0]",
      "message": "\\"misiles\\" is not a topic. Did you mean \\"missiles\\"?",
      "correctedLine": "topics: [missiles]",
      "guide": "docs/editors-guide.md#unknown-topic"
    }
  ]
}`);
});
