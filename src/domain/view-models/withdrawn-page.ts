import { toAbsolute } from '../absolute-address.ts';
import { articleAddress, authorAddress, correctionsAddress, topicAddress } from '../address.ts';
import type { Edition } from '../edition.ts';
import { toFirstPublished } from '../first-published.ts';
import { toPublisherNode, writeJsonLd } from '../json-ld.ts';
import type { Newsroom } from '../newsroom.ts';
import type { WithdrawnArticle } from '../withdrawn-article.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toDayStamp, toMomentStamp } from './article-card.ts';

/** The page at the address of a story that was taken back. */
export interface WithdrawnPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly authors: readonly NamedLink[];
  readonly published: Stamp;
  readonly withdrawn: Stamp;
  readonly reason: string;
  /** Where every withdrawal is listed. */
  readonly corrections: string;
  /** What the story was about, for those who look for something else on it. */
  readonly topics: readonly NamedLink[];
  /** Structured data, escaped for a script element. */
  readonly jsonLd: string;
}

/** Says that the story is withdrawn, when and why; not what it said. */
const writeFacts = (article: WithdrawnArticle, edition: Edition): string => {
  const address = toAbsolute(articleAddress(article.slug), edition);
  return writeJsonLd([
    {
      '@type': 'NewsArticle',
      '@id': address,
      url: address,
      headline: article.title,
      datePublished: toFirstPublished(article).toISOString(),
      dateModified: article.withdrawnAt.toISOString(),
      creativeWorkStatus: edition.text.withdrawn.label,
      inLanguage: edition.language,
      author: article.authors.map(({ id, name, kind }) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name,
        url: toAbsolute(authorAddress(id), edition),
      })),
      publisher: toPublisherNode(edition),
      correction: {
        '@type': 'CorrectionComment',
        text: article.reason,
        datePublished: article.withdrawnAt.toISOString(),
      },
    },
  ]);
};

/** Builds the page that says that a story was withdrawn. Search engines are asked to leave it out. */
export const buildWithdrawnPage = (
  { edition, surroundings }: Newsroom,
  article: WithdrawnArticle,
): WithdrawnPage => ({
  frame: buildPageFrame({
    title: edition.text.withdrawn.titled(article.title),
    description: edition.text.withdrawn.notice,
    address: articleAddress(article.slug),
    surroundings,
    isListed: false,
  }),
  title: article.title,
  authors: article.authors.map(({ id, name }) => ({ name, address: authorAddress(id) })),
  published: toDayStamp(toFirstPublished(article), edition),
  withdrawn: toMomentStamp(article.withdrawnAt, edition),
  reason: article.reason,
  corrections: correctionsAddress,
  topics: article.topics.map(({ id, name }) => ({ name, address: topicAddress(id) })),
  jsonLd: writeFacts(article, edition),
});
