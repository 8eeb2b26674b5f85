import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, checkFiles } from '../../../../src/desk/check/check-content.ts';
import { BrokenCheck } from '../../../../src/desk/check/examine-file.ts';
import { hasErrors } from '../../../../src/desk/problems/problem.ts';
import { UnreadableFolder } from '../../../../src/desk/reading/read-folder.ts';
import { checkWithFile, fixtureInstant, fixturesFolder, overlay } from '../fixture-site.ts';

describe('checkContent', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-'));
    await mkdir(join(folder, 'articles'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const topic = '---\nname: "Example topic"\ndescription: "What belongs here."\n---\n';

  it('counts the files of all collections', async () => {
    const report = await checkContent(join(fixturesFolder, 'valid/content'), fixtureInstant);
    expect(report).toEqual({ filesChecked: 28, problems: [] });
  });

  it('names files from the folder that the command runs in', async () => {
    const report = await checkContent(join(fixturesFolder, 'bad-slug/content'), fixtureInstant);
    expect(report.problems.map((problem) => problem.file)).toContain(
      'tests/content/bad-slug/content/articles/A_Story/index.md',
    );
  });

  it('reads files and folders behind links and survives a link into itself', async () => {
    await put('topics/one.md', topic);
    await put('elsewhere/figure.png', '');
    await copyFile(join(folder, 'topics/one.md'), join(folder, 'two.md'));
    await symlink(join(folder, 'two.md'), join(folder, 'topics/two.md'));
    await symlink(folder, join(folder, 'topics/self'));
    await symlink(join(folder, 'nowhere'), join(folder, 'topics/three.md'));
    expect((await checkContent(folder, fixtureInstant)).filesChecked).toBe(3);
  });

  it('passes over names that begin with a dot', async () => {
    await put('topics/one.md', topic);
    await put('topics/.one.md', 'not a topic');
    await put('topics/.git/config.yaml', 'not a topic');
    const { filesChecked, problems } = await checkContent(folder, fixtureInstant);
    expect([filesChecked, problems.map(({ id }) => id)]).toEqual([
      1,
      ['missing-heading', 'topic-without-story'],
    ]);
  });

  it.each([
    ['is missing', 'nowhere'],
    ['is a file', 'a-file'],
    ['holds no content', 'articles'],
  ])('throws one clear line when the folder %s', async (_, name) => {
    await writeFile(join(folder, 'a-file'), '');
    const check = checkContent(join(folder, name), fixtureInstant);
    await expect(check).rejects.toBeInstanceOf(UnreadableFolder);
    await expect(check).rejects.toThrow(/^[^\n]+\.$/);
  });

  it('throws one clear line when a folder inside cannot be opened, instead of passing over its stories', async () => {
    await put('topics/one.md', topic);
    await put('articles/closed/index.md', 'unseen');
    await chmod(folder, 0o755);
    await chmod(join(folder, 'articles/closed'), 0o000);
    // Root may open everything.
    const user = process.geteuid?.();
    if (user === 0) process.seteuid?.(65_534);
    try {
      await expect(checkContent(folder, fixtureInstant)).rejects.toThrow(
        `The folder "${join(folder, 'articles/closed')}" cannot be opened. Check its permissions.`,
      );
    } finally {
      if (user === 0) process.seteuid?.(0);
      await chmod(join(folder, 'articles/closed'), 0o755);
    }
  });

  it('names the file over which a check has broken down', () => {
    const broken = new Error('Too much.');
    const file = {
      path: 'topics/one.md',
      get bytes(): Uint8Array {
        throw broken;
      },
    };
    expect(() => checkFiles([file], '', fixtureInstant)).toThrow(BrokenCheck);
    expect(() => checkFiles([file], '', fixtureInstant)).toThrow(
      'The check crashed on topics/one.md (Too much.). That is a bug in the check, not your mistake.',
    );
  });

  it('orders problems by file, line and column', async () => {
    const { problems } = await checkWithFile(
      'articles/a-story/index.md',
      '---\nz: 1\ny: 2\n---\n\n#### a\n\n# b [x](y)\n',
    );
    const places = problems.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(problems.length).toBeGreaterThan(8);
  });

  it('does not blame links and references for a file that cannot be read', async () => {
    const { problems } = await checkWithFile('articles/another-story/index.md', 'no frontmatter');
    expect(problems.map((problem) => problem.id)).toEqual(['missing-frontmatter']);
  });

  it('lets a story through whose embargo has just ended', async () => {
    const published = fixtureInstant.toISOString();
    const article = await readFile(
      join(fixturesFolder, 'link-to-unpublished-embargo/content/articles/a-story/index.md'),
      'utf8',
    );
    const ended = article.replace('published: 2026-01-10T12:00:00Z', `published: ${published}`);
    expect(
      (await checkWithFile('articles/an-embargoed-story/index.md', ended)).problems.map(({ id }) => id),
    ).toEqual([]);
  });

  it('reports a file that cannot be opened', async () => {
    const report = checkFiles(
      await overlay([{ path: 'pages/about.md', bytes: undefined }]),
      '',
      fixtureInstant,
    );
    expect(report.problems.map(({ id, file }) => [id, file])).toEqual([
      ['unreadable-file', 'pages/about.md'],
    ]);
  });

  it('tells whether anything may not be published', () => {
    const problem = { id: 'raw-html', file: 'a.md', line: 1, column: 1, message: '' } as const;
    const reportOf = (severity: 'error' | 'warning') => ({
      filesChecked: 1,
      problems: [{ ...problem, severity }],
    });
    expect([hasErrors(reportOf('error')), hasErrors(reportOf('warning'))]).toEqual([true, false]);
  });

  it('still judges a field beside which it is misspelt', async () => {
    const topic = '---\nname: ""\nnane: "Example topic"\ndescription: "What belongs here."\n---\n';
    const { problems } = await checkWithFile('topics/example-topic.md', topic);
    expect(problems.map(({ id, field }) => [id, field])).toEqual([
      ['invalid-field', 'name'],
      ['unknown-field', 'nane'],
    ]);
  });
});
