import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatJson } from '../../../src/desk/reporters/format-json.ts';
import { formatReport } from '../../../src/desk/reporters/format-report.ts';
import { checkWithFile } from './fixture-site.ts';

const guide = readFileSync('docs/editors-guide.md', 'utf8');
const article = readFileSync('tests/content/valid/content/articles/a-story/index.md', 'utf8');
const find = (pattern: RegExp): string => pattern.exec(guide)?.[1] ?? '';

it("shows in the editors' guide what the check prints of a misspelt topic", async () => {
  const report = await checkWithFile(
    'articles/a-story/index.md',
    article.replace('topics: [example-topic]', 'topics: [exampel-topic]'),
  );
  expect(find(/^```text\n(content\/.*?)\n```$/ms)).toBe(formatReport(report));
  expect(JSON.parse(find(/^```json\n(\{\n {2}"filesChecked".*?)^```$/ms))).toEqual({
    ...(JSON.parse(formatJson(report)) as object),
    filesChecked: 137,
  });
});
