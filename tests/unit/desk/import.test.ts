import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/desk/check/check-content.ts';
import { useContentCopy } from './run-command.ts';

const { placeOf, run } = useContentCopy('import');
const archives = 'tests/unit/desk/import/archives';
const pictures = ['--pictures', `${archives}/pictures`];

/** Every file of the copy, with what is in it. */
const readAll = async (): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(placeOf('.'), { recursive: true, withFileTypes: true });
  return new Map(
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const path = join(entry.parentPath, entry.name);
          return [path, await readFile(path, 'latin1')] as const;
        }),
    ),
  );
};

const findErrors = async (): Promise<string[]> => {
  const { problems } = await checkContent(placeOf('.'), new Date('2026-11-22T12:00:00Z'));
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
};

describe('the command npm run import', () => {
  // Hugo's and Substack's have a file that cannot be read, which the command says by its exit code.
  it.each([
    ['wordpress.xml', 0],
    ['ghost.json', 0],
    ['hugo', 1],
    ['jekyll', 0],
    ['substack', 1],
    ['medium', 0],
    ['markdown', 0],
  ])(
    'brings %s in, leaves nothing for the check to call wrong, and changes nothing again',
    async (name, status) => {
      const first = run(`${archives}/${name}`, '--publish', ...pictures);
      expect(first).toMatchObject({ status, stderr: '' });
      expect(await findErrors()).toEqual([]);
      const before = await readAll();
      const second = run(`${archives}/${name}`, '--publish', ...pictures);
      expect(second.status).toBe(status);
      expect(second.stdout).toMatch(/^\s+\d+ unchanged$/m);
      expect(second.stdout).not.toMatch(/^\s+\d+ (?:new|changed)/m);
      expect(await readAll()).toEqual(before);
    },
  );

  it('says with --dry-run what it would do, and writes nothing', async () => {
    const before = await readAll();
    const dry = run(`${archives}/jekyll`, '--dry-run', '--publish');
    expect(await readAll()).toEqual(before);
    const real = run(`${archives}/jekyll`, '--publish');
    expect(dry.stdout.replace(/\n[^\n]*\n$/, '')).toBe(real.stdout.replace(/\n[^\n]*\n$/, ''));
  });

  it('leaves a story alone that an editor has changed or deleted, and says which', async () => {
    run(`${archives}/jekyll`);
    const path = placeOf('articles/geese/index.md');
    const edited = (await readFile(path, 'utf8')).replace('See', 'Look at');
    await writeFile(path, edited);
    await rm(placeOf('articles/pond'), { recursive: true });
    const { stdout, status } = run(`${archives}/jekyll`, '--publish');
    expect(status).toBe(0);
    expect(stdout).toContain('1 changed here by an editor, and left alone: geese\n');
    expect(stdout).toContain('1 deleted here by an editor, and left out: pond\n');
    expect(stdout).toContain('1 changed in the archive since, and written anew\n');
    expect(await readFile(path, 'utf8')).toBe(edited);
    expect(await readdir(placeOf('articles'))).not.toContain('pond');
    expect(await readFile(placeOf('articles/bridge/index.md'), 'utf8')).not.toContain('draft: true');
  });

  it('goes on where it was cut off: before its record was written', async () => {
    run(`${archives}/jekyll`);
    const before = await readAll();
    await rm(placeOf('imported.yaml'));
    await rm(placeOf('articles/bridge'), { recursive: true });
    run(`${archives}/jekyll`);
    expect(await readAll()).toEqual(before);
  });

  it('publishes no story that has a note to its editor', async () => {
    const { stdout } = run(`${archives}/wordpress.xml`, '--publish', ...pictures);
    expect(stdout).toContain('2 drafts, 1 published.\n');
    const path = placeOf('articles/geese-bridges/index.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('draft: true\n', ''));
    expect(await findErrors()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/“TO WRITE:” is still here, but the story is not a draft\./),
      ]),
    );
  });

  it('changes nothing where its record cannot be read', async () => {
    await writeFile(placeOf('imported.yaml'), 'a: [\n');
    const before = await readAll();
    expect(run(`${archives}/jekyll`)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'imported.yaml cannot be read. Restore the version of the last commit; nothing was imported.\n',
    });
    expect(await readAll()).toEqual(before);
  });

  it.each([
    [[], 'Name one folder or file: npm run import -- old-site --dry-run\n'],
    [['nowhere'], 'There is nothing at "nowhere". Name the folder or the file of the archive.\n'],
    [
      [`${archives}/markdown`, '--credit', 'Anna'],
      '--credit "Anna" is no credit: write what it is and whose, such as "Photograph: Example News".\n',
    ],
    [
      [`${archives}/markdown`, '--type', 'news'],
      '--type "news" is none of analysis, explainer, briefing, fact-sheet.\n',
    ],
    [
      [`${archives}/markdown`, '--site', 'geese.example'],
      '--site "geese.example" is no address: write it in full, such as https://news.example/.\n',
    ],
  ])('ends with 2 when it was not told enough: %j', (args, stderr) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr });
  });
});
