/** The addresses of the site. Once published they never change: see docs/publishers-guide.md. */

export const claimsAddress = '/claims/';
export const sourcesAddress = '/sources/';
export const homeAddress = '/';
export const archiveAddress = '/archive/';
export const topicsAddress = '/topics/';
export const countriesAddress = '/countries/';
export const authorsAddress = '/authors/';
export const searchAddress = '/search/';
export const feedsAddress = '/feeds/';
export const notFoundAddress = '/404.html';

/** A country or topic name as a piece of an address: "Côte d’Ivoire" → "cote-divoire". */
export const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const articleAddress = (slug: string): string => `/articles/${slug}/`;
export const topicAddress = (id: string): string => `${topicsAddress}${id}/`;
export const countryAddress = (slug: string): string => `${countriesAddress}${slug}/`;
export const authorAddress = (id: string): string => `${authorsAddress}${id}/`;
export const yearAddress = (year: number): string => `${archiveAddress}${String(year)}/`;
export const houseAddress = (id: string): string => `/${id}/`;

export const publisherAddress = (id: string): string => `${sourcesAddress}${id}/`;

/** Page of a matter: what several stories say of it, and when. */
export const matterAddress = (id: string): string => `${claimsAddress}matters/${id}/`;

/**
 * Address of one page of a hub; the first page is the hub itself.
 * @param page counted from 1
 */
export const hubPageAddress = (hub: string, page: number): string =>
  page === 1 ? hub : `${hub}page/${String(page)}/`;

/** Address of the RSS feed that belongs to a hub or to the whole site. */
export const rssAddress = (hub: string): string => `${hub}rss.xml`;

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
export const articleOembedAddress = (slug: string): string => `${articleAddress(slug)}oembed.json`;
