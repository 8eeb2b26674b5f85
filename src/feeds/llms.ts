import { toAbsolute } from '../domain/absolute-address.ts';
import {
  articleMarkdownAddress,
  catalogueAddress,
  claimsAddress,
  feedsAddress,
  homeAddress,
  houseAddress,
  sitemapIndexAddress,
  sourcesAddress,
} from '../domain/address.ts';
import { toDay } from '../domain/dates.ts';
import { toCountryHub, toTopicHub } from '../domain/hubs.ts';
import { languageNames } from '../domain/language-names.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import type { Edition } from '../domain/edition.ts';

/** Stories in the list; the catalogue has them all. */
const articleCount = 100;

interface Link {
  readonly name: string;
  readonly address: string;
  readonly note?: string | undefined;
}

/** Text within a line of Markdown: nothing in it begins a link, a line or a heading. */
const toLine = (words: string): string => words.replace(/\s+/g, ' ').replace(/[[\]\\`<]/g, String.raw`\$&`);

const toItem = ({ name, address, note }: Link, edition: Edition): string =>
  `- [${toLine(name)}](${toAbsolute(address, edition)})${note === undefined ? '' : `: ${toLine(note)}`}`;

/**
 * Writes /llms.txt (https://llmstxt.org): what the site is and where a language model finds it as text.
 * @param others newsrooms of the other languages of the site, whose catalogues are named
 */
export const buildLlms = (newsroom: Newsroom, ...others: readonly Newsroom[]): string => {
  const { articles, edition } = newsroom;
  const { site, text } = edition;
  const words = text.machines;
  const parts: readonly (readonly [string, readonly Link[]])[] = [
    [
      words.articles,
      articles.slice(0, articleCount).map(({ slug, title, standfirst, publishedAt }) => ({
        name: title,
        address: articleMarkdownAddress(slug),
        note: `${toDay(publishedAt, edition.zone)}. ${standfirst}`,
      })),
    ],
    [
      words.data,
      [
        { name: words.catalogue, address: catalogueAddress('articles'), note: words.catalogueNote },
        ...others.map(({ edition: { language, folder } }) => ({
          name: `${words.catalogue} (${languageNames(language).of(language) ?? language})`,
          address: catalogueAddress('articles', folder),
        })),
        { name: text.claims.title, address: claimsAddress, note: text.claims.description },
        {
          name: text.forecasts.title,
          address: catalogueAddress('forecasts'),
          note: text.forecasts.machinesNote,
        },
        {
          name: text.dossiers.title,
          address: catalogueAddress('dossiers'),
          note: text.dossiers.machinesNote,
        },
        { name: text.sources.title, address: sourcesAddress, note: text.sources.description },
        { name: text.feeds.title, address: feedsAddress, note: text.feeds.description },
        { name: words.sitemap, address: sitemapIndexAddress },
      ],
    ],
    [
      words.house,
      newsroom.house.map(({ id, title, standfirst }) => ({
        name: title,
        address: houseAddress(id),
        note: standfirst,
      })),
    ],
    // By the format, what may be left out where room is short.
    [
      'Optional',
      [
        ...newsroom.topics.map((topic) => toTopicHub(newsroom, topic)),
        ...newsroom.countries.map((country) => toCountryHub(newsroom, country)),
      ].map(({ name, address, description }) => ({ name, address, note: description || undefined })),
    ],
  ];
  return [
    `# ${site.name}`,
    '',
    `> ${toLine(site.description)}`,
    '',
    words.intro(toAbsolute(homeAddress, edition)),
    ...parts
      .filter(([, links]) => links.length > 0)
      .flatMap(([title, links]) => ['', `## ${title}`, '', ...links.map((link) => toItem(link, edition))]),
    '',
  ].join('\n');
};
