import { describe, expect, it } from 'vitest';
import { type CollectionName, collections } from '../../../src/schemas/collections.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const faultsOf = (collection: CollectionName, fields: unknown): string[] =>
  listFaults(collections[collection].schema, fields);

const addressWanted =
  'Write a full address that begins with https:// (or http:// where the source has nothing else).';

describe('authors', () => {
  const author = { name: 'Ada Example', kind: 'person' };

  it('fill in what may be left out', () => {
    expect(collections.authors.schema.parse(author)).toEqual({
      ...author,
      editions: {},
      expertise: [],
      links: [],
    });
  });

  it.each(
    faultFirst([
      [{ name: 'x'.repeat(81) }, 'name: The name is 81 characters long; the limit is 80.'],
      [{ kind: 'goose' }, 'kind: Write person or organisation.'],
      [{ role: 'x'.repeat(121) }, 'role: The role is 121 characters long; the limit is 120.'],
      [
        { expertise: ['x'.repeat(81)] },
        'expertise.0: The field of expertise is 81 characters long; the limit is 80.',
      ],
      [
        { links: [{ label: 'x'.repeat(61), url: 'https://ada.example' }] },
        'links.0.label: The label is 61 characters long; the limit is 60.',
      ],
      [{ links: [{ label: 'Home', url: 'javascript:alert(1)' }] }, `links.0.url: ${addressWanted}`],
      [{ email: 'ada@paper.example' }, ': Unrecognized key: "email"'],
    ]),
  )('say "%s"', (fault, fields) => {
    expect(faultsOf('authors', { ...author, ...fields })).toEqual([fault]);
  });
});

describe('topics', () => {
  const topic = { name: 'Geese', description: 'Everything that honks.' };

  it.each(
    faultFirst<readonly string[]>([
      [{}, []],
      [{ name: 'x'.repeat(61) }, ['name: The name is 61 characters long; the limit is 60.']],
      [
        { description: 'x'.repeat(201) },
        ['description: The description is 201 characters long; the limit is 200.'],
      ],
      [{ title: 'Geese' }, [': Unrecognized key: "title"']],
    ]),
  )('say %j', (faults, fields) => {
    expect(faultsOf('topics', { ...topic, ...fields })).toEqual(faults);
  });
});

describe('countries', () => {
  it('take a description and nothing else: the name is the CLDR’s', () => {
    expect(faultsOf('countries', { description: 'Where the geese are.' })).toEqual([]);
    expect(faultsOf('countries', { description: 'Where the geese are.', name: 'Gooseland' })).toEqual([
      ': Unrecognized key: "name"',
    ]);
    expect(faultsOf('countries', { description: 'x'.repeat(201) })).toEqual([
      'description: The description is 201 characters long; the limit is 200.',
    ]);
  });
});

describe('sources', () => {
  const publisher = { name: 'The Goose Gazette', kind: 'newspaper' };

  it.each(
    faultFirst<readonly string[]>([
      [{}, []],
      [{ country: 'CI', independence: 'Owned by geese.', url: 'https://gazette.example' }, []],
      [{ name: 'x'.repeat(81) }, ['name: The name is 81 characters long; the limit is 80.']],
      [
        { kind: 'blog' },
        [
          'kind: Write one of: state-media, news-agency, newspaper, official, think-tank, ngo, academic, aggregator.',
        ],
      ],
      [
        { country: 'Gooseland' },
        [
          'country: "Gooseland" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.',
        ],
      ],
      [
        { independence: 'x'.repeat(241) },
        ['independence: The sentence on independence is 241 characters long; the limit is 240.'],
      ],
      [{ url: 'gazette.example' }, [`url: ${addressWanted}`]],
      [{ owner: 'geese' }, [': Unrecognized key: "owner"']],
    ]),
  )('say %j', (faults, fields) => {
    expect(faultsOf('sources', { ...publisher, ...fields })).toEqual(faults);
  });
});

describe('pages', () => {
  const page = { title: 'About us', standfirst: 'Who honks here.', updated: '2026-02-19T12:00:00Z' };

  it.each(
    faultFirst<readonly string[]>([
      [{}, []],
      [{ title: 'x'.repeat(81) }, ['title: The title is 81 characters long; the limit is 80.']],
      [
        { standfirst: 'x'.repeat(321) },
        ['standfirst: The standfirst is 321 characters long; the limit is 320.'],
      ],
      [
        { updated: '2026-02-19' },
        [
          'updated: Write the date, time and time zone, e.g. 2026-02-19T12:00:00Z or 2026-02-19T21:00:00+09:00.',
        ],
      ],
      [{ draft: true }, [': Unrecognized key: "draft"']],
    ]),
  )('say %j', (faults, fields) => {
    expect(faultsOf('pages', { ...page, ...fields })).toEqual(faults);
  });
});

describe('every collection', () => {
  it.each(Object.keys(collections) as CollectionName[])('describes each field of %s to editors', (name) => {
    const shape: Readonly<Record<string, { readonly description?: string | undefined }>> =
      collections[name].schema.shape;
    const bare = Object.entries(shape).filter(([, field]) => field.description === undefined);
    expect(bare.map(([field]) => field)).toEqual([]);
  });
});
