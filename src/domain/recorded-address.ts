import { findEditionFolder } from './addresses/edition-address.ts';
import { calendarFile, claimsAddress, dossierComparisonAddress, feedFiles, opmlAddress } from './address.ts';

/** Where every address ever published is recorded, below the content folder. */
export const lockPath = 'addresses.lock';

/** What programs ask for again and again. */
const feedNames: ReadonlySet<string> = new Set([...Object.values(feedFiles), calendarFile]);

/** Folder of the pages that compare dossiers: they come and go with their kind. */
const comparisons = dossierComparisonAddress('').replace(/\/$/, '');

/** Pages that others list: later pages of lists, comparisons, parts of archives, statements by speaker, status, country and year. */
const isDerived = (address: string): boolean =>
  /\/page\/\d+\/$/.test(address) ||
  /\/feeds\/[^/]+\//.test(address) ||
  address.startsWith(comparisons) ||
  (address.startsWith(claimsAddress) && !/^\/claims\/(?:matters\/[^/]+\/)?[^/]*$/.test(address));

/**
 * The address of a file of the built site, if it is one that we promise to keep (decision 17): a page, a
 * feed or a calendar. Undefined for everything else.
 *
 * in:  "topics/geese/index.html"   out: "/topics/geese/"
 * in:  "topics/geese/rss.xml"      out: "/topics/geese/rss.xml"
 * in:  "_astro/goose.8a2f.webp"    out: undefined
 */
export const toRecordedAddress = (file: string, folders: readonly string[] = []): string | undefined => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const address = `/${name === 'index.html' ? file.slice(0, -name.length) : file}`;
  const folder = findEditionFolder(address, folders);
  const inTable = address.slice(folder.length);
  if (inTable === opmlAddress) return address;
  if (name !== 'index.html' && !feedNames.has(name)) return undefined;
  return isDerived(inTable) ? undefined : address;
};

/** The page that an address belongs to: a feed is beside its page. */
export const toPageOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

export const isPageAddress = (address: string): boolean => address.endsWith('/');
