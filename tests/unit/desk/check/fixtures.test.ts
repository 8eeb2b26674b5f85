import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/desk/reporters/format-report.ts';
import { problemKinds } from '../../../../src/desk/problems/problem-kinds.ts';
import { caseNames, checkCase, fixturesFolder } from '../fixture-site.ts';

// Each folder of tests/content/ holds one fault. UPDATE_FIXTURES=1 writes expected.txt anew: read the diff.
const updates = process.env.UPDATE_FIXTURES === '1';

describe('the check of content', () => {
  it.each(caseNames)('prints what is expected of %s', async (name) => {
    const printed = `${formatReport(await checkCase(name), { folds: false })}\n`;
    const file = join(fixturesFolder, name, 'expected.txt');
    if (updates) writeFileSync(file, printed);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  });

  it.each(caseNames.filter((name) => name !== 'valid'))(
    'finds nothing but one kind of fault in %s',
    async (name) => {
      const { problems } = await checkCase(name);
      const ids = new Set(problems.map((problem) => problem.id));
      expect([...ids].filter((id) => name === id || name.startsWith(`${id}-`))).toEqual([...ids]);
      expect(problems).not.toEqual([]);
    },
  );

  it.each(Object.keys(problemKinds))('has a case for %s', (id) => {
    expect(caseNames).toContain(id);
  });
});
