import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useContentCopy } from './run-command.ts';

const { placeOf, run } = useContentCopy('new');
const article = ['article', '--title', 'A new title', '--topics', 'example-topic'];

describe('the command npm run new', () => {
  it('writes a story and says what comes next', async () => {
    expect(run(...article)).toEqual({
      status: 0,
      stdout:
        'Created content/articles/a-new-title/index.md. View it with "npm run dev"; check it with "npm run check -- content/articles/a-new-title/index.md".\n',
      stderr: '',
    });
    const text = await readFile(placeOf('articles/a-new-title/index.md'), 'utf8');
    expect(text).toMatch(/^---\ntitle: "A new title"\n[^]*draft: true\n/);
  });

  it('refuses to overwrite, and leaves a folder alone in which there is anything', async () => {
    await mkdir(placeOf('articles/a-new-title'));
    await writeFile(placeOf('articles/a-new-title/figure.png'), '');
    expect(run(...article)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content/articles/a-new-title already exists and was left unchanged. Choose another name: --slug a-name\n',
    });
    expect(await readdir(placeOf('articles/a-new-title'))).toEqual(['figure.png']);
    expect(run('topic', '--name', 'Example topic', '--description', 'Another.')).toMatchObject({
      status: 1,
      stderr:
        'content/topics/example-topic.md already exists and was left unchanged. Choose another name: --slug a-name\n',
    });
  });

  it('writes nothing that the check would call an error', async () => {
    expect(
      run('article', '--title', 'A new title', '--topics', 'exampel-topic', '--countries', 'UK'),
    ).toEqual({
      status: 1,
      stdout: '',
      stderr: `topics[0]: "exampel-topic" is not a topic. Did you mean "example-topic"?
countries[0]: "UK" is not an ISO 3166-1 country code. Did you mean "GB" (United Kingdom)?
`,
    });
    expect(await readdir(placeOf('articles'))).not.toContain('a-new-title');
  });

  // What is missing and cannot be asked: new/gather-answers.test.ts.
  it.each([
    [
      [],
      'Name one kind, with text in quotation marks: npm run new -- article --title "…" (kinds: article, author, topic, source, event, dossier, translation)',
    ],
    [
      ['story'],
      'Name one kind, with text in quotation marks: npm run new -- article --title "…" (kinds: article, author, topic, source, event, dossier, translation)',
    ],
    [
      ['article', '--title', 'A', 'title'],
      'Name one kind, with text in quotation marks: npm run new -- article --title "…" (kinds: article, author, topic, source, event, dossier, translation)',
    ],
    [
      ['topic', '--title', 'x'],
      '--title is not a flag for topic. Its flags are: --name, --description, --slug.',
    ],
    [
      [...article, '--content', 'nowhere'],
      'The content folder "nowhere" does not exist. Choose another with --content FOLDER or SOURCELINE_CONTENT.',
    ],
  ])('ends with 2 and one line when it was not told enough: %j', (args, message) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  it('names the flags of a kind', () => {
    expect(run('topic', '--help')).toEqual({
      status: 0,
      stdout: `npm run new -- topic
  --name          Name
  --description   What belongs under this topic, in one sentence
  --slug          Name for the address, if it should not be made from the words above (optional)
  --content       Another content folder (optional)
`,
      stderr: '',
    });
  });
});
