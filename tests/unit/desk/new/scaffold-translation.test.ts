import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { prepareNew } from '../../../../src/desk/new/prepare-new.ts';
import { scaffoldTranslation } from '../../../../src/desk/new/scaffold-translation.ts';
import { type FolderFile, readFolder } from '../../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

let valid: readonly FolderFile[] = [];
let content: readonly FolderFile[] = [];
beforeAll(async () => {
  valid = await overlay([]);
  content = await readFolder('content', { withPictures: false });
});

const prepare = (story: string, files: readonly FolderFile[], language = 'ar') =>
  prepareNew(
    'translation',
    new Map(Object.entries({ story, language, translator: 'example-author' })),
    files,
    { instant: fixtureInstant, examine: examineOnce },
  );

describe('a new translation', () => {
  it('has the words of its original, and what ties them to it', () => {
    const { path, text } = prepare('a-story-of-figures', valid);
    expect(path).toBe('articles/a-story-of-figures/index.ar.md');
    expect(text.replace(/^translates: .*$/m, 'translates: …')).toBe(`---
translates: …
title: "A story with figures"
standfirst: "A standfirst."
draft: true
translator: example-author
translated: 2026-11-22 # TO WRITE: every word of this file in Arabic
outlook:
  - question: "Will a thing happen?"
---

A sentence that ends here [@report-one].

:::chart[What was *counted*]{id="what-was-counted" kind=bar data="counted.csv" cite="report-one" subject="May"}
Things counted, by month.

What was not counted in :claim[June]{of=dfred4 by="The agency"} is missing.
:::

:::timeline[What happened, and what is open]{id="what-happened-and-what-is-open" events=all outlook=yes}
Events of the story.

- 2019: The first thing happens [@report-three]
- 2025-05 (claimed): A second thing happens, the agency says [@report-one; @report-three]
- 2025-12-31 (disputed): A third thing
  happens: at the end of a year [@report-one; @report-two]
:::

See [the chart](#figure-what-was-counted). To print \\:::chart[…] itself takes a backslash, and a pie:chart does not.
`);
  });

  it('goes into the language of the site, where the story is told in another one', () => {
    const { path, text } = prepare('a-story-told-in-arabic', valid, 'en');
    expect(path).toBe('articles/a-story-told-in-arabic/index.en.md');
    expect(text).toContain('# TO WRITE: every word of this file in English');
    expect(text).toContain('{of=counted-in-arabic by="الوكالة"}');
  });

  it.each([
    [
      'a-story-of-figures',
      'en',
      'The story is told in English, in content/articles/a-story-of-figures/index.md',
    ],
    [
      'a-story-told-in-arabic',
      'ar',
      'The story is told in Arabic, in content/articles/a-story-told-in-arabic/index.ar.md',
    ],
  ])('does not take %s into %s, in which it is told', (story, language, message) => {
    expect(() => prepare(story, valid, language)).toThrow(`${message}: that is what translations rest on.`);
  });

  it('names statements with a name of their own by it, and keeps quotation marks apart', () => {
    const { text } = prepare('a-story-of-claims', valid);
    expect(text).toContain(`:claim["Fifty *were* shown", at 10:30]{of=fifty-shown by="The agency"}`);
    expect(text).toContain(`by='A "think" tank'}`);
    expect(text).toContain('## What the ministry counts {#what-the-ministry-counts}');
  });

  it('says what is wrong with a story or a language', () => {
    expect(() => prepare('a-story-of-figure', valid)).toThrow(
      'There is no story "a-story-of-figure". Did you mean "a-story-of-figures"?',
    );
    expect(() => prepare('a-story-of-figures', valid, 'fr')).toThrow(
      'The site is not published in French (fr). Add it to editions in content/site.yaml: fr: {}',
    );
  });

  it('is sound of every story that there is, and not a word behind', () => {
    const author = valid.find(({ path }) => path === 'authors/example-author.md');
    if (author === undefined) throw new Error('There is no author.');
    const others = [...content.filter(({ path }) => !/\/index\.[a-z]+\.md$/.test(path)), author];
    const translations = others.flatMap((file): FolderFile[] => {
      const { document } = examineOnce(file) ?? {};
      if (document?.collection !== 'articles') return [];
      const text = scaffoldTranslation(document, {
        language: 'ar',
        translator: 'example-author',
        day: '2026-11-22',
      });
      return [{ path: file.path.replace('index', 'index.ar'), bytes: Buffer.from(text) }];
    });
    expect(translations.length).toBeGreaterThan(0);
    const { problems } = checkFiles([...others, ...translations], '', new Date('2026-11-30T12:00:00Z'), {
      examine: examineOnce,
      only: translations.map(({ path }) => path),
    });
    expect(problems.map(({ file, line, id, message }) => [file, line, id, message])).toEqual([]);
  });
});
