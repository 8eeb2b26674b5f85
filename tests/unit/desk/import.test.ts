import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/desk/check/check-content.ts';
import { importArchive, type ImportFlags } from '../../../src/desk/import/import-archive.ts';
import { Refusal, UserError } from '../../../src/desk/user-error.ts';
import { useContentCopy } from './run-command.ts';

const { placeOf, run } = useContentCopy('import');
const archives = 'tests/unit/desk/import/archives';
const instant = new Date('2026-11-22T12:00:00Z');

/** What the command does once it has read its flags. */
const bring = (paths: readonly string[], flags: Partial<ImportFlags> = {}) =>
  importArchive(
    paths.map((path) => (path === 'nowhere' ? path : `${archives}/${path}`)),
    {
      'dry-run': false,
      publish: false,
      pictures: [],
      author: 'Example News',
      topic: 'From the archive',
      type: 'briefing',
      into: placeOf('.'),
      ...flags,
    },
    instant,
    'https://news.example',
  );
const published = { publish: true, pictures: [`${archives}/pictures`] };

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
  const { problems } = await checkContent(placeOf('.'), instant);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
};

describe('the command npm run import', () => {
  // Hugo's and Substack's have a file that cannot be read.
  it.each([
    ['wordpress.xml', true],
    ['ghost.json', true],
    ['hugo', false],
    ['jekyll', true],
    ['substack', false],
    ['medium', true],
    ['markdown', true],
  ])(
    'brings %s in, leaves nothing for the check to call wrong, and changes nothing again',
    async (name, isComplete) => {
      const first = await bring([name], published);
      expect(first.isComplete).toBe(isComplete);
      expect(await findErrors()).toEqual([]);
      const before = await readAll();
      const second = await bring([name], published);
      expect(second.isComplete).toBe(isComplete);
      expect(second.report).toMatch(/^\s+\d+ unchanged$/m);
      expect(second.report).not.toMatch(/^\s+\d+ (?:new|changed)/m);
      expect(await readAll()).toEqual(before);
    },
  );

  it('says with --dry-run what it would do, and writes nothing', async () => {
    const before = await readAll();
    const dry = run(`${archives}/jekyll`, '--dry-run', '--publish');
    expect(await readAll()).toEqual(before);
    const real = run(`${archives}/jekyll`, '--publish');
    expect(real).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout.replace(/\n[^\n]*\n$/, '')).toBe(real.stdout.replace(/\n[^\n]*\n$/, ''));
  });

  it('ends with 1 where something could not be read, and takes pictures from a folder that is named', () => {
    const { status, stdout, stderr } = run(
      `${archives}/hugo`,
      '--publish',
      '--pictures',
      `${archives}/pictures`,
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/ published\.\n/);
  });

  it('leaves a story alone that an editor has changed or deleted, and says which', async () => {
    await bring(['jekyll']);
    const path = placeOf('articles/geese/index.md');
    const edited = (await readFile(path, 'utf8')).replace('See', 'Look at');
    await writeFile(path, edited);
    await rm(placeOf('articles/pond'), { recursive: true });
    const { report, isComplete } = await bring(['jekyll'], { publish: true });
    expect(isComplete).toBe(true);
    expect(report).toContain('1 changed here by an editor, and left alone: geese\n');
    expect(report).toContain('1 deleted here by an editor, and left out: pond\n');
    expect(report).toContain('1 changed in the archive since, and written anew\n');
    expect(await readFile(path, 'utf8')).toBe(edited);
    expect(await readdir(placeOf('articles'))).not.toContain('pond');
    expect(await readFile(placeOf('articles/bridge/index.md'), 'utf8')).not.toContain('draft: true');
  });

  it('leads no old address again to a story that an editor deleted', async () => {
    await bring(['jekyll']);
    await rm(placeOf('articles/odd'), { recursive: true });
    const redirects = await readFile(placeOf('redirects.yaml'), 'utf8');
    const kept = redirects.replace(/^.*: \/articles\/odd\/\n/m, '');
    expect(kept).not.toBe(redirects);
    await writeFile(placeOf('redirects.yaml'), kept);
    await bring(['jekyll']);
    expect(await readFile(placeOf('redirects.yaml'), 'utf8')).toBe(kept);
  });

  it('goes on where it was cut off: before its record was written', async () => {
    await bring(['jekyll']);
    const before = await readAll();
    await rm(placeOf('imported.yaml'));
    await rm(placeOf('articles/bridge'), { recursive: true });
    await bring(['jekyll']);
    expect(await readAll()).toEqual(before);
  });

  it('publishes no story that has a note to its editor', async () => {
    const { report } = await bring(['wordpress.xml'], published);
    expect(report).toContain('3 drafts, 1 published.');
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
    await expect(bring(['jekyll'])).rejects.toThrow(
      new Refusal(
        'imported.yaml cannot be read. Restore the version of the last commit; nothing was imported.',
      ),
    );
    expect(await readAll()).toEqual(before);
  });

  it.each<readonly [readonly string[], Partial<ImportFlags>, string]>([
    [[], {}, 'Name one folder or file: npm run import -- old-site --dry-run'],
    [['jekyll', 'hugo'], {}, 'Name one folder or file: npm run import -- old-site --dry-run'],
    [['nowhere'], {}, 'There is nothing at "nowhere". Name the folder or the file of the archive.'],
    [
      ['markdown'],
      { credit: 'Anna' },
      '--credit "Anna" is no credit: write what it is and whose, such as "Photograph: Example News".',
    ],
    [['markdown'], { type: 'news' }, '--type "news" is none of analysis, explainer, briefing, fact-sheet.'],
    [
      ['markdown'],
      { site: 'geese.example' },
      '--site "geese.example" is no address: write it in full, such as https://news.example/.',
    ],
  ])('is refused when it was not told enough: %j %j', async (paths, flags, message) => {
    await expect(bring(paths, flags)).rejects.toThrow(new UserError(message));
  });

  it('ends with 2 and one line then', () => {
    expect(run('nowhere', '--type', 'news', '--credit', 'Anna')).toEqual({
      status: 2,
      stdout: '',
      stderr: '--type "news" is none of analysis, explainer, briefing, fact-sheet.\n',
    });
  });
});
