import { toAbsolute } from '../domain/absolute-address.ts';
import {
  articleAddress,
  articleCardAddress,
  articleEvidenceAddress,
  articleMarkdownAddress,
  authorAddress,
  catalogueAddress,
  schemaAddress,
} from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { ClaimStatus } from '../domain/content-types.ts';
import type { Edition } from '../domain/edition.ts';
import { toAsOf, toFirstPublished } from '../domain/first-published.ts';
import { paginate } from '../domain/paging.ts';
import { type Catalogue, catalogueEntrySchema, catalogueSchema } from '../schemas/catalogue.ts';
import { toArticleId } from './feed-id.ts';
import { printLines } from './print-lines.ts';
import { buildPublishedSchema } from './published-schema.ts';

/** Stories in one document: about 200 kB. */
const pageSize = 200;

/** Where the schema of the documents is published; each of them names it. */
const ownSchema = schemaAddress('catalogue');

/** What stands around the stories of a catalogue. */
const aroundSchema = catalogueSchema.omit({ articles: true });

/** What a catalogue is of: the whole site, a topic or a country. */
export interface CatalogueSubject {
  readonly title: string;
  /** Name of its first document, without extension: "articles", "topics/geese". */
  readonly name: string;
  /** Address of the page that lists the same stories. */
  readonly page: string;
}

/** A document of a catalogue, before it is written. */
export interface CatalogueDocument {
  /** Its name below /api/ and the folder of its language, without extension: "articles", "articles/2". */
  readonly name: string;
  /** What stands around its stories. */
  readonly around: Omit<Catalogue, 'articles'>;
  readonly articles: readonly PublishedArticle[];
}

/** Name of a catalogue's document, counted from 1. */
const toName = (catalogue: string, page: number): string =>
  page === 1 ? catalogue : `${catalogue}/${String(page)}`;

const toEntry = (article: PublishedArticle, edition: Edition): Catalogue['articles'][number] => {
  const countOf = (status: ClaimStatus): number =>
    article.claims.filter((claim) => claim.status === status).length;
  return {
    id: toArticleId(article, edition),
    address: toAbsolute(articleAddress(article.slug), edition),
    title: article.title,
    standfirst: article.standfirst,
    type: article.type,
    language: edition.language,
    published: toFirstPublished(article).toISOString(),
    asOf: toAsOf(article, edition),
    updated: article.updatedAt?.toISOString(),
    authors: article.authors.map(({ id, name }) => ({
      name,
      address: toAbsolute(authorAddress(id), edition),
    })),
    topics: article.topics.map(({ id, name }) => ({ id, name })),
    countries: article.countries.map(({ code, name }) => ({ code, name })),
    words: article.words,
    statements: {
      confirmed: countOf('confirmed'),
      claimed: countOf('claimed'),
      assessed: countOf('assessed'),
      disputed: countOf('disputed'),
    },
    sources: article.sources.length,
    corrections: article.corrections.length,
    markdown: toAbsolute(articleMarkdownAddress(article.slug), edition),
    evidence: toAbsolute(articleEvidenceAddress(article.slug), edition),
    image: toAbsolute(articleCardAddress(article.slug), edition),
  };
};

const written = new WeakMap<PublishedArticle, { readonly edition: Edition; readonly line: string }>();

/** A story as a line of a catalogue. It is written once, since one story is in many of them. */
const toLine = (article: PublishedArticle, edition: Edition): string => {
  const known = written.get(article);
  if (known?.edition === edition) return known.line;
  const line = JSON.stringify(catalogueEntrySchema.parse(toEntry(article, edition)));
  written.set(article, { edition, line });
  return line;
};

/**
 * Divides a catalogue, for machines, into documents: what there is, newest first, and where to get it.
 * @param stories newest first
 * @param others those of parts, and of the whole in other languages, which the first document names
 * @returns at least one document
 */
export const listCatalogueDocuments = (
  subject: CatalogueSubject,
  articles: readonly PublishedArticle[],
  edition: Edition,
  others: Pick<Catalogue, 'catalogues' | 'languages'> = {},
): CatalogueDocument[] =>
  paginate(articles, pageSize).map(({ items, page, pages, total }) => {
    const toAddress = (number: number): string =>
      toAbsolute(catalogueAddress(toName(subject.name, number), edition.folder), edition);
    return {
      name: toName(subject.name, page),
      around: {
        $schema: toAbsolute(ownSchema, edition),
        title: subject.title,
        address: toAddress(page),
        page: toAbsolute(subject.page, edition),
        total,
        next: page < pages ? toAddress(page + 1) : undefined,
        previous: page > 1 ? toAddress(page - 1) : undefined,
        ...(page === 1 ? others : {}),
      },
      articles: items,
    };
  });

/**
 * Writes a document. Keys are in the order of the schema, so that the same stories give the same bytes.
 * @throws ZodError when it breaks the schema that is published for it
 */
export const buildCatalogue = (
  { around, articles }: Omit<CatalogueDocument, 'name'>,
  edition: Edition,
): string =>
  printLines(
    aroundSchema.parse(around),
    'articles',
    articles.map((article) => toLine(article, edition)),
  );

/** Writes the JSON Schema of these documents. */
export const buildCatalogueSchema = (edition: Edition): string =>
  buildPublishedSchema(catalogueSchema, ownSchema, 'catalogue', edition);
