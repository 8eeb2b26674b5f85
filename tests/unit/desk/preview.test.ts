import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixturesFolder } from './fixture-site.ts';
import { plainEnvironment } from './plain-environment.ts';

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/desk/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      ...plainEnvironment,
      SOURCELINE_NOW: '2026-11-22T12:00:00Z',
      SOURCELINE_CONTENT: join(fixturesFolder, 'reserved-page/content'),
    },
  });
  return { status, stdout, stderr };
};

describe('the command npm run preview', () => {
  // Moments that are none: preview/parse-instant.test.ts; ports: commands.test.ts.
  it.each([
    [
      ['--at', 'tomorrow'],
      '--at "tomorrow" is not a time with a time zone. Write one such as --at 2026-03-01T06:00Z or --at 2026-03-01T15:00+09:00.',
    ],
    [
      ['--out', 'dist'],
      'A preview cannot go in dist/, where it might be published. Leave out --out, or choose a folder called .preview.',
    ],
  ])('ends with 2 and one line when it was told what it cannot do: %j', (args, message) => {
    expect(run('preview', ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  it('ends with 1 where the content has errors at that moment, and makes nothing', () => {
    const out = join(tmpdir(), 'no-such-folder', '.preview');
    const { status, stdout, stderr } = run('preview', '--at', '2026-12-01T06:00Z', '--out', out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/error reserved-page: [^]*\d errors? in \d files?\.\n/);
    expect(stderr).toBe(`No preview was made; ${out}/ is unchanged. Fix the errors above first.\n`);
  });
});

describe('commands that make the site', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'previewed-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['build', 'renamed'],
    ['start', '.preview'],
  ])('refuse a folder of previews, by the file in it and by its name: %s %s', async (command, name) => {
    const out = join(folder, name);
    await mkdir(out);
    const mark = name === '.preview' ? 'index.html' : 'NOT-FOR-PUBLICATION.txt';
    await writeFile(join(out, mark), '');
    expect(run(command, '--out', out)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${out}/ contains a preview, with drafts and stories under embargo. Build the site in another folder: --out dist\n`,
    });
    expect(await readdir(out)).toEqual([mark]);
  });
});
