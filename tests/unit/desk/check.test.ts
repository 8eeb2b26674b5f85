import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/desk/check/check-content.ts';
import { formatUserError } from '../../../src/desk/format-user-error.ts';
import { readReportForm, type ReportFlags } from '../../../src/desk/report-form.ts';
import { UserError } from '../../../src/desk/user-error.ts';
import { examineOnce, fixtureInstant, fixturesFolder } from './fixture-site.ts';
import { plainEnvironment } from './plain-environment.ts';

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...plainEnvironment, SOURCELINE_NOW: '2026-11-22T12:00:00Z', ...env },
  });
  return { status, stdout, stderr };
};
/** What the command does once it has read its flags. */
const report = async (content: string, paths: readonly string[] = [], flags: Partial<ReportFlags> = {}) =>
  readReportForm({ format: 'text', all: false, ...flags })(
    await checkContent(content, fixtureInstant, paths, examineOnce, fixtureInstant),
  );
const contentOf = (name: string): string => join(fixturesFolder, name, 'content');

describe('the command npm run check', () => {
  it('ends with 0 when all is well', () => {
    expect(run(['--content', contentOf('valid')])).toEqual({
      status: 0,
      stdout: '28 files checked: no problems.\n',
      stderr: '',
    });
  });

  it('has not failed when there are warnings alone, and prints them', async () => {
    const content = contentOf('unread-file-in-other-places');
    const folders = ['articles', 'timelines', 'topics'].map((folder) => join(content, folder));
    expect(await report(content, folders)).toEqual({
      printed: expect.stringContaining('3 warnings in 3 files.') as string,
      hasFailed: false,
    });
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

  it('speaks of one kind of problem if asked, and ends as that kind has it', async () => {
    const content = contentOf('reserved-page');
    expect(await report(content, [], { only: 'raw-html' })).toEqual({
      printed: '1 file checked: no raw-html.',
      hasFailed: false,
    });
    expect(await report(content, [], { only: 'reserved-page' })).toEqual({
      printed: expect.stringMatching(/\n1 error in 1 file\.$/) as string,
      hasFailed: true,
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
    expect([status, stdout]).toEqual([0, '28 files checked: no problems.\n']);
  });

  it.each<readonly [string, readonly string[], Partial<ReportFlags>, RegExp]>([
    ['nowhere', [], {}, /^The content folder "nowhere" does not exist/],
    ['docs', [], {}, /^"docs" is not a content folder/],
    ['docs', [], { only: 'raw-htm' }, /^There is no problem called "raw-htm"\. Did you mean "raw-html"\?$/],
    ['docs', [], { format: 'xml' }, /^There is no format "xml"\. Use one of: text, json, github\.$/],
    [contentOf('valid'), ['README.md'], {}, /^"README.md" is not a file or folder in tests\//],
    [contentOf('valid'), ['nowhere'], {}, /Write a path such as .*\/content\/articles\/a-story\./],
  ])('cannot run: %s %j %j', async (content, paths, flags, reason) => {
    const error: unknown = await report(content, paths, flags).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(formatUserError(error)).toMatch(reason);
    expect(formatUserError(error)).not.toContain('\n');
  });

  it.each([
    [['--contents', 'x'], {}, /--contents/],
    [['--only', 'raw-htm'], {}, /^There is no problem called "raw-htm"/],
    [[], { SOURCELINE_NOW: 'tomorrow' }, /SOURCELINE_NOW/],
  ])('ends with 2 and one line then: %j %j', (args, env, reason) => {
    const { status, stdout, stderr } = run(args, env);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(reason);
  });

  it('speaks of the paths named alone, and still reads the others', async () => {
    const content = contentOf('bad-slug-of-event');
    const path = 'events/2026-02-03.yaml';
    const { printed, hasFailed } = await report(content, [join(content, path)]);
    expect(hasFailed).toBe(true);
    expect(printed.match(/^\S+:\d+:\d+ /gm)).toEqual([
      `tests/content/bad-slug-of-event/content/${path}:1:1 `,
    ]);
    expect(printed).toMatch(/\n1 error in 1 file\.$/);
    const valid = contentOf('valid');
    expect(run(['--content', valid, `${join(valid, 'articles/a-story')}/`, join(valid, 'authors')])).toEqual({
      status: 0,
      stdout: '2 files checked: no problems.\n',
      stderr: '',
    });
  });

  it('prints the report as JSON', async () => {
    const content = contentOf('reserved-page');
    const { printed, hasFailed } = await report(content, [join(content, 'pages/search.md')], {
      format: 'json',
    });
    expect(hasFailed).toBe(true);
    expect(JSON.parse(printed)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ id: 'reserved-page' }],
    });
  });

  it('prints the report as workflow commands', () => {
    const { stdout } = run(['--format', 'github', '--content', contentOf('reserved-page')]);
    expect(stdout).toMatch(
      /^::error file=tests\/content\/reserved-page\/content\/pages\/search\.md,line=1,col=1,title=reserved-page::/,
    );
  });

  it('checks anew after every change while it watches, and outlives errors', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'watched-'));
    await cp(contentOf('valid'), folder, { recursive: true });
    const child = spawn(process.execPath, ['src/desk/check.ts', '--watch', '--content', folder], {
      env: {
        ...plainEnvironment,
        SOURCELINE_NOW: '2026-11-22T12:00:00Z',
        SOURCELINE_CACHE: join(folder, '.cache'),
      },
    });
    let printed = '';
    const says = (wanted: RegExp): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (wanted.test(printed)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
      });
    child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
    child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
    try {
      await says(/no problems\.\n[^]*Watching/);
      const topic = join(folder, 'topics/example-topic.md');
      const text = await readFile(topic, 'utf8');
      // Written again until it is seen: folders come under watch one after the other, and a busy machine is late.
      const save = async (content: string, wanted: RegExp): Promise<void> => {
        await writeFile(topic, content);
        const again = setInterval(() => void writeFile(topic, content), 1500);
        await says(wanted).finally(() => {
          clearInterval(again);
        });
      };
      await save(text.replace('name:', 'nane:'), /unknown-field nane: [^]*1 error in 1 file\./);
      await save(text, /1 error in 1 file\.[^]*no problems\./);
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
