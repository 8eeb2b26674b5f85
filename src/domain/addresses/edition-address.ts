import {
  archiveAddress,
  articlesAddress,
  authorsAddress,
  claimsAddress,
  correctionsAddress,
  countriesAddress,
  feedsAddress,
  figuresAddress,
  forecastsAddress,
  homeAddress,
  searchAddress,
  sourcesAddress,
  topicsAddress,
} from '../address.ts';

/** Everything below these is made in every language of the site; the rest is there once, for all of them. */
const folders: readonly string[] = [
  archiveAddress,
  articlesAddress,
  authorsAddress,
  claimsAddress,
  correctionsAddress,
  countriesAddress,
  feedsAddress,
  figuresAddress,
  forecastsAddress,
  searchAddress,
  sourcesAddress,
  topicsAddress,
];

/** Files of the front page that every language has. */
const files = new Set(['/atom.xml', '/card.png', '/feed.json', '/feeds.opml', '/rss.xml']);

/** Whether each language of the site has something of its own at an address of the table. */
export const isOfEachEdition = (address: string): boolean => {
  const [path = ''] = address.split(/[?#]/);
  return path === homeAddress || files.has(path) || folders.some((folder) => path.startsWith(folder));
};

/**
 * An address of the table as an edition has it.
 *
 * in:  "/topics/geese/", "/ar"; "/pictures/a1b2.webp", "/ar"
 * out: "/ar/topics/geese/"; "/pictures/a1b2.webp"
 */
export const toEditionAddress = (address: string, folder: string): string =>
  folder !== '' && isOfEachEdition(address) ? `${folder}${address}` : address;
