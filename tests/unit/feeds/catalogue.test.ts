import { describe, expect, it } from 'vitest';
import { buildCatalogue, buildCatalogueSchema } from '../../../src/feeds/catalogue.ts';
import { buildCatalogues } from '../../../src/feeds/catalogues.ts';
import { type Catalogue, catalogueSchema } from '../../../src/schemas/catalogue.ts';
import { buildClaim, buildStories, buildStory, japan } from '../article-builder.ts';

const subject = { title: 'Geese', name: 'topics/geese', page: '/topics/geese/' };
const read = (json = ''): Catalogue => JSON.parse(json) as Catalogue;

describe('buildCatalogue', () => {
  it('says of a story what it is and where to get it', () => {
    const story = buildStory({
      updatedAt: new Date('2026-02-20T08:30:00Z'),
      countries: [japan],
      claims: [buildClaim(), buildClaim({ number: 2, status: 'disputed' })],
    });
    const [document] = buildCatalogue(subject, [story]);
    const address = 'https://sourceline.example/articles/geese-cross-bridge/';
    expect(document?.name).toBe('topics/geese');
    expect(read(document?.json)).toEqual({
      $schema: 'https://sourceline.example/schemas/catalogue.schema.json',
      title: 'Geese',
      address: 'https://sourceline.example/api/topics/geese.json',
      page: 'https://sourceline.example/topics/geese/',
      total: 1,
      articles: [
        {
          id: 'tag:sourceline.example,2026-01-01:articles/geese-cross-bridge',
          address,
          title: 'Geese cross the bridge',
          standfirst: 'Seven made-up geese crossed a made-up bridge.',
          type: 'analysis',
          language: 'en',
          published: '2026-02-19T12:00:00.000Z',
          updated: '2026-02-20T08:30:00.000Z',
          authors: [{ name: 'Ada Example', address: 'https://sourceline.example/authors/ada-example/' }],
          topics: [{ id: 'geese', name: 'Geese' }],
          countries: [{ code: 'JP', name: 'Japan' }],
          words: 476,
          statements: { confirmed: 0, claimed: 1, assessed: 0, disputed: 1 },
          sources: 1,
          corrections: 0,
          markdown: `${address}index.md`,
          evidence: `${address}evidence.json`,
          image: `${address}card.png`,
        },
      ],
    });
  });

  it('names a renamed story by its first name', () => {
    const [document] = buildCatalogue(subject, [buildStory({ slug: 'new-name', id: 'first-name' })]);
    expect(read(document?.json).articles[0]).toMatchObject({
      id: 'tag:sourceline.example,2026-01-01:articles/first-name',
      address: 'https://sourceline.example/articles/new-name/',
    });
  });

  it('goes on in further documents, linked both ways, with no story lost or twice', () => {
    const documents = buildCatalogue(subject, buildStories(401));
    expect(documents.map(({ name }) => name)).toEqual(['topics/geese', 'topics/geese/2', 'topics/geese/3']);
    const [first, second, third] = documents.map(({ json }) => read(json));
    expect(first?.previous).toBeUndefined();
    expect(first?.next).toBe(second?.address);
    expect(second?.previous).toBe(first?.address);
    expect(second?.next).toBe(third?.address);
    expect(third?.next).toBeUndefined();
    const addresses = [first, second, third].flatMap((each) => each?.articles.map(({ address }) => address));
    expect(new Set(addresses).size).toBe(401);
    for (const { json } of documents) expect(json.length).toBeLessThan(300_000);
  });

  it('is a document also without a story', () => {
    expect(read(buildCatalogue(subject, [])[0]?.json)).toMatchObject({ total: 0, articles: [] });
  });

  it('refuses to write what breaks its schema', () => {
    expect(() => buildCatalogue(subject, [buildStory({ title: '' })])).toThrow();
  });
});

describe('buildCatalogues', () => {
  it('names the catalogues of topics and countries in the first document of the whole alone', () => {
    const stories = buildStories(201);
    const part = {
      kind: 'topic' as const,
      name: 'Geese',
      address: '/topics/geese/',
      stories: stories.slice(0, 2),
    };
    const documents = buildCatalogues(stories, [part]);
    expect(documents.map(({ name }) => name)).toEqual(['articles', 'articles/2', 'topics/geese']);
    const [whole, rest, geese] = documents.map(({ json }) => read(json));
    expect(whole?.catalogues).toEqual([{ kind: 'topic', name: 'Geese', total: 2, address: geese?.address }]);
    expect([rest?.catalogues, geese?.catalogues]).toEqual([undefined, undefined]);
  });
});

describe('buildCatalogueSchema', () => {
  it('describes the documents and every field of a story that explains itself not', () => {
    const schema = JSON.parse(buildCatalogueSchema()) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $id: 'https://sourceline.example/schemas/catalogue.schema.json',
      type: 'object',
    });
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(catalogueSchema.shape));
    // What comes later must not be refused by a copy of today.
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });
});
