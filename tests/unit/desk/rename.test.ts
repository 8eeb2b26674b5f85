import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useContentCopy } from './run-command.ts';

const { placeOf, run } = useContentCopy('rename');

describe('the command npm run rename', () => {
  it('renames a story and says what became of its address', async () => {
    expect(run('another-story', 'a-better-name')).toEqual({
      status: 0,
      stdout: `content/articles/another-story/ is now content/articles/a-better-name/.
It keeps its original name as its id (id: another-story): feeds recognise it by that, and /articles/another-story/ redirects to it.
3 links point to the new address.
To check everything, use "npm run check".
`,
      stderr: '',
    });
    expect(await readdir(placeOf('articles'))).not.toContain('another-story');
    expect(await readFile(placeOf('articles/a-better-name/index.md'), 'utf8')).toContain(
      '\nid: another-story\n',
    );
    expect(run('a-better-name', 'the-best-name').stdout).toContain(
      'content/redirects.yaml now redirects /articles/a-better-name/ to /articles/the-best-name/.\n',
    );
    expect(await readFile(placeOf('redirects.yaml'), 'utf8')).toMatch(
      /^# [^]*\n\/articles\/a-better-name\/: \/articles\/the-best-name\/\n$/,
    );
    await writeFile(placeOf('redirects.yaml'), '{}\n');
    expect(run('the-best-name', 'the-very-best').stdout).toContain(
      '/articles/the-best-name/ has no redirect yet, and content/redirects.yaml cannot be changed safely. Add this line to it:\n    /articles/the-best-name/: /articles/the-very-best/\n',
    );
    expect(run('a-draft', 'a-better-draft').stdout).toContain(
      'It has never been public, so its old name needs no redirect.\n',
    );
  });

  it('changes nothing where the name is taken, and ends with 1', async () => {
    const before = await readFile(placeOf('articles/a-story/index.md'), 'utf8');
    expect(run('another-story', 'a-story')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'articles/a-story/ already exists and was left unchanged. Choose another name.\n',
    });
    expect(await readFile(placeOf('articles/a-story/index.md'), 'utf8')).toBe(before);
  });

  it.each([[[]], [['another-story']], [['one', 'two', 'three']]])(
    'ends with 2 when it was not told enough: %j',
    (args) => {
      expect(run(...args)).toEqual({
        status: 2,
        stdout: '',
        stderr: 'Give the name of the story’s folder and its new name: npm run rename -- old-name new-name\n',
      });
    },
  );
});
