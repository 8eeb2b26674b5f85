import { articleAddress } from '../domain/address.ts';
import { correctionId, type StoryCorrection } from '../domain/corrections.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { escapeHtml } from './escape-html.ts';

const absolute = (address: string): string => new URL(address, site.url).href;

/**
 * A correction as an item of an RSS feed. Its id is its own, so that readers get the correction as news and
 * never the story again.
 */
export const toCorrectionItem = ({ article, correction, number }: StoryCorrection) => {
  const { said, now, kinds } = text.corrections;
  const parts = [`${said} ${correction.wrong}`, `${now} ${correction.right}`];
  return {
    title: text.corrections.inFeed(article.title),
    link: absolute(articleAddress(article.slug)),
    guid: { value: absolute(correctionId(article.slug, number)), isPermaLink: false },
    pubDate: correction.date,
    description: parts.join(' '),
    categories: [{ name: kinds[correction.kind] }],
    dc: { creators: article.authors.map(({ name }) => name) },
    content: { encoded: parts.map((part) => `<p>${escapeHtml(part)}</p>`).join('') },
  };
};
