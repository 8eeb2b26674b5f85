import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, articleCardAddress, authorAddress, homeAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { formatDay } from '../domain/dates.ts';
import type { Edition } from '../domain/edition.ts';
import { toSourceCount } from '../domain/share-card.ts';
import { toStatusCounts } from '../domain/view-models/evidence-glance.ts';
import { escapeHtml } from './escape-html.ts';

/** Room that the quotation needs in another site's page, in pixels. */
const size = { width: 600, height: 260 } as const;
const image = { width: 1200, height: 630 } as const;
const secondsOfDay = 86_400;

/** Who provides what is shown, and for how long it may be kept. */
export const toProvider = (edition: Edition) => ({
  provider_name: edition.site.name,
  provider_url: toAbsolute(homeAddress, edition),
  cache_age: secondsOfDay,
});

/** A quotation that any page can hold: no script, no style, no frame. */
const toQuotation = (article: PublishedArticle, edition: Edition): string => {
  const address = toAbsolute(articleAddress(article.slug), edition);
  const facts = [
    edition.site.name,
    formatDay(article.publishedAt, edition),
    ...toStatusCounts(article.claims, edition).map(({ label }) => label),
    toSourceCount(article, edition),
  ];
  const paragraphs = [
    `<strong><a href="${address}">${escapeHtml(article.title)}</a></strong>`,
    escapeHtml(article.standfirst),
    `<small>${facts.map(escapeHtml).join(' · ')}</small>`,
  ];
  return `<blockquote cite="${address}">${paragraphs.map((each) => `<p dir="auto">${each}</p>`).join('')}</blockquote>`;
};

/**
 * Writes what another site needs to show a card of a story (https://oembed.com, version 1.0). It is a plain
 * file and so cannot heed a greatest width; the quotation flows to any.
 */
export const buildOembed = (article: PublishedArticle, edition: Edition): string => {
  const [author] = article.authors;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: article.title,
    author_name: author?.name,
    author_url: author && toAbsolute(authorAddress(author.id), edition),
    ...toProvider(edition),
    thumbnail_url: toAbsolute(articleCardAddress(article.slug), edition),
    thumbnail_width: image.width,
    thumbnail_height: image.height,
    html: toQuotation(article, edition),
    ...size,
  })}\n`;
};
