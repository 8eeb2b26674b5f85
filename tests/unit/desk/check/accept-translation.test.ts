import { beforeAll, describe, expect, it } from 'vitest';
import { acceptTranslation, writeTranslates } from '../../../../src/desk/check/accept-translation.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { overlay } from '../fixture-site.ts';

const folder = 'articles/a-translated-story';

let files: readonly FolderFile[] = [];
beforeAll(async () => {
  files = await overlay([]);
});

const textOf = (name: string): string =>
  Buffer.from(files.find(({ path }) => path === `${folder}/${name}`)?.bytes ?? []).toString();

const accept = (name: string, change: (text: string) => string) =>
  acceptTranslation(
    files.map((file) =>
      file.path === `${folder}/${name}` ? { ...file, bytes: Buffer.from(change(textOf(name))) } : file,
    ),
    'a-translated-story',
    'ar',
  );

describe('accepting a translation', () => {
  it('takes the file in which a story is told for its original, and for no translation', () => {
    expect(() => acceptTranslation(files, 'a-story-told-in-arabic', 'ar')).toThrow(
      'articles/a-story-told-in-arabic/index.ar.md tells its story itself, and rests on no other.',
    );
    expect(() => acceptTranslation(files, 'a-story-told-in-arabic', 'ko')).toThrow(
      'The story "a-story-told-in-arabic" has no translation. Begin one with: npm run new -- translation a-story-told-in-arabic ko',
    );
  });

  it('leaves one alone that rests on its original as it is', () => {
    expect(accept('index.ar.md', (text) => text)).toEqual({
      path: `${folder}/index.ar.md`,
      text: undefined,
      message: `${folder}/index.ar.md already rests on the original as it is now.`,
    });
  });

  it('changes nothing but the digests, and says how far it was behind', () => {
    const { text, message } = accept('index.md', (original) => original.replace('fifty were', 'sixty were'));
    expect(message).toBe(
      `${folder}/index.ar.md now rests on the original as it is. It was 1 statement behind.`,
    );
    const before = textOf('index.ar.md').split('\n');
    const after = text?.split('\n') ?? [];
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      expect.stringMatching(/^translates: t/),
    ]);
  });

  it('writes the digests of one that nobody has compared yet', () => {
    const { text, message } = accept('index.ar.md', (own) =>
      own.replace(/^translates: .*$/m, 'translates: x00000'),
    );
    expect(text).toBe(textOf('index.ar.md'));
    expect(message).toBe(
      `${folder}/index.ar.md now rests on the original as it is: 2 statements, 1 title, 1 standfirst, 1 kicker, 2 key points, 1 question, 1 correction, 2 headings, 5 paragraphs and 3 titles of boxes or figures.`,
    );
  });

  it('takes paths to a story for its name', () => {
    expect(acceptTranslation(files, `content/${folder}/index.md`, 'ar').path).toBe(`${folder}/index.ar.md`);
    expect(acceptTranslation(files, `${folder}/`, 'ar').path).toBe(`${folder}/index.ar.md`);
  });

  it.each([
    ['a-translated-tale', 'ar', 'There is no story "a-translated-tale". Did you mean "a-translated-story"?'],
    ['nothing', 'ar', 'There is no story "nothing". Use the name of a folder in content/articles/.'],
    [
      'another-story',
      'ar',
      'The story "another-story" has no translation. Begin one with: npm run new -- translation another-story ar',
    ],
    ['a-translated-story', 'ara', 'The story "a-translated-story" is not in "ara". Did you mean "ar"?'],
    ['a-translated-story', 'zh', 'The story "a-translated-story" is not in "zh". Its languages: ar.'],
  ])('says what is wrong with %s %s', (story, language, message) => {
    expect(() => acceptTranslation(files, story, language)).toThrow(message);
  });

  it('says which file cannot be read', () => {
    expect(() => accept('index.md', () => 'No fields.')).toThrow(
      `${folder}/index.md cannot be read. Fix it first: npm run check -- content/${folder}/index.md`,
    );
    expect(() => accept('index.ar.md', () => '---\ntitle: "\n---\n')).toThrow(
      `${folder}/index.ar.md cannot be read. Fix it first: npm run check -- content/${folder}/index.ar.md`,
    );
  });
});

describe('the digests in a file', () => {
  it.each([
    ['---\ntranslates: x00000\ntitle: a\n---\n', '---\ntranslates: t11111\ntitle: a\n---\n'],
    [
      '---\ntitle: a\ntranslates: "x00000 h11111" # of\n---\n',
      '---\ntitle: a\ntranslates: t11111 # of\n---\n',
    ],
    ['---\ntranslates: x00000\n  h11111\ntitle: a\n---\n', '---\ntranslates: t11111\ntitle: a\n---\n'],
    ['---\ntitle: a\n---\n', '---\ntranslates: t11111\ntitle: a\n---\n'],
    ['---\r\ntitle: a\r\n---\r\n', '---\r\ntranslates: t11111\r\ntitle: a\r\n---\r\n'],
  ])('are written where they belong: %j', (text, written) => {
    expect(writeTranslates(text, 't11111')).toBe(written);
  });
});
