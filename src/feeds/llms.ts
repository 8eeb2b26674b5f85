import { toAbsolute } from '../domain/absolute-address.ts';
import {
  articleMarkdownAddress,
  claimsAddress,
  feedsAddress,
  homeAddress,
  sourcesAddress,
} from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { toDay } from '../domain/dates.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { catalogueAddress } from './catalogue.ts';
import { sitemapIndexAddress } from './sitemap.ts';

/** Stories in the list; the catalogue has them all. */
const storyCount = 100;

interface Link {
  readonly name: string;
  readonly address: string;
  readonly note?: string | undefined;
}

/** Text within a line of Markdown: nothing in it begins a link, a line or a heading. */
const toLine = (words: string): string => words.replace(/\s+/g, ' ').replace(/[[\]\\`<]/g, String.raw`\$&`);

const toItem = ({ name, address, note }: Link): string =>
  `- [${toLine(name)}](${toAbsolute(address)})${note === undefined ? '' : `: ${toLine(note)}`}`;

/**
 * Writes /llms.txt (https://llmstxt.org): what the site is and where a language model finds it as text.
 * @param articles newest first
 * @param house pages of the house
 * @param subjects topics and countries, by name
 */
export const buildLlms = (
  articles: readonly PublishedArticle[],
  house: readonly Link[],
  subjects: readonly Link[],
): string => {
  const words = text.machines;
  const parts: readonly (readonly [string, readonly Link[]])[] = [
    [
      words.stories,
      articles.slice(0, storyCount).map(({ slug, title, standfirst, publishedAt }) => ({
        name: title,
        address: articleMarkdownAddress(slug),
        note: `${toDay(publishedAt, site.zone)}. ${standfirst}`,
      })),
    ],
    [
      words.data,
      [
        { name: words.catalogue, address: catalogueAddress('articles'), note: words.catalogueNote },
        { name: text.claims.title, address: claimsAddress, note: text.claims.description },
        { name: text.sources.title, address: sourcesAddress, note: text.sources.description },
        { name: text.feeds.title, address: feedsAddress, note: text.feeds.description },
        { name: words.sitemap, address: sitemapIndexAddress },
      ],
    ],
    [words.house, house],
    // By the format, what may be left out where room is short.
    ['Optional', subjects],
  ];
  return [
    `# ${site.name}`,
    '',
    `> ${toLine(site.description)}`,
    '',
    words.intro(toAbsolute(homeAddress)),
    ...parts
      .filter(([, links]) => links.length > 0)
      .flatMap(([title, links]) => ['', `## ${title}`, '', ...links.map(toItem)]),
    '',
  ].join('\n');
};
