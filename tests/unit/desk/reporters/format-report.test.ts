import { describe, expect, it } from 'vitest';
import { formatProblem, formatReport } from '../../../../src/desk/reporters/format-report.ts';
import { limitToKind, type Problem } from '../../../../src/desk/problems/problem.ts';
import { unknownTopic } from './unknown-topic.ts';

const warning: Problem = {
  id: 'raw-html',
  severity: 'warning',
  file: 'content/b.md',
  line: 1,
  column: 1,
  message: 'HTML.',
};

describe('formatReport', () => {
  it('prints a problem as place, severity, name, field and advice', () => {
    expect(formatProblem(unknownTopic)).toBe(
      'content/articles/x/index.md:7:12 error unknown-topic topics[0]: "misiles" is not a topic. Did you mean "missiles"?',
    );
  });

  it('leaves the field out where there is none', () => {
    expect(formatProblem(warning)).toBe('content/b.md:1:1 warning raw-html: HTML.');
  });

  it('keeps a problem on one line whatever the author wrote', () => {
    expect(formatProblem({ ...warning, message: 'a\nb\u001B[31m\u2028c\u202E' })).toBe(
      'content/b.md:1:1 warning raw-html: a b [31m c ',
    );
  });

  it.each([
    [{ filesChecked: 12, problems: [] }, '12 files checked: no problems.'],
    [{ filesChecked: 1, problems: [] }, '1 file checked: no problems.'],
    [{ filesChecked: 1, problems: [warning] }, '1 warning in 1 file.'],
    [
      { filesChecked: 9, problems: [unknownTopic, unknownTopic, unknownTopic, warning] },
      '3 errors, 1 warning in 2 files.',
    ],
    [{ filesChecked: 9050, problems: [] }, '9,050 files checked: no problems.'],
    [{ filesChecked: 12, only: warning.id, problems: [] }, '12 files checked: no raw-html.'],
  ])('ends with a summary', (report, summary) => {
    expect(formatReport(report).split('\n').at(-1)).toBe(summary);
  });

  it('prints problems, corrected lines, each heading of the guide once, and a count', () => {
    const corrected = { ...unknownTopic, correctedLine: 'topics: [missiles]' };
    expect(formatReport({ filesChecked: 9, problems: [corrected, unknownTopic, warning] })).toBe(
      `${formatProblem(unknownTopic)}
    topics: [missiles]
${formatProblem(unknownTopic)}
${formatProblem(warning)}

For explanations and examples, see:
  docs/editors-guide.md#raw-html
  docs/editors-guide.md#unknown-topic

2 errors, 1 warning in 2 files.`,
    );
  });

  it('keeps a corrected line on one line, and of a long one the part around the place', () => {
    const printLine = (correctedLine: string, column: number) =>
      formatReport({ filesChecked: 1, problems: [{ ...unknownTopic, column, correctedLine }] }).split(
        '\n',
      )[1];
    expect(printLine('a\u001B[31mb', 1)).toBe('    a [31mb');
    const long = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;
    expect(printLine(long, 201)).toBe(`    …${'a'.repeat(40)}HERE${'b'.repeat(116)}…`);
    expect(printLine(long, 1)).toBe(`    ${'a'.repeat(160)}…`);
    expect(printLine(long, 404)).toBe(`    …${'b'.repeat(160)}`);
  });

  const many = (count: number, kind: Problem): Problem[] =>
    Array.from({ length: count }, (_, index) => ({ ...kind, line: index + 1 }));

  it('folds warnings of one kind in one file, and counts them all', () => {
    const [first, second, third, ...folded] = many(7, warning);
    const lines = formatReport({ filesChecked: 9, problems: many(7, warning) }).split('\n');
    expect(folded).toHaveLength(4);
    expect(lines.slice(0, 4)).toEqual([
      ...[first, second, third].map((one) => formatProblem(one ?? warning)),
      '    … and 4 more raw-html in this file, on lines 4, 5, 6, 7 (--all prints them)',
    ]);
    expect(lines.at(-1)).toBe('7 warnings in 1 file.');
  });

  it('names a dozen lines at most', () => {
    expect(formatReport({ filesChecked: 9, problems: many(30, warning) })).toContain(
      '    … and 27 more raw-html in this file, on lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 … (--all prints them)\n',
    );
  });

  it.each([
    [
      'twenty-one warnings in as many files, since nothing would be saved',
      many(21, warning).map((one, index) => ({ ...one, file: `${String(index)}.md` })),
    ],
    ['four warnings, since nothing would be saved', many(4, warning)],
    ['errors', many(9, unknownTopic)],
    [
      'warnings in several files',
      many(9, warning).map((one, index) => ({ ...one, file: `${String(index)}.md` })),
    ],
  ])('does not fold %s', (_, problems) => {
    const printed = formatReport({ filesChecked: 9, problems });
    expect(problems.filter((one) => !printed.includes(formatProblem(one)))).toEqual([]);
    expect(printed).not.toContain(' more ');
  });

  /** A habit of a whole newsroom: so many files with five of one kind each. */
  const everywhere = (files: number, kind = warning): Problem[] =>
    Array.from({ length: files }, (_, index) => many(5, { ...kind, file: `${String(index)}.md` })).flat();

  it('leaves out most of a kind that is all over the content, and says how to see them', () => {
    const problems = [...everywhere(9000), { ...unknownTopic, file: '9999.md' }];
    const lines = formatReport({ filesChecked: 9050, problems }).split('\n');
    // Three and a fold for each of six files, two of the seventh, the error.
    expect(lines.slice(20)).toEqual([
      '5.md:1:1 warning raw-html: HTML.',
      '5.md:2:1 warning raw-html: HTML.',
      '5.md:3:1 warning raw-html: HTML.',
      '    … and 2 more raw-html in this file, on lines 4, 5 (--all prints them)',
      '6.md:1:1 warning raw-html: HTML.',
      '6.md:2:1 warning raw-html: HTML.',
      '9999.md:7:12 error unknown-topic topics[0]: "misiles" is not a topic. Did you mean "missiles"?',
      '… and 44,968 more raw-html in 8,994 files (--only raw-html prints them)',
      '',
      'For explanations and examples, see:',
      '  docs/editors-guide.md#raw-html',
      '  docs/editors-guide.md#unknown-topic',
      '',
      '1 error, 45,000 warnings in 9,001 files.',
    ]);
  });

  it('leaves out of each kind on its own, and lists what it left out by name', () => {
    const other: Problem = { ...warning, id: 'double-space' };
    const lines = formatReport({ filesChecked: 90, problems: [...everywhere(8), ...everywhere(30, other)] });
    expect(lines.split('\n').filter((line) => line.startsWith('…'))).toEqual([
      '… and 118 more double-space in 24 files (--only double-space prints them)',
      '… and 8 more raw-html in 2 files (--only raw-html prints them)',
    ]);
  });

  it('prints every one to those who ask for all, or for one kind', () => {
    const report = { filesChecked: 9050, problems: [...everywhere(30), unknownTopic] };
    const whole = formatReport(report, { folds: false }).split('\n');
    expect(whole.slice(0, 151)).toEqual(report.problems.map(formatProblem));
    expect(formatReport(limitToKind(report, 'raw-html')).split('\n')).toEqual([
      ...everywhere(30).map(formatProblem),
      '',
      'For explanations and examples, see:',
      '  docs/editors-guide.md#raw-html',
      '',
      '150 warnings in 30 files.',
    ]);
  });
});
