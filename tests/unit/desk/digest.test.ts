import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useContentCopy } from './run-command.ts';

const { placeOf, run } = useContentCopy('digest');

describe('the command npm run digest', () => {
  it('writes a draft, and never over a story that is there', async () => {
    expect(run('2026-02')).toEqual({
      status: 0,
      stdout:
        'Created content/articles/digest-2026-02/index.md, a draft. Edit it, then check it with "npm run check".\n',
      stderr: '',
    });
    const file = placeOf('articles/digest-2026-02/index.md');
    const before = await readFile(file, 'utf8');
    expect(before).toContain('\ndraft: true\n');
    expect(run('2026-02')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content/articles/digest-2026-02 already exists and was left unchanged. Choose another name: --slug a-name\n',
    });
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(run('2026-02', '--slug', 'what-february-brought').stdout).toContain(
      'Created content/articles/what-february-brought/index.md, a draft.',
    );
  });

  // Months that are none: digest/month.test.ts.
  it.each([
    [[], 'Name one month, by its year and number: npm run digest -- 2026-02\n', 2],
    [['2026-01', '2026-02'], 'Name one month, by its year and number: npm run digest -- 2026-02\n', 2],
    [
      ['1999-12'],
      'Nothing is recorded for 1999-12: no public story lists an event of that month, or asks a question that was due or answered in it.\n',
      1,
    ],
    [
      ['2026-02', '--slug', '../elsewhere'],
      '"../elsewhere" cannot be a name: write it without slashes.\n',
      1,
    ],
  ])('says what is wrong with %j', (args, stderr, status) => {
    expect(run(...args)).toEqual({ status, stdout: '', stderr });
  });
});
