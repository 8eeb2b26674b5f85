import { articleAddress } from '../domain/address.ts';
import type { ArticleCorrection } from '../domain/corrections.ts';
import type { Edition } from '../domain/edition.ts';
import { toCorrectionEntry } from '../domain/view-models/correction-entry.ts';
import { element, link } from '../domain/body/element.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toArticleId } from './feed-id.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { toArticleFacts } from './article-item.ts';

/**
 * A correction as an item. Its id is its own, so that readers get the correction as news and never the story
 * again.
 */
export const toCorrectionItem = (
  { article, correction, number }: ArticleCorrection,
  cardBytes: number,
  edition: Edition,
): FeedItem => {
  const { said, now, kinds, inFeed } = edition.text.corrections;
  const url = toAbsolute(articleAddress(article.slug), edition);
  const right = now(kinds[correction.kind]);
  const { place } = toCorrectionEntry(correction, article.claims, edition);
  return {
    id: `${toArticleId(article, edition)}/correction-${String(number)}`,
    url: place === undefined ? url : `${url}${place}`,
    title: inFeed(article.title),
    summary: `${said} ${correction.wrong} ${right} ${correction.right}`,
    html: printHtml([
      element('p', [`${said} `, element('del', [correction.wrong])]),
      element('p', [`${right} `, element('ins', [correction.right])]),
      element('p', [link(article.title, url)]),
    ]),
    published: correction.date,
    updated: correction.date,
    ...toArticleFacts({ article, cardBytes }, edition),
    categories: [kinds[correction.kind]],
  };
};
