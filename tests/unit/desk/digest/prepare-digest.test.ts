import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { gatherMonth } from '../../../../src/desk/digest/gather-month.ts';
import { parseMonth } from '../../../../src/desk/digest/month.ts';
import { prepareDigest } from '../../../../src/desk/digest/prepare-digest.ts';
import { readStories } from '../../../../src/desk/digest/read-stories.ts';
import { writeDigest } from '../../../../src/desk/digest/write-digest.ts';
import { parseFile } from '../../../../src/desk/reading/parse-file.ts';
import type { FolderFile } from '../../../../src/desk/reading/read-folder.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

const manner = { dialect: 'en-GB', language: 'en' };
const toFile = (path: string, text: string): FolderFile => ({ path, bytes: new TextEncoder().encode(text) });

interface MadeStory {
  readonly countries?: readonly string[];
  readonly events?: readonly string[];
  readonly outlook?: readonly string[];
  readonly sources?: string;
  readonly more?: string;
  readonly body?: string;
  readonly title?: string;
}

const report = `  - id: ap
    publisher: example-publisher
    describedAs: "A report"
    url: "https://example.com/shared"
    date: 2026-02-19
`;

const toStoryFile = (slug: string, made: MadeStory): FolderFile =>
  toFile(
    `articles/${slug}/index.md`,
    `---
title: "${made.title ?? `Story ${slug}`}"
standfirst: "A standfirst."
type: analysis
published: 2026-01-05T12:00:00Z
authors: [example-author]
topics: [example-topic]
countries: [${(made.countries ?? []).join(', ')}]
sources:
${made.sources ?? report}events: [${(made.events ?? []).join(', ')}]
outlook:${made.outlook?.length ? `\n${made.outlook.join('')}` : ' []'}
${made.more ?? ''}---

${made.body ?? 'It happened [@ap].'}
`,
  );

const toQuestion = (question: string, due: string, rest = ''): string =>
  `  - question: "${question}"\n    due: ${due}\n${rest}`;

let valid: readonly FolderFile[] = [];
beforeAll(async () => {
  valid = await overlay([]);
});

const prepare = (
  files: readonly FolderFile[],
  month = '2026-02',
  slug = 'digest-2026-02',
  without?: string,
) =>
  prepareDigest([...valid, ...files], parseMonth(month), slug, fixtureInstant, manner, {
    examine: examineOnce,
    without,
  });

describe('prepareDigest', () => {
  it('writes a draft in which the check finds nothing', () => {
    const made = [
      toFile('events/2026-02-03-vote.yaml', 'date: 2026-02-03\ntitle: "A vote on [brackets] and *stars*"\n'),
      toStoryFile('on-the-vote', {
        countries: ['JP', 'KP'],
        events: ['2026-02-03-vote', '2026-02-18-example-statement'],
        body: 'The vote was on 3 February [@ap]. The ministry spoke on 18 February 2026 [@ap; @early].',
        sources: `${report}  - id: early
    publisher: example-ministry
    title: "A \\"plan\\""
    url: "https://example.com/early"
    date: 2026-01
    language: "no"
`,
        more: 'updated: 2026-03-12T12:00:00Z\nchanges:\n  - date: 2026-03-12T12:00:00Z\n    reason: "An outcome."\n',
        outlook: [
          toQuestion('Will it pass?', '2026-02-20'),
          toQuestion('Will it be signed?', '2026-02-10', '    note: "Not found."\n'),
          toQuestion(
            'Will it hold?',
            '2026-06-01',
            '    outcome:\n      date: 2026-02-25\n      text: "No, it fell."\n      sources: [ap]\n',
          ),
          toQuestion('Will it rain?', '2026-12-31'),
        ],
      }),
      toStoryFile('on-the-same', {
        countries: ['JP'],
        events: ['2026-02-18-example-statement'],
        body: 'On 18 February a ministry spoke [@ap].',
        sources: report.replace('shared', 'another'),
      }),
      toStoryFile('without-a-country', {
        events: ['2026-02-03-vote'],
        body: 'Nobody knows when it was [@ap].',
        sources: report.replace('2026-02-19', '2026-03'),
      }),
    ];
    const { path, text } = prepare(made);
    expect(path).toBe('articles/digest-2026-02/index.md');
    expect(text).toBe(`---
title: "TO WRITE: what February 2026 brought"
standfirst: "TO WRITE: one or two sentences that say what the reader will know afterwards."
type: briefing
draft: true
published: 2026-02-28T23:59:00Z
written: 2026-11-22
authors: [example-author]
topics: [example-topic]
countries: [JP, FR]
sources:
  - id: ap
    publisher: example-publisher
    describedAs: "A report"
    url: "https://example.com/shared"
    date: 2026-02-19
  - id: early
    publisher: example-ministry
    title: "A \\"plan\\""
    url: "https://example.com/early"
    date: 2026-01
    language: "no"
    dateNote: "TO WRITE: why an older source is cited"
  - id: ap-2
    publisher: example-publisher
    describedAs: "A report"
    url: "https://example.com/another"
    date: 2026-02-19
  - id: report-three
    publisher: example-publisher
    describedAs: "A third report"
    url: "https://example.com/three"
    date: 2026-02-01
events: [2026-02-01-report-published, 2026-02-03-vote, 2026-02-18-example-statement]
---

TO WRITE: what the month changed, for whom, and who says so.

## Japan

What happened:

- 3 February 2026: A vote on \\[brackets\\] and \\*stars\\* [@ap]. See [Story on-the-vote](/articles/on-the-vote/).
- 18 February 2026: An example ministry publishes a statement [@ap; @early; @ap-2]. See [Story on-the-vote](/articles/on-the-vote/); [Story on-the-same](/articles/on-the-same/).

What was due:

- Will it be signed? Due on 10 February 2026. No outcome is recorded. Not found. Asked in [Story on-the-vote](/articles/on-the-vote/).
- Will it pass? Due on 20 February 2026. No outcome is recorded. Asked in [Story on-the-vote](/articles/on-the-vote/).

What was answered:

- Will it hold? Due on 1 June 2026. On 25 February 2026: No, it fell [@ap]. Asked in [Story on-the-vote](/articles/on-the-vote/).

## France

What happened:

- 1 February 2026: A report is published (TO WRITE: the source). See [A title](/articles/a-story-of-claims/); [A story with figures](/articles/a-story-of-figures/).

What was answered:

- Will a thing happen? Due on 1 March 2026. On 1 February 2026: Yes, a report says [@report-three]. Asked in [A title](/articles/a-story/).

## Without a country

What happened:

- 3 February 2026: A vote on \\[brackets\\] and \\*stars\\* (TO WRITE: the source). See [Story without-a-country](/articles/without-a-country/).
`);
    const files = [...valid, ...made, toFile(path, text)];
    expect(checkFiles(files, '', fixtureInstant, { examine: examineOnce, only: [path] }).problems).toEqual(
      [],
    );
  });

  it('cannot be published before everything is written', () => {
    const { path, text } = prepare([]);
    const files = [...valid, toFile(path, text.replace('draft: true\n', ''))];
    const { problems } = checkFiles(files, '', fixtureInstant, { examine: examineOnce, only: [path] });
    expect(problems.map(({ id, line }) => [id, line])).toEqual([
      ['unwritten', 2],
      ['unwritten', 3],
      ['unwritten', 19],
      ['unwritten', 25],
    ]);
  });

  it('stands for now while the month goes on', () => {
    const story = toStoryFile('s', { countries: ['JP'], outlook: [toQuestion('Will it be?', '2026-11-30')] });
    expect(prepare([story], '2026-11').text).toContain('\npublished: 2026-11-22T12:00:00Z\nauthors:');
  });

  it('takes nothing from what is not public', () => {
    const question = (words: string): string[] => [toQuestion(words, '2019-05-01')];
    const hidden = [
      toStoryFile('draft', { outlook: question('A draft?'), more: 'draft: true\n' }),
      toStoryFile('withdrawn', {
        outlook: question('Withdrawn?'),
        more: 'withdrawn:\n  date: 2026-03-11T12:00:00Z\n  reason: "It was wrong."\n',
      }),
    ];
    const message =
      'Nothing is recorded for 2019-05: no public story lists an event of that month, or asks a question that was due or answered in it.';
    expect(() => prepare(hidden, '2019-05')).toThrow(message);
    expect(() =>
      prepare(
        [toFile('events/2019-05-01-unlisted.yaml', 'date: 2019-05-01\ntitle: "Unlisted"\n')],
        '2019-05',
      ),
    ).toThrow(message);
    expect(
      prepare([...hidden, toStoryFile('public', { outlook: question('Public?') })], '2019-05').text,
    ).toMatch(/^(?:(?!A draft|Withdrawn)[^])*Public\?(?:(?!A draft|Withdrawn)[^])*$/);
  });

  it('takes nothing from a story that is left out, such as an earlier digest', () => {
    const made = [
      toStoryFile('story', { countries: ['JP'], events: ['2026-02-18-example-statement'] }),
      toStoryFile('digest', { countries: ['KP'], events: ['2026-02-18-example-statement'] }),
    ];
    expect(prepare(made).text).toContain('North Korea');
    expect(prepare(made, '2026-02', 'again', 'digest').text).not.toContain('North Korea');
    expect(() => prepare(made, '2026-02', 'again', 'digets')).toThrow(
      '--without "digets" is not the name of a story’s folder. Did you mean "digest"?',
    );
  });

  it('asks for stories that can be read', () => {
    const faulty = toStoryFile('faulty', { more: 'colour: red\n' });
    expect(() => prepare([faulty])).toThrow(
      'Correct what npm run check finds in articles/faulty/index.md first: a digest is made from it.',
    );
  });

  it('refuses a name that can be no address, in the words of the check', () => {
    expect(() => prepare([], '2026-02', 'A_Digest')).toThrow(
      'articles/A_Digest/index.md, line 1: "A_Digest" cannot be an address: only lower-case letters, digits and single hyphens can. Name the folder "a-digest".',
    );
  });
});

const month = parseMonth('2026-02');
const days = ['2026-01-31', '2026-02-01', '2026-02-14', '2026-02-28', '2026-03-01'] as const;
const codes: Readonly<Record<string, string>> = {
  Japan: 'JP',
  'North Korea': 'KP',
  'Without a country': 'undefined',
};
const day = fc.constantFrom(...days);
const story = fc.record({
  country: fc.constantFrom('JP', 'KP', undefined),
  events: fc.subarray([...days]),
  questions: fc.array(fc.record({ due: day, answered: fc.option(day, { nil: undefined }) }), {
    maxLength: 3,
  }),
});

it('tells every event and question of the month exactly once in each country, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 6 }), (stories) => {
      const files = [
        ...days.map((date) => toFile(`events/${date}-it.yaml`, `date: ${date}\ntitle: "Event of ${date}"\n`)),
        ...stories.map(({ country, events, questions }, number) =>
          toStoryFile(`story-${String(number)}`, {
            countries: country === undefined ? [] : [country, 'FR'],
            events: events.map((date) => `${date}-it`),
            outlook: questions.map(({ due, answered }, index) =>
              toQuestion(
                `Question ${String(number)}.${String(index)}?`,
                due,
                answered === undefined
                  ? ''
                  : `    outcome:\n      date: ${answered}\n      text: "Yes."\n      sources: [ap]\n`,
              ),
            ),
          }),
        ),
      ];
      const documents = files.map(
        (file) => parseFile(file, file.path.startsWith('events') ? 'events' : 'articles').document,
      );
      const months = gatherMonth(readStories(documents, fixtureInstant), month);
      const found = writeDigest(months, month, fixtureInstant, manner)
        .split(/^## /m)
        .slice(1)
        .flatMap((section) => {
          const [heading = ''] = section.split('\n');
          return [...section.matchAll(/^- (?:[^:?]*: )?(Event of [\d-]+|Question [\d.]+\?)/gm)].map(
            ([, told = '']) => `${codes[heading] ?? heading} ${told}`,
          );
        });
      const isMeant = (date: string | undefined): boolean => date?.startsWith('2026-02') === true;
      const wanted = new Set(
        stories.flatMap(({ country, events, questions }, number) => [
          ...events.filter(isMeant).map((date) => `${String(country)} Event of ${date}`),
          ...questions.flatMap(({ due, answered }, index) =>
            isMeant(due) || isMeant(answered)
              ? [`${String(country)} Question ${String(number)}.${String(index)}?`]
              : [],
          ),
        ]),
      );
      expect(found.toSorted()).toEqual([...wanted].toSorted());
    }),
    { numRuns: 60 },
  );
});

describe('a digest in another language', () => {
  const arabic = {
    dialect: 'ar-u-nu-latn',
    language: 'ar',
    dialectOf: (code: string) => (code === 'en' ? 'en-GB' : 'ar-u-nu-latn'),
  };
  const event = toFile(
    'events/2026-02-03-vote.yaml',
    'date: 2026-02-03\ntitle: "A vote"\neditions:\n  ar: { title: "تصويت" }\n',
  );
  const told = toFile(
    'articles/on-the-vote-in-arabic/index.ar.md',
    `---
language: ar
title: "مقال عن التصويت"
standfirst: "مقدمة."
type: analysis
published: 2026-01-05T12:00:00Z
authors: [example-author]
topics: [example-topic]
countries: [JP]
sources:
${report}events: [2026-02-03-vote]
outlook:
${toQuestion('هل يُعاد التصويت؟', '2026-02-20')}---

جرى التصويت [@ap].
`,
  );
  const translated = toFile(
    'articles/on-the-count/index.ar.md',
    `---
translates: x00000
title: "مقال عن العد"
standfirst: "مقدمة."
translator: example-author
translated: 2026-01-06
outlook:
  - question: "هل يُعاد العد؟"
---

حدث ذلك [@ap].
`,
  );
  const original = toStoryFile('on-the-count', {
    countries: ['JP'],
    events: ['2026-02-03-vote'],
    body: 'The count was on 3 February [@ap].',
    outlook: [toQuestion('Is it counted again?', '2026-02-21')],
  });
  const alone = toStoryFile('in-english-alone', { countries: ['JP'], events: ['2026-02-03-vote'] });
  const files = [event, told, translated, original, alone];
  const make = (made = arabic, slug = 'digest-2026-02-ar') =>
    prepareDigest([...valid, ...files], parseMonth('2026-02'), slug, fixtureInstant, made, {
      examine: examineOnce,
    });

  it('has what can be read in it, told and translated, in its own words', () => {
    const { path, text } = make();
    expect(path).toBe('articles/digest-2026-02-ar/index.ar.md');
    expect(text).toContain('---\nlanguage: ar\n');
    expect(text).toContain(
      '- 3 فبراير 2026: تصويت [@ap]. انظر [مقال عن التصويت](/articles/on-the-vote-in-arabic/)؛ [مقال عن العد](/articles/on-the-count/).',
    );
    expect(text).toContain(
      '- هل يُعاد العد؟ موعده 21 فبراير 2026. لم تُسجَّل نتيجة. ورد السؤال في [مقال عن العد](/articles/on-the-count/).',
    );
    expect(text).toContain('هل يُعاد التصويت؟');
    expect(text).not.toContain('in-english-alone');
    expect(text).not.toMatch(/See|Due on|What happened/);
  });

  it('leaves stories that are told in it alone out of that of the first language', () => {
    const { text } = make({ ...manner, dialectOf: arabic.dialectOf }, 'digest-2026-02');
    expect(text).toContain('in-english-alone');
    expect(text).toContain('- 3 February 2026: A vote');
    expect(text).not.toMatch(/\p{Script=Arabic}/u);
  });
});
