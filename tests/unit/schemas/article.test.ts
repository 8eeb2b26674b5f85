import { describe, expect, it } from 'vitest';
import { type ArticleFrontmatter, articleSchema } from '../../../src/schemas/article.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const source = {
  id: 'gazette',
  publisher: 'goose-gazette',
  url: 'https://gazette.example/geese',
  date: '2026-02-18',
};

/** The least that an editor has to write. */
const least: ArticleFrontmatter = {
  title: 'Geese cross the bridge',
  standfirst: 'Seven made-up geese crossed a made-up bridge.',
  type: 'analysis',
  published: '2026-02-19T12:00:00Z',
  authors: ['ada-example'],
  topics: ['geese'],
  sources: [source],
};

const faultsOf = (fields: Readonly<Record<string, unknown>>): string[] =>
  listFaults(articleSchema, { ...least, ...fields });

const momentWanted =
  'Write the date, time and time zone, e.g. 2026-02-19T12:00:00Z or 2026-02-19T21:00:00+09:00.';
const dateWanted =
  'Write a date as year-month-day, e.g. 2026-02-19, or only the month, 2026-02, or the year, 2026.';
const dayWanted = 'Write a date as year-month-day, e.g. 2026-02-19.';
const addressWanted =
  'Write a full address that begins with https:// (or http:// where the source has nothing else).';
const idWanted = (what: string): string =>
  `A ${what} id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".`;

describe('articleSchema', () => {
  it('fills in what may be left out', () => {
    expect(articleSchema.parse(least)).toEqual({
      ...least,
      published: new Date('2026-02-19T12:00:00Z'),
      draft: false,
      countries: [],
      keywords: [],
      keyPoints: [],
      events: [],
      outlook: [],
      corrections: [],
      changes: [],
    });
  });

  it('takes a story with everything in it', () => {
    const full = {
      ...least,
      kicker: 'On the water',
      updated: '2026-02-20T09:00:00+09:00',
      draft: true,
      countries: ['KP', 'CI'],
      keyPoints: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
      sources: [
        {
          ...source,
          title: 'Geese cross bridge',
          describedAs: 'Gazette report',
          relays: 'Goose Agency',
          dateNote: 'day inferred',
          accessed: '2026-02-19',
          archived: 'https://archive.example/geese',
          language: 'fr',
          note: 'aggregator',
        },
      ],
      outlook: [
        { question: 'Will they return?', due: '2026-03-01' },
        {
          question: 'Was the bridge hurt?',
          due: '2026-02-25',
          outcome: { date: '2026-02-24', text: 'No.', sources: ['gazette'] },
        },
      ],
      changes: [{ date: '2026-02-20T00:00:00Z', reason: 'Seven, not six.' }],
    };
    expect(listFaults(articleSchema, full)).toEqual([]);
    expect(articleSchema.parse(full).updated).toEqual(new Date('2026-02-20T00:00:00Z'));
  });

  it('takes the Dates that js-yaml makes', () => {
    const parsed = articleSchema.parse({
      ...least,
      published: new Date('2026-02-19T12:00:00Z'),
      sources: [{ ...source, date: new Date('2026-02-18T00:00:00Z') }],
      outlook: [{ question: 'Will they return?', due: new Date('2026-03-01T00:00:00Z') }],
    });
    expect(parsed.published).toEqual(new Date('2026-02-19T12:00:00Z'));
    expect(parsed.sources[0]?.date).toBe('2026-02-18');
    expect(parsed.outlook[0]?.due).toBe('2026-03-01');
  });

  it('names every field that is missing', () => {
    const missing = listFaults(articleSchema, {}).map((fault) => fault.split(':')[0]);
    expect(missing).toEqual(['title', 'standfirst', 'type', 'published', 'authors', 'topics', 'sources']);
  });

  it.each(
    faultFirst([
      [{ titel: 'Geese' }, ': Unrecognized key: "titel"'],
      [{ title: 'x'.repeat(141) }, 'title: The title is 141 characters long; the limit is 140.'],
      [{ title: 2026 }, 'title: The title must be text. Put it in quotes: "…".'],
      [
        { standfirst: 'x'.repeat(401) },
        'standfirst: The standfirst is 401 characters long; the limit is 400.',
      ],
      [
        { standfirst: ' ' },
        'standfirst: The standfirst must be one line with no spaces at the start or end.',
      ],
      [{ kicker: 'x'.repeat(41) }, 'kicker: The kicker is 41 characters long; the limit is 40.'],
      [{ type: 'opinion' }, 'type: Write one of: analysis, explainer, briefing, fact-sheet.'],
      [{ published: '2026-02-30T12:00:00Z' }, `published: ${momentWanted}`],
      [{ published: '2026-02-19T12:00:00' }, `published: ${momentWanted}`],
      [{ published: 'tomorrow' }, `published: ${momentWanted}`],
      [{ updated: '2026-02-19T11:59:59Z' }, 'updated: "updated" is earlier than "published".'],
      [{ updated: '2026-02-20' }, `updated: ${momentWanted}`],
      [{ draft: 'yes' }, 'draft: Write true or false.'],
      [{ authors: [] }, 'authors: Name at least one author: the id of a file in content/authors/.'],
      [{ authors: ['ada', 'ada'] }, 'authors: An author is named twice.'],
      [{ authors: ['Ada Example'] }, `authors.0: ${idWanted('author')}`],
      [{ topics: [] }, 'topics: Name at least one topic: the id of a file in content/topics/.'],
      [{ topics: ['geese', 'bridges', 'geese'] }, 'topics: A topic is named twice.'],
      [{ topics: ['Geese'] }, `topics.0: ${idWanted('topic')}`],
      [{ countries: ['KP', 'KP'] }, 'countries: A country is named twice.'],
      [
        { countries: ['KP', 'uk'] },
        'countries.1: "uk" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.',
      ],
      [
        { keyPoints: ['1', '2', '3', '4', '5', '6'] },
        'keyPoints: At most five key points: they are a summary.',
      ],
      [
        { keyPoints: ['x'.repeat(241)] },
        'keyPoints.0: The key point is 241 characters long; the limit is 240.',
      ],
      [{ sources: [] }, 'sources: A story without a source cannot be published here. List at least one.'],
      [{ sources: [source, source] }, 'sources: Two sources have the same id.'],
      [{ outlook: [{ question: 'When?', due: 'soon' }] }, `outlook.0.due: ${dayWanted}`],
      [
        { outlook: [{ question: 'x'.repeat(201), due: '2026-03-01' }] },
        'outlook.0.question: The question is 201 characters long; the limit is 200.',
      ],
      [
        {
          outlook: [
            {
              question: 'When?',
              due: '2026-03-01',
              outcome: { date: '2026-02-30', text: 'x', sources: ['gazette'] },
            },
          ],
        },
        `outlook.0.outcome.date: ${dayWanted}`,
      ],
      [
        {
          outlook: [
            { question: 'When?', due: '2026-03-01', outcome: { date: '2026-02-28', text: 'x', sources: [] } },
          ],
        },
        'outlook.0.outcome.sources: Name at least one source of the outcome.',
      ],
      [
        { outlook: [{ question: 'When?', due: '2026-03-01', answer: 'Now.' }] },
        'outlook.0: Unrecognized key: "answer"',
      ],
      [{ changes: [{ date: '2026-02-20', reason: 'Seven, not six.' }] }, `changes.0.date: ${momentWanted}`],
      [
        { changes: [{ date: '2026-02-20T00:00:00Z', reason: 'x'.repeat(241) }] },
        'changes.0.reason: The reason is 241 characters long; the limit is 240.',
      ],
    ]),
  )('says "%s"', (fault, fields) => {
    expect(faultsOf(fields)).toEqual([fault]);
  });

  it('refuses an empty standfirst', () => {
    expect(faultsOf({ standfirst: '' })[0]).toBe(
      'standfirst: The standfirst is empty. Write it, or remove the field if it is optional.',
    );
  });

  it('does not compare an update with a publication that is no moment', () => {
    expect(faultsOf({ published: 'tomorrow', updated: '2026-02-20T00:00:00Z' })).toEqual([
      `published: ${momentWanted}`,
    ]);
  });

  it('takes an update at the moment of publication', () => {
    expect(faultsOf({ updated: least.published })).toEqual([]);
  });

  it('compares "updated" and "published" as moments, not as text', () => {
    // 20:00 in Seoul is 11:00 UTC, an hour before the publication.
    expect(faultsOf({ updated: '2026-02-19T20:00:00+09:00' })).toEqual([
      'updated: "updated" is earlier than "published".',
    ]);
  });

  it.each(
    faultFirst([
      [{ id: 'Gazette_1' }, `id: ${idWanted('source')}`],
      [{ publisher: 'The Goose Gazette' }, `publisher: ${idWanted('publisher')}`],
      [{ title: 'x'.repeat(241) }, 'title: The source title is 241 characters long; the limit is 240.'],
      [
        { describedAs: 'x'.repeat(161) },
        'describedAs: The description is 161 characters long; the limit is 160.',
      ],
      [{ relays: 'x'.repeat(81) }, 'relays: The relayed source is 81 characters long; the limit is 80.'],
      [{ url: 'javascript:alert(1)' }, `url: ${addressWanted}`],
      [{ url: 'gazette.example' }, `url: ${addressWanted}`],
      [{ date: '2026-02-30' }, `date: ${dateWanted}`],
      [{ date: '18 February 2026' }, `date: ${dateWanted}`],
      [
        { dateBasis: 'guessed' },
        'dateBasis: Write dateBasis: inferred, or leave it out where the source shows its date.',
      ],
      [{ dateNote: 'x'.repeat(161) }, 'dateNote: The date note is 161 characters long; the limit is 160.'],
      [{ accessed: 'yesterday' }, `accessed: ${dayWanted}`],
      [{ archived: 'data:text/html,geese' }, `archived: ${addressWanted}`],
      [{ language: 'French' }, 'language: Write a language code of two or three letters, e.g. uk.'],
      [{ note: 'x'.repeat(241) }, 'note: The note is 241 characters long; the limit is 240.'],
      [{ quote: [] }, 'quote: Write a passage, or leave "quote" out.'],
      [
        { quote: Array.from({ length: 6 }, () => ({ words: 'seven geese' })) },
        'quote: At most 5 passages: what the story rests on, and not the source.',
      ],
      [
        { quote: [{ words: 'goose '.repeat(41).trim() }] },
        'quote.0.words: The passage has 41 words; the limit is 40. Quote only what the statement rests on.',
      ],
      [
        { quote: [{ words: '“seven geese”' }] },
        'quote.0.words: Leave the quotation marks around the passage out: the site prints them.',
      ],
      [
        { quote: [{ words: 'seven […] geese' }] },
        'quote.0.words: A passage is exact: nothing is left out of it. Write two passages instead.',
      ],
      [
        { quote: [{ words: 'seven geese...' }] },
        'quote.0.words: A passage is exact: nothing is left out of it. Write two passages instead.',
      ],
      [
        { quote: [{ words: 'sept oies' }], language: 'fr' },
        'quote.0: The source is in another language. Write a "translation" beside the words.',
      ],
      [
        { quote: [{ words: 'sept oies', translation: 'seven geese' }] },
        'quote.0.translation: A translation is for a source in another language. Leave it out, or name the language of the source.',
      ],
      [{ read: { day: 'yesterday', what: 'page' } }, `read.day: ${dayWanted}`],
      [
        { read: { day: '2026-02-19', what: 'all' } },
        'read.what: Write what: page, what: excerpt, what: repost, what: headline.',
      ],
      [
        { read: { day: '2026-02-19', what: 'page' }, accessed: '2026-02-19' },
        'accessed: "read" has the day too. Leave "accessed" out.',
      ],
    ]),
  )('says of a source "%s"', (fault, fields) => {
    expect(faultsOf({ sources: [{ ...source, ...fields }] })).toEqual([`sources.0.${fault}`]);
  });

  it('takes passages of a source, forty words each, also in a language without spaces', () => {
    const words = 'goose '.repeat(40).trim();
    expect(faultsOf({ sources: [{ ...source, quote: [{ words, prefix: 'a', suffix: 'b' }] }] })).toEqual([]);
    const cranes = { words: '橋を渡る七羽の雁が見えた', translation: 'seven geese were seen' };
    expect(faultsOf({ sources: [{ ...source, language: 'ja', quote: [cranes] }] })).toEqual([]);
  });

  it('refuses an unknown key in a source', () => {
    expect(faultsOf({ sources: [{ ...source, link: 'https://gazette.example' }] })).toEqual([
      'sources.0: Unrecognized key: "link"',
    ]);
  });

  it('tells everything that is wrong at once', () => {
    expect(faultsOf({ draft: 1, topics: [], countries: ['XX'], slug: 'geese' })).toEqual([
      'draft: Write true or false.',
      'topics: Name at least one topic: the id of a file in content/topics/.',
      'countries.0: "XX" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.',
      ': Unrecognized key: "slug"',
    ]);
  });
});
