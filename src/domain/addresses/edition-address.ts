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

/** The folder of a language besides the site's first: "ar" → "/ar". */
export const toEditionFolder = (language: string): string => `/${language}`;

/** The folders of the languages of a site besides its first. */
export const listEditionFolders = ({
  editions,
}: {
  readonly editions: Readonly<Partial<Record<string, unknown>>>;
}): readonly string[] => Object.keys(editions).map(toEditionFolder);

/**
 * In which of the folders of languages an address is.
 * @returns "" for one of the first language
 */
export const findEditionFolder = (address: string, folders: readonly string[]): string =>
  folders.find((folder) => address.startsWith(`${folder}/`)) ?? '';

/** The language of such a folder as BCP 47: "/ar" → "ar"; undefined for the first, which has none. */
export const toFolderLanguage = (folder: string): string | undefined => folder.slice(1) || undefined;

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

/** The address that the table has for one of an edition; undefined for those of others. */
const toTableAddress = (address: string, folder: string): string | undefined =>
  folder === '' ? address : address.startsWith(`${folder}/`) ? address.slice(folder.length) : undefined;

/**
 * The record of an edition, as the table of addresses has it.
 * @param recorded every address that was ever published, in every language
 * @param folder of the edition: "", "/ar"
 */
export const selectRecorded = (recorded: ReadonlySet<string>, folder: string): ReadonlySet<string> =>
  folder === ''
    ? recorded
    : new Set([...recorded].flatMap((address) => toTableAddress(address, folder) ?? []));

/**
 * The redirects of an edition, as the table of addresses has them. Those from an edition to another one are the first's,
 * which knows the addresses of the site's own language.
 * @param written by editors, for every language
 * @param folders of all editions but the first
 */
export const selectRedirects = <Led extends { readonly from: string; readonly to: string }>(
  written: readonly Led[],
  folder: string,
  folders: readonly string[],
): Led[] => {
  const isOf = ({ from, to }: Led, one: string): boolean =>
    from.startsWith(`${one}/`) && to.startsWith(`${one}/`);
  return folder === ''
    ? written.filter((redirect) => !folders.some((one) => isOf(redirect, one)))
    : written
        .filter((redirect) => isOf(redirect, folder))
        .map((redirect) => ({
          ...redirect,
          from: redirect.from.slice(folder.length),
          to: redirect.to.slice(folder.length),
        }));
};
