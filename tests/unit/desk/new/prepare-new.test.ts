import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import type { KindName } from '../../../../src/desk/new/kinds.ts';
import { readLinkList } from '../../../../src/desk/new/link-list.ts';
import { UnfitAnswers } from '../../../../src/desk/new/names.ts';
import { prepareNew } from '../../../../src/desk/new/prepare-new.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';
import { countSamples } from '../../sample-count.ts';

let valid: readonly FolderFile[] = [];
beforeAll(async () => {
  valid = await overlay([]);
});

const prepare = (kind: KindName, answers: Record<string, string>, files = valid) =>
  prepareNew(kind, new Map(Object.entries(answers)), files, {
    instant: fixtureInstant,
    examine: examineOnce,
  });
const article = { title: 'A new title', topics: 'example-topic', authors: 'example-author' };

describe('prepareNew', () => {
  it('scaffolds a story that the check passes as a draft', () => {
    const file = prepare('article', {
      ...article,
      topics: 'example-topic, second-topic',
      countries: 'kp,FR',
    });
    expect(file).toEqual({
      path: 'articles/a-new-title/index.md',
      claims: 'articles/a-new-title',
      text: `---
title: "A new title"
standfirst: "TO WRITE: one or two sentences that say what the reader will know afterwards."
type: analysis
draft: true
published: 2026-11-22T12:00:00Z
authors: [example-author]
topics: [example-topic, second-topic]
countries: [KP, FR]
sources:
  - id: source-1
    publisher: example-ministry
    describedAs: "TO WRITE: what the first source is; its publisher, address and date"
    url: "https://example.com/"
    date: 2026-11-22
---

TO WRITE: what happened, who says so, and where [@source-1].
`,
      notes: [],
    });
    const files = [...valid, { path: file.path, bytes: new TextEncoder().encode(file.text) }];
    expect(checkFiles(files, '', fixtureInstant, { examine: examineOnce })).toEqual({
      filesChecked: 29,
      problems: [],
    });
  });

  it('scaffolds a story in another language of the site, which names its address', () => {
    const told = { ...article, title: 'عنوان جديد', language: 'ar' };
    const file = prepare('article', { ...told, slug: 'a-new-title' });
    expect(file).toMatchObject({
      path: 'articles/a-new-title/index.ar.md',
      claims: 'articles/a-new-title',
      text: expect.stringMatching(/^---\nlanguage: ar\ntitle: "عنوان جديد"\n/) as string,
    });
    const files = [...valid, { path: file.path, bytes: new TextEncoder().encode(file.text) }];
    expect(checkFiles(files, '', fixtureInstant, { examine: examineOnce }).problems).toEqual([]);
    expect(() => prepare('article', told)).toThrow(
      'No address can be made of "عنوان". Write one in Latin letters: --slug a-name',
    );
    expect(() => prepare('article', { ...told, slug: 'a-new-title', language: 'en' })).toThrow(
      '"en" is no other language of the site. Write one of them: ar.',
    );
  });

  it('scaffolds a story that cannot be published before everything is written', () => {
    const { path, text } = prepare('article', article);
    const bytes = new TextEncoder().encode(text.replace('draft: true\n', ''));
    const { problems } = checkFiles([...valid, { path, bytes }], '', fixtureInstant, {
      examine: examineOnce,
    });
    expect(problems.map(({ id, line }) => [id, line])).toEqual([
      ['unwritten', 3],
      ['unwritten', 11],
      ['unwritten', 16],
    ]);
  });

  it.each([
    [
      'author',
      { name: 'Zoë "Z" Example', kind: 'person', role: 'Editor' },
      'authors/zoe-z-example.md',
      '---\nname: "Zoë “Z” Example"\nkind: person\nrole: "Editor"\n---\n',
    ],
    [
      'topic',
      { name: 'Third topic', description: "What's  under it.", slug: 'third' },
      'topics/third.md',
      '---\nname: "Third topic"\ndescription: "What’s under it."\n---\n',
    ],
    [
      'source',
      {
        name: 'Yes',
        kind: 'newspaper',
        country: 'no',
        independence: 'Owned by X.',
        url: 'https://example.com/',
      },
      'sources/yes.yaml',
      'name: "Yes"\nkind: newspaper\ncountry: NO\nindependence: "Owned by X."\nurl: "https://example.com/"\n',
    ],
    [
      'event',
      {
        date: '2026-02-19',
        title: "Łódź's council votes",
        sources: 'https://example.com/1, https://example.com/2',
      },
      'events/2026-02-19-lodzs-council-votes.yaml',
      'date: 2026-02-19\ntitle: "Łódź’s council votes"\nsources:\n  - "https://example.com/1"\n  - "https://example.com/2"\n',
    ],
    [
      'event',
      { date: '2026-02-19', title: '선거', slug: '2026-02-19-vote' },
      'events/2026-02-19-vote.yaml',
      'date: 2026-02-19\ntitle: "선거"\n',
    ],
  ] as const)('scaffolds %s', (kind, answers, path, text) => {
    expect(prepare(kind, answers)).toEqual({ path, text, notes: [] });
  });

  it.each([
    [
      'article',
      { ...article, topics: 'exampel-topic' },
      'topics[0]: "exampel-topic" is not a topic. Did you mean "example-topic"?',
    ],
    [
      'article',
      { ...article, type: 'comment' },
      'type: Write one of: analysis, explainer, briefing, fact-sheet.',
    ],
    [
      'article',
      { ...article, title: '기사' },
      'No address can be made of "기사". Write one in Latin letters: --slug a-name',
    ],
    [
      'article',
      { ...article, title: 'What NATO says of Київ' },
      'No address can be made of "Київ". Write one in Latin letters: --slug a-name',
    ],
    [
      'article',
      { ...article, title: '…' },
      'No address can be made of "…". Write one in Latin letters: --slug a-name',
    ],
    [
      'event',
      { date: '19 February 2026', title: 'A vote' },
      'date: Write a date as year-month-day, e.g. 2026-02-19.',
    ],
    [
      'event',
      { date: '../../elsewhere', title: 'A vote' },
      'date: Write a date as year-month-day, e.g. 2026-02-19.',
    ],
    [
      'event',
      { date: '2026-02-19', title: 'A vote', sources: 'example.com/a' },
      'sources[0]: Write a full address that begins with https:// (or http:// where the source has nothing else).',
    ],
    [
      'article',
      { ...article, slug: 'A_Name' },
      '"A_Name" cannot be an address: only lower-case letters, digits and single hyphens can. Name the folder "a-name".',
    ],
    [
      'article',
      { ...article, slug: '../../elsewhere' },
      '"../../elsewhere" cannot be a name: write it without slashes.',
    ],
    ['article', { ...article, slug: '..' }, '".." cannot be a name: write it without slashes.'],
    [
      'source',
      { name: 'A name', kind: 'blog' },
      'kind: Write one of: state-media, news-agency, newspaper, official, think-tank, ngo, academic, aggregator.',
    ],
  ] as const)('refuses what the check would call an error: %s %j', (kind, answers, message) => {
    expect(() => prepare(kind, answers)).toThrow(expect.objectContaining({ message, exitCode: 1 }));
  });

  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Ağacı', 'agaci'],
    ['Đài Việt', 'dai-viet'],
    ['Ørsted', 'orsted'],
    ['Encyclopædia', 'encyclopaedia'],
    ['Þingvellir', 'thingvellir'],
    ['Œuvre', 'oeuvre'],
    ['İstanbul', 'istanbul'],
  ])('makes an address of the letters of any language: %s', (title, slug) => {
    expect(prepare('article', { ...article, title }).path).toBe(`articles/${slug}/index.md`);
  });

  const withSources = (text: string) =>
    prepareNew('article', new Map(Object.entries(article)), valid, {
      instant: fixtureInstant,
      examine: examineOnce,
      list: readLinkList(text, 'urls.txt'),
    });

  it('begins a story from a list of addresses, and says whose pages nobody knows', () => {
    const list = `# What we read
https://example.org/known?utm_source=x  # the report
https://example.org/known#part

https://unheard-of.example.net/page#part`;
    const publisher = {
      path: 'sources/known.yaml',
      text: 'name: "Known"\nkind: newspaper\nurl: "https://www.example.org/"\n',
    };
    const files = [...valid, { path: publisher.path, bytes: new TextEncoder().encode(publisher.text) }];
    const { path, text, notes } = prepareNew('article', new Map(Object.entries(article)), files, {
      instant: fixtureInstant,
      examine: examineOnce,
      list: readLinkList(list, 'urls.txt'),
    });
    expect(text.slice(text.indexOf('sources:'))).toBe(`sources:
  - id: source-1
    publisher: known
    describedAs: "TO WRITE: what it is, and its date"
    url: "https://example.org/known"
    date: 2026-11-22
  - id: source-2
    publisher: example-ministry # TO WRITE: whose page this is
    describedAs: "TO WRITE: what it is, and its date"
    url: "https://unheard-of.example.net/page#part"
    date: 2026-11-22
---

TO WRITE: what happened, who says so, and where [@source-1; @source-2].
`);
    expect(notes).toEqual([
      'urls.txt, line 3: the same page as in line 2, left out.',
      'source-2 (unheard-of.example.net): stories cite this host by no publisher, or by several. Name the right one in the draft; "npm run new -- source" adds one.',
    ]);
    const check = (written: string) =>
      checkFiles([...files, { path, bytes: new TextEncoder().encode(written) }], '', fixtureInstant, {
        examine: examineOnce,
      }).problems.map(({ id, line }) => [id, line]);
    expect(check(text)).toEqual([]);
    expect(check(text.replace('draft: true\n', ''))).toEqual([
      ['unwritten', 3],
      ['unwritten', 11],
      ['unwritten', 15],
      ['unwritten', 16],
      ['unwritten', 21],
    ]);
  });

  it('names the lines of a list that are no addresses', () => {
    expect(() => withSources('https://example.com/a\r\nexample.com/b\r\njavascript:alert(1)')).toThrow(
      expect.objectContaining({
        message: `urls.txt, line 2: Write a full address that begins with https:// (or http:// where the source has nothing else).
urls.txt, line 3: Write a full address that begins with https:// (or http:// where the source has nothing else).`,
      }),
    );
    expect(() => withSources('# nothing yet\n\n')).toThrow(
      'urls.txt has no addresses. Write one on each line.',
    );
  });

  it('needs a publisher for a story to rest on', () => {
    const files = valid.filter(({ path }) => !path.startsWith('sources/'));
    expect(() => prepare('article', article, files)).toThrow('there is no publisher yet');
  });

  it('cuts a long name at the end of a word', () => {
    const { path } = prepare('article', {
      ...article,
      title: 'A headline that goes on for longer than anybody would read out to anybody',
    });
    expect(path).toBe('articles/a-headline-that-goes-on-for-longer-than-anybody-would-read/index.md');
  });

  it('writes into the file what was answered and nothing else, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, topics) => {
        try {
          const { text } = prepare('article', { ...article, title, topics, slug: 'a-name' });
          expect(text.split('\n')).toHaveLength(18);
        } catch (error) {
          expect(error).toBeInstanceOf(UnfitAnswers);
        }
      }),
      { numRuns: countSamples(100) },
    );
  });
});
