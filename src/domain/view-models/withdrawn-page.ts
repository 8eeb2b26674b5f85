import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { toAbsolute } from '../absolute-address.ts';
import { articleAddress, authorAddress, topicAddress } from '../address.ts';
import { publisherNode, writeJsonLd } from '../json-ld.ts';
import type { WithdrawnArticle } from '../withdrawn-article.ts';
import type { NamedLink } from './article-page.ts';
import { correctionsAddress } from './corrections-page.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import { type Stamp, toDayStamp, toMomentStamp } from './story-card.ts';

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
const writeFacts = (story: WithdrawnArticle): string => {
  const address = toAbsolute(articleAddress(story.slug));
  return writeJsonLd([
    {
      '@type': 'NewsArticle',
      '@id': address,
      url: address,
      headline: story.title,
      datePublished: story.publishedAt.toISOString(),
      dateModified: story.withdrawnAt.toISOString(),
      creativeWorkStatus: text.withdrawn.label,
      inLanguage: site.language,
      author: story.authors.map(({ id, name, kind }) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name,
        url: toAbsolute(authorAddress(id)),
      })),
      publisher: publisherNode,
      correction: {
        '@type': 'CorrectionComment',
        text: story.reason,
        datePublished: story.withdrawnAt.toISOString(),
      },
    },
  ]);
};

/** Builds the page that says that a story was withdrawn. Search engines are asked to leave it out. */
export const buildWithdrawnPage = (story: WithdrawnArticle, surroundings: Surroundings): WithdrawnPage => ({
  frame: buildPageFrame({
    title: text.withdrawn.titled(story.title),
    description: text.withdrawn.notice,
    address: articleAddress(story.slug),
    surroundings,
    isListed: false,
  }),
  title: story.title,
  authors: story.authors.map(({ id, name }) => ({ name, address: authorAddress(id) })),
  published: toDayStamp(story.publishedAt),
  withdrawn: toMomentStamp(story.withdrawnAt),
  reason: story.reason,
  corrections: correctionsAddress,
  topics: story.topics.map(({ id, name }) => ({ name, address: topicAddress(id) })),
  jsonLd: writeFacts(story),
});
