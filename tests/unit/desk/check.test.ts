import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesFolder } from './fixture-site.ts';

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/check.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SOURCELINE_NOW: '2026-11-22T12:00:00Z', ...env },
  });
  return { status, stdout, stderr };
};
const contentOf = (name: string): string => join(fixturesFolder, name, 'content');

describe('the command npm run check', () => {
  it('ends with 0 when all is well', () => {
    expect(run(['--content', contentOf('valid')])).toEqual({
      status: 0,
      stdout: '16 files checked: no problems.\n',
      stderr: '',
    });
  });

  it('ends with 0 when there are warnings alone, and prints them', () => {
    const { status, stdout } = run([], { SOURCELINE_CONTENT: contentOf('unread-file-in-other-places') });
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 warnings in 3 files.')]);
  });

  it('ends with 1 when there are errors, and prints them', () => {
    expect(run(['--content', contentOf('reserved-page')])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^tests\/content\/reserved-page\/content\/pages\/search\.md:1:1 error reserved-page: /,
      ) as string,
      stderr: '',
    });
  });

  it('prefers the folder of the command line', () => {
    expect(run(['--content', contentOf('valid')], { SOURCELINE_CONTENT: 'nowhere' }).status).toBe(0);
  });

  it('takes the moment it stands for from outside', () => {
    const { status, stdout } = run(['--content', contentOf('valid')], {
      SOURCELINE_NOW: '2026-01-01T00:00:00Z',
    });
    // The first story is under embargo then and links to another that is public.
    expect([status, stdout]).toEqual([0, '16 files checked: no problems.\n']);
  });

  it.each([
    [['--content', 'nowhere'], {}, /"nowhere" is not there/],
    [['--content', 'docs'], {}, /"docs" is not a content folder/],
    [['--contents', 'x'], {}, /--contents/],
    [[], { SOURCELINE_NOW: 'tomorrow' }, /SOURCELINE_NOW/],
  ])('ends with 2 and one line when it cannot run: %j %j', (args, env, reason) => {
    const { status, stdout, stderr } = run(args, env);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(reason);
  });
});
