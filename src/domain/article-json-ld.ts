import { toAbsolute as absolute } from './absolute-address.ts';
import { articleAddress, authorAddress } from './address.ts';
import type { AuthorReference, Claim, PublishedArticle, Source } from './article.ts';
import { toSourceNode } from './chain-json-ld.ts';
import type { Correction, WorkType } from './content-types.ts';
import type { Edition } from './edition.ts';
import { toFirstPublished, toLastUpdated } from './first-published.ts';
import { hasChainFile } from './has-chain-file.ts';
import type { PageInLanguage } from './page-in-language.ts';
import { type JsonLdNode as Node, toPublisherNode } from './json-ld.ts';

/** A list, or nothing where it is empty. */
const toList = (nodes: readonly Node[]): readonly Node[] | undefined =>
  nodes.length > 0 ? nodes : undefined;

const toAuthor = ({ id, name, kind }: AuthorReference, edition: Edition): Node => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  name,
  url: absolute(authorAddress(id), edition),
});

/**
 * What a source is and where, with its copy and the passages quoted from it; by whom it was carried, its day, what was
 * read of it and our words for it are in evidence.jsonld and on the page, and would be half a kilobyte of it once more. A
 * headline that we have not seen is never given as a name.
 */
const toCitation = ({ title, url, archived, passages }: Source): Node => ({
  '@type': 'CreativeWork',
  url,
  name: title,
  archivedAt: archived,
  hasPart: toList(passages.map(({ words }) => ({ '@type': 'Quotation', text: words }))),
});

const toCorrectionComment = (
  { date, kind, wrong, right }: Correction,
  { text: { corrections } }: Edition,
): Node => ({
  '@type': 'CorrectionComment',
  text: `${corrections.said} ${wrong} ${corrections.now(corrections.kinds[kind])} ${right}`,
  datePublished: date.toISOString(),
});

/** The speakers have no type: whether one is a person or a body is not recorded. */
const toClaimNode = ({ anchor, text: words, speakers }: Claim): Node => ({
  '@type': 'Claim',
  url: `#${anchor}`,
  text: words,
  author: toList(speakers.map((name) => ({ name }))),
});

/** Kinds of news article that schema.org knows, beside the plain one. */
const types: Readonly<Record<WorkType, readonly string[]>> = {
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  explainer: ['NewsArticle', 'BackgroundNewsArticle'],
  briefing: ['NewsArticle'],
  'fact-sheet': ['NewsArticle', 'BackgroundNewsArticle'],
};

/** What a story is a translation of, and by whom; or where it has been translated. */
const toTranslations = (
  { translation }: Pick<PublishedArticle, 'translation'>,
  languages: readonly PageInLanguage[],
  edition: Edition,
): Node => {
  const toWork = ({ language, address }: PageInLanguage): Node => ({
    '@type': 'NewsArticle',
    '@id': absolute(address, { site: edition.site, folder: '' }),
    inLanguage: language,
  });
  if (translation === undefined) {
    return {
      workTranslation: toList(languages.filter(({ language }) => language !== edition.language).map(toWork)),
    };
  }
  const original = languages.find(({ language }) => language === translation.language);
  return {
    translator: toAuthor(translation.translator, edition),
    translationOfWork: original && toWork(original),
  };
};

/**
 * Describes a story and its marked statements in the vocabulary of schema.org. The addresses of statements
 * are relative to that of the story: written out, they cost 200 bytes of a page.
 * @param image address of the story's picture
 * @param languages the story in its languages, where it has several
 */
export const buildArticleNodes = (
  article: PublishedArticle,
  image: string,
  edition: Edition,
  languages: readonly PageInLanguage[] = [],
): Node[] => {
  const address = absolute(articleAddress(article.slug), edition);
  return [
    {
      '@type': types[article.type],
      '@id': address,
      url: address,
      headline: article.title,
      description: article.standfirst,
      image: absolute(image, edition),
      // What was written later never counts as published on the day it stands for.
      datePublished: toFirstPublished(article).toISOString(),
      dateModified: toLastUpdated(article).toISOString(),
      dateCreated: article.writtenOn,
      contentReferenceTime: article.writtenOn === undefined ? undefined : article.publishedAt.toISOString(),
      inLanguage: edition.language,
      ...toTranslations(article, languages, edition),
      author: article.authors.map((item) => toAuthor(item, edition)),
      publisher: toPublisherNode(edition),
      about: toList(article.topics.map(({ name }) => ({ '@type': 'Thing', name }))),
      contentLocation: toList(article.countries.map(({ name }) => ({ '@type': 'Country', name }))),
      citation: toList(
        article.sources.map(
          hasChainFile(article) ? toCitation : (source) => toSourceNode(source, '', edition),
        ),
      ),
      correction: toList(article.corrections.map((item) => toCorrectionComment(item, edition))),
      hasPart: toList(article.claims.map(toClaimNode)),
    },
  ];
};
