import { describe, expect, it } from 'vitest';
import {
  buildCatalogue,
  buildCatalogueSchema,
  type CatalogueDocument,
  listCatalogueDocuments,
} from '../../../src/feeds/catalogue.ts';
import { listCatalogues } from '../../../src/feeds/catalogues.ts';
import { type Catalogue, catalogueSchema } from '../../../src/schemas/catalogue.ts';
import {
  bridges,
  buildClaim,
  buildPublishedArticles,
  buildPublishedArticle,
  geese,
  japan,
} from '../article-builder.ts';
import { toOtherEdition } from '../../../src/domain/edition.ts';
import { ar } from '../../../src/text/ar.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const subject = { title: 'Geese', name: 'topics/geese', page: '/topics/geese/' };
const read = (document: CatalogueDocument | undefined): Catalogue | undefined =>
  document && (JSON.parse(buildCatalogue(document, edition)) as Catalogue);

describe('a catalogue', () => {
  it('says of a story what it is and where to get it', () => {
    const article = buildPublishedArticle({
      updatedAt: new Date('2026-02-20T08:30:00Z'),
      countries: [japan],
      claims: [buildClaim(), buildClaim({ number: 2, status: 'disputed' })],
    });
    const [document] = listCatalogueDocuments(subject, [article], edition);
    const address = 'https://pond.example/articles/geese-cross-bridge/';
    expect(document?.name).toBe('topics/geese');
    expect(read(document)).toEqual({
      $schema: 'https://pond.example/schemas/catalogue.schema.json',
      title: 'Geese',
      address: 'https://pond.example/api/topics/geese.json',
      page: 'https://pond.example/topics/geese/',
      total: 1,
      articles: [
        {
          id: 'tag:pond.example,2020-05-01:articles/geese-cross-bridge',
          address,
          title: 'Geese cross the bridge',
          standfirst: 'Seven made-up geese crossed a made-up bridge.',
          type: 'analysis',
          language: 'en',
          published: '2026-02-19T12:00:00.000Z',
          updated: '2026-02-20T08:30:00.000Z',
          authors: [{ name: 'Ada Example', address: 'https://pond.example/authors/ada-example/' }],
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
    const [document] = listCatalogueDocuments(
      subject,
      [buildPublishedArticle({ slug: 'new-name', id: 'first-name' })],
      edition,
    );
    expect(read(document)?.articles[0]).toMatchObject({
      id: 'tag:pond.example,2020-05-01:articles/first-name',
      address: 'https://pond.example/articles/new-name/',
    });
  });

  it('goes on in further documents, linked both ways, with no story lost or twice', () => {
    const documents = listCatalogueDocuments(subject, buildPublishedArticles(401), edition);
    expect(documents.map(({ name }) => name)).toEqual(['topics/geese', 'topics/geese/2', 'topics/geese/3']);
    const [first, second, third] = documents.map(read);
    expect(first?.previous).toBeUndefined();
    expect(first?.next).toBe(second?.address);
    expect(second?.previous).toBe(first?.address);
    expect(second?.next).toBe(third?.address);
    expect(third?.next).toBeUndefined();
    const addresses = [first, second, third].flatMap((each) => each?.articles.map(({ address }) => address));
    expect(new Set(addresses).size).toBe(401);
    for (const document of documents) expect(buildCatalogue(document, edition).length).toBeLessThan(300_000);
  });

  it('is a document also without a story', () => {
    expect(read(listCatalogueDocuments(subject, [], edition)[0])).toMatchObject({ total: 0, articles: [] });
  });

  it('refuses to write what breaks its schema', () => {
    const [document] = listCatalogueDocuments(subject, [buildPublishedArticle({ title: '' })], edition);
    expect(() => read(document)).toThrow();
  });
});

describe('listCatalogues', () => {
  it('names the catalogues of topics and countries in the first document of the whole alone', () => {
    const articles = buildPublishedArticles(201, (number) => ({ topics: [number < 3 ? geese : bridges] }));
    const documents = listCatalogues(
      buildNewsroomOf(articles, {
        topics: [{ ...geese, description: 'Everything that honks.' }],
        profiles: [{ code: 'JP', description: 'Beyond the sea.' }],
      }),
    );
    expect(documents.map(({ name }) => name)).toEqual([
      'articles',
      'articles/2',
      'topics/geese',
      'countries/japan',
    ]);
    const [whole, rest, onGeese, onJapan] = documents.map(read);
    expect(whole?.catalogues).toEqual([
      { kind: 'topic', name: 'Geese', total: 2, address: onGeese?.address },
      { kind: 'country', name: 'Japan', total: 0, address: onJapan?.address },
    ]);
    expect([rest?.catalogues, onGeese?.catalogues]).toEqual([undefined, undefined]);
  });
});

describe('the catalogues of a site in several languages', () => {
  const inArabic = toOtherEdition({ ...edition.site, editions: { ar: {} } }, 'ar', ar);
  const first = buildNewsroomOf(buildPublishedArticles(3));
  const told = buildNewsroomOf(
    [buildPublishedArticle({ slug: 'told-in-arabic' })],
    {},
    undefined,
    undefined,
    inArabic,
  );
  const newsrooms = [first, told];
  const readOf = (newsroom: typeof first): Catalogue | undefined => {
    const [whole] = listCatalogues(newsroom, newsrooms);
    return whole && (JSON.parse(buildCatalogue(whole, newsroom.edition)) as Catalogue);
  };

  it('are one a language, each of which names the others', () => {
    expect(readOf(first)).toMatchObject({
      address: 'https://pond.example/api/articles.json',
      total: 3,
      languages: [{ language: 'ar', total: 1, address: 'https://pond.example/api/ar/articles.json' }],
    });
    expect(readOf(told)).toMatchObject({
      address: 'https://pond.example/api/ar/articles.json',
      page: 'https://pond.example/ar/archive/',
      total: 1,
      languages: [{ language: 'en', total: 3, address: 'https://pond.example/api/articles.json' }],
      articles: [{ language: 'ar', address: 'https://pond.example/ar/articles/told-in-arabic/' }],
    });
    expect(readOf(told)?.catalogues?.map(({ address }) => address)).toEqual([
      'https://pond.example/api/ar/topics/geese.json',
    ]);
  });

  it('say nothing of languages where there is one', () => {
    const [whole] = listCatalogues(first);
    expect(Object.keys(read(whole) ?? {})).not.toContain('languages');
  });
});

describe('buildCatalogueSchema', () => {
  it('describes the documents and every field of a story that explains itself not', () => {
    const schema = JSON.parse(buildCatalogueSchema(edition)) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $id: 'https://pond.example/schemas/catalogue.schema.json',
      type: 'object',
    });
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(catalogueSchema.shape));
    // What comes later must not be refused by a copy of today.
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });
});
