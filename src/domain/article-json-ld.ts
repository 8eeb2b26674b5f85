import { site } from '../site.ts';
import { text } from '../text/text.ts';
import {
  articleAddress,
  authorAddress,
  countryAddress,
  homeAddress,
  houseAddress,
  topicAddress,
} from './address.ts';
import type { AuthorReference, Claim, PublishedArticle, Source } from './article.ts';
import type { Correction } from './content-types.ts';

/** A node of schema.org's vocabulary; JSON leaves out what is undefined. */
type Node = Readonly<Record<string, unknown>>;

const absolute = (address: string): string => new URL(address, site.url).href;

/** A list, or nothing where it is empty. */
const toList = (nodes: readonly Node[]): readonly Node[] | undefined =>
  nodes.length > 0 ? nodes : undefined;

const toAuthor = ({ id, name, kind }: AuthorReference): Node => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  name,
  url: absolute(authorAddress(id)),
});

/** A headline that we have not seen is never given as a name. */
const toCitation = ({ title, describedAs, url, day, publisher }: Source): Node => ({
  '@type': 'CreativeWork',
  datePublished: day,
  publisher: { '@type': 'Organization', name: publisher.name },
  ...(title === undefined ? { description: describedAs } : { name: title }),
  url,
});

const toCorrectionComment = ({ date, wrong, right }: Correction): Node => ({
  '@type': 'CorrectionComment',
  text: `${text.corrections.said} ${wrong} ${text.corrections.now} ${right}`,
  datePublished: date.toISOString(),
});

/** The speakers have no type: whether one is a person or a body is not recorded. */
const toClaimNode = ({ anchor, text: words, speakers }: Claim): Node => ({
  '@type': 'Claim',
  url: `#${anchor}`,
  text: words,
  author: toList(speakers.map((name) => ({ name }))),
  appearance: { '@id': '' },
});

/**
 * Describes a story and its marked statements in the vocabulary of schema.org, as JSON-LD. The addresses of
 * statements are relative to that of the story (@base): written out, they cost 200 bytes of a page.
 */
export const buildArticleJsonLd = (article: PublishedArticle): Node => {
  const story = absolute(articleAddress(article.slug));
  return {
    '@context': ['https://schema.org', { '@base': story }],
    '@graph': [
      {
        '@type': article.type === 'analysis' ? 'AnalysisNewsArticle' : 'NewsArticle',
        '@id': story,
        url: story,
        headline: article.title,
        description: article.standfirst,
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
        inLanguage: site.language,
        author: article.authors.map(toAuthor),
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: site.name,
          url: absolute(homeAddress),
          publishingPrinciples: absolute(houseAddress('standards')),
          correctionsPolicy: absolute(houseAddress('corrections')),
        },
        about: toList(
          article.topics.map(({ id, name }) => ({ '@type': 'Thing', name, url: absolute(topicAddress(id)) })),
        ),
        contentLocation: toList(
          article.countries.map(({ name, slug }) => ({
            '@type': 'Country',
            name,
            url: absolute(countryAddress(slug)),
          })),
        ),
        citation: article.sources.map(toCitation),
        correction: toList(article.corrections.map(toCorrectionComment)),
      },
      ...article.claims.map(toClaimNode),
    ],
  };
};
