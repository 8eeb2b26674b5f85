import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findManual } from '../../../src/desk/manual/field-manual.ts';
import { type JsonSchema, schemaNames } from '../../../src/desk/manual/json-schema.ts';
import { formatReport } from '../../../src/desk/reporters/format-report.ts';
import { problemKinds } from '../../../src/desk/problems/problem-kinds.ts';
import { checkWithFile } from './fixture-site.ts';
import { checkExample, readExamples } from './guide-examples.ts';

const guide = readFileSync('docs/editors-guide.md', 'utf8');
const [beforeProblems = '', problems = ''] = guide.split('\n## What the check says\n');
const sections = new Map(
  problems
    // Examples hold headings as well; ids have no capitals and no spaces.
    .split(/^### (?=[a-z-]+$)/m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

const fieldNames = (manual: JsonSchema | undefined): string[] => [
  ...Object.entries(manual?.properties ?? {}).flatMap(([name, field]) => [name, ...fieldNames(field)]),
  ...[manual?.items ?? []].flat().flatMap(fieldNames),
];

describe("the editors' guide", () => {
  it('has a heading for every problem, in the order of the table, and for nothing else', () => {
    expect([...sections.keys()]).toEqual(Object.keys(problemKinds));
  });

  it.each([...sections])('shows %s wrong and right', (_, section) => {
    expect(readExamples(section).map(({ label }) => label)).toEqual(['Wrong', 'Right']);
  });

  it.each([...sections])('shows what is %s, and nothing else that is wrong', (id, section) => {
    const [wrong] = readExamples(section);
    if (wrong === undefined) throw new Error('There is no example.');
    const { problems } = checkExample(wrong);
    expect(formatReport({ filesChecked: 0, problems: problems.filter((problem) => problem.id !== id) })).toBe(
      '0 files checked: no problems.',
    );
    expect(problems).not.toEqual([]);
  });

  it.each([...sections])('shows how %s is fixed, so that the check finds nothing', (_, section) => {
    const [, right] = readExamples(section);
    if (right === undefined) throw new Error('There is no example.');
    expect(formatReport(checkExample(right))).toMatch(/^\d+ files checked: no problems\.$/);
  });

  it.each(Object.entries(problemKinds))('says of %s whether it is a warning', (id, { severity }) => {
    expect(/\ba warning\b/.test(sections.get(id) ?? '')).toBe(severity === 'warning');
  });

  it.each(Object.entries(problemKinds))('says of %s at once what the table says', (id, { summary }) => {
    const begins = sections.get(id)?.split('\n')[2] ?? '';
    expect(begins.replaceAll("'", '’').startsWith(summary.replace(/\.$/, ''))).toBe(true);
  });

  it.each(schemaNames)('names every field of %s', (schema) => {
    // What identifies the site is no editor's business, but that of whoever takes it over.
    const place = schema === 'site' ? readFileSync('docs/make-it-yours.md', 'utf8') : beforeProblems;
    const missing = fieldNames(findManual(schema, [])).filter(
      (name) => !new RegExp(String.raw`\b${name}\b`).test(place),
    );
    expect(missing).toEqual([]);
  });

  it('shows a complete story in which the check finds nothing', async () => {
    const article = /^A complete story:\n\n```markdown\n(.*?)^```$/ms.exec(guide)?.[1] ?? '';
    expect((await checkWithFile('articles/a-complete-story/index.md', article)).problems).toEqual([]);
  });

  it.each([
    'npm run check',
    'npm run new',
    'npm run preview',
    'npm run rename',
    'npm run schemas',
    'npm run dev',
  ])('names the command %s', (command) => {
    expect(beforeProblems).toContain(command);
  });
});
