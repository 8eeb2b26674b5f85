/** The addresses of the site. Once published they never change: see docs/publishers-guide.md. */

import { toCommonLetters } from './latin-letters.ts';

export const claimsAddress = '/claims/';
export const sourcesAddress = '/sources/';
export const homeAddress = '/';
export const archiveAddress = '/archive/';
export const topicsAddress = '/topics/';
export const countriesAddress = '/countries/';
export const authorsAddress = '/authors/';
export const searchAddress = '/search/';
export const feedsAddress = '/feeds/';
export const acknowledgementsAddress = '/acknowledgements/';
/** Where stories are found by old addresses that were queries of the front page. */
export const formerAddressesAddress = '/former-addresses/';
export const notFoundAddress = '/404.html';

/** A country or topic name as a piece of an address: "Côte d’Ivoire" → "cote-divoire". */
export const toSlug = (name: string): string =>
  toCommonLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The first word that cannot be written with the letters of addresses, so that a slug would lack it.
 *
 * in:  Łódź and 北京
 * out: 北京
 */
export const findLostWord = (name: string): string | undefined =>
  (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).find((word) =>
    /[^\P{L}a-z]|[^\P{N}0-9]/u.test(toCommonLetters(word)),
  );

/** Has no page of its own and leads to the archive: readers shorten addresses. */
export const articlesAddress = '/articles/';

export const articleAddress = (slug: string): string => `${articlesAddress}${slug}/`;
export const topicAddress = (id: string): string => `${topicsAddress}${id}/`;
export const countryAddress = (slug: string): string => `${countriesAddress}${slug}/`;
/** Where a topic and a country meet. */
export const crossingAddress = (country: string, topic: string): string =>
  `${countryAddress(country)}${topic}/`;
export const authorAddress = (id: string): string => `${authorsAddress}${id}/`;
export const yearAddress = (year: number): string => `${archiveAddress}${String(year)}/`;
export const houseAddress = (id: string): string => `/${id}/`;

/** What the newsroom does when a story is wrong, and every time it did; made whether or not an editor wrote a policy. */
export const correctionsAddress = houseAddress('corrections');

export const publisherAddress = (id: string): string => `${sourcesAddress}${id}/`;

/** Page of a matter: what several stories say of it, and when. */
export const matterAddress = (id: string): string => `${claimsAddress}matters/${id}/`;

/**
 * Address of one page of a hub; the first page is the hub itself.
 * @param page counted from 1
 */
export const hubPageAddress = (hub: string, page: number): string =>
  page === 1 ? hub : `${hub}page/${String(page)}/`;

/** The forms in which every feed is written, by the name of its file. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedForm = keyof typeof feedFiles;
export const feedForms: readonly FeedForm[] = ['rss', 'atom', 'json'];

/** The media types of the forms. */
export const feedMediaTypes: Readonly<Record<FeedForm, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/**
 * Address of a feed in one of its forms.
 * @param folder of the hub the feed belongs to ("/" for the whole site), or of a part of its archive
 */
export const feedAddress = (folder: string, form: FeedForm): string => `${folder}${feedFiles[form]}`;

/** The one form in which the archive of feeds is written; the other forms lead to it. */
export const archiveForm = 'atom' satisfies FeedForm;

/** Address of the RSS feed that belongs to a hub or to the whole site. */
export const rssAddress = (hub: string): string => feedAddress(hub, 'rss');

/** Folder of a part of the archive, which holds what no longer fits into the feed of the whole site. */
export const feedArchiveFolder = (part: string): string => `${feedsAddress}${part}/`;

/** The list of every feed for feed readers. */
export const opmlAddress = '/feeds.opml';

/** The search page with a query or facet filled in. */
export const searchFor = (query: Readonly<Record<string, string>>): string =>
  `${searchAddress}?${new URLSearchParams(query).toString()}`;

/** Address of the picture that other sites show of a page: of a hub, or of the whole site. */
export const cardAddress = (hub: string): string => `${hub}card.png`;

/** Address of the picture that other sites show of a story. */
export const articleCardAddress = (slug: string): string => cardAddress(articleAddress(slug));

/** Addresses of a story in other forms. */
export const articleMarkdownAddress = (slug: string): string => `${articleAddress(slug)}index.md`;
export const articleEvidenceAddress = (slug: string): string => `${articleAddress(slug)}evidence.json`;
export const articleChainAddress = (slug: string): string => `${articleAddress(slug)}evidence.jsonld`;
export const articleOembedAddress = (slug: string): string => `${articleAddress(slug)}oembed.json`;

/** Address of a file of data that lies beside a story. */
export const articleDataAddress = (slug: string, name: string): string => `${articleAddress(slug)}${name}`;

/** Folder of the pictures of texts; the names of its files hold a digest. */
export const picturesAddress = '/pictures/';

/** Address of one of the files that a picture is published as. */
export const pictureAddress = (name: string): string => `${picturesAddress}${name}`;

/** The list of every figure of the site. */
export const figuresAddress = '/figures/';

/** Every question with a day, what was forecast of it, and how good the forecasts were. */
export const forecastsAddress = '/forecasts/';
export const topicForecastsAddress = (id: string): string => `${forecastsAddress}topics/${id}/`;
export const countryForecastsAddress = (slug: string): string => `${forecastsAddress}countries/${slug}/`;

/** What is known of people, organisations, weapons, treaties, places and projects. */
export const dossiersAddress = '/dossiers/';
export const dossierAddress = (id: string): string => `${dossiersAddress}${id}/`;
/** Dossiers of one kind side by side. */
export const dossierComparisonAddress = (kind: string): string => `${dossiersAddress}compare/${kind}/`;
/** A property of a dossier on its page. */
export const dossierFactAnchor = (property: string): string => `fact-${toSlug(property)}`;
/** The properties of the dossiers of one kind, for spreadsheets. */
export const dossierTableAddress = (kind: string): string => `${dossiersAddress}${kind}.csv`;

/** The name of every calendar. */
export const calendarFile = 'calendar.ics';

/** Address of the calendar beside a page of questions. */
export const calendarAddress = (page: string): string => `${page}${calendarFile}`;

/** A figure on a page of its own, so that it can be shared; beside it are its picture, its data and what embeds it. */
export const figureAddress = (slug: string, id: string): string => `${articleAddress(slug)}figures/${id}/`;
export const figurePictureAddress = (slug: string, id: string): string =>
  `${figureAddress(slug, id)}figure.png`;
export const figureOembedAddress = (slug: string, id: string): string =>
  `${figureAddress(slug, id)}oembed.json`;

/** Name of a figure as it is drawn for lists: small, and without words. */
export const smallFigureFile = 'small.svg';
export const smallFigureAddress = (slug: string, id: string): string =>
  `${figureAddress(slug, id)}${smallFigureFile}`;

/** Name of the data of a figure that is drawn of no table beside its story. */
export const figureDataFile = 'data.csv';
export const figureDataAddress = (slug: string, id: string): string =>
  `${figureAddress(slug, id)}${figureDataFile}`;

/** Documents for machines. */
export const robotsAddress = '/robots.txt';
export const llmsAddress = '/llms.txt';
export const newsSitemapAddress = '/news-sitemap.xml';

/** The list of the sitemaps; robots.txt names it. */
export const sitemapIndexAddress = '/sitemap-index.xml';

/** Address of one sitemap, counted from 1. */
export const sitemapAddress = (number: number): string => `/sitemap-${String(number)}.xml`;

/**
 * Address of a document of a catalogue.
 * @param name without extension: "articles", "topics/geese", "articles/2"
 * @param folder of the edition, which is here within /api/, so that hosts have one rule for all: "", "/ar"
 */
export const catalogueAddress = (name: string, folder = ''): string => `/api${folder}/${name}.json`;

/** Address of the JSON Schema of documents that we publish. */
export const schemaAddress = (documents: 'catalogue' | 'dossiers' | 'evidence' | 'forecasts'): string =>
  `/schemas/${documents}.schema.json`;
