import { articlesAddress, sourcesAddress, topicsAddress } from '../../domain/address.ts';
import { toPage } from '../../domain/redirects.ts';
import { isPageAddress, toPageOf } from '../../domain/recorded-address.ts';
import { redirectsPath } from '../../schemas/redirects.ts';
import { editionFolders } from './edition-folders.ts';
import { findEditionFolder } from '../../domain/addresses/edition-address.ts';
import { type RecordedAddress, toRecorded } from './address-lock.ts';
import { findClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import type { Permanence } from './permanence.ts';
import { quote } from '../problems/quote.ts';

/** What a site has at its addresses. */
export interface Served {
  readonly addresses: ReadonlySet<string>;
  /** Why a story whose file is there has no page: said to the editor word for word. */
  readonly findHold: (address: string) => string | undefined;
  /** The story at an address and its "id", where it has one. */
  readonly findArticle: (
    address: string,
  ) => { readonly slug: string; readonly id: string | undefined } | undefined;
}

const parentOf = (page: string): string => page.slice(0, page.lastIndexOf('/', page.length - 2) + 1);

/**
 * The page that is most likely what was at an address, among the new ones beside it: the only one; the only
 * story that had another name before; or the one of a similar name.
 */
const findSuccessor = (
  page: string,
  { addresses, findArticle }: Served,
  recorded: ReadonlySet<string>,
): string | undefined => {
  const siblings = [...addresses].filter(
    (address) => isPageAddress(address) && parentOf(address) === parentOf(page) && !recorded.has(address),
  );
  const renamed = siblings.filter((address) => findArticle(address)?.id !== undefined);
  if (siblings.length === 1) return siblings[0];
  return renamed.length === 1 ? renamed[0] : findClosest(page, siblings);
};

const toLine = (from: string, to: string): string => `Add to content/${redirectsPath}: ${from}: ${to}`;

const takenBack = 'If it must no longer be read, restore its folder and add "withdrawn" to the story.';

const adviseOnArticle = (page: string, successor: string | undefined, served: Served): string => {
  const article = successor === undefined ? undefined : served.findArticle(successor);
  if (successor === undefined || article === undefined) {
    return `If it has a new address, add "${page}: /articles/…/" to content/${redirectsPath}. ${takenBack}`;
  }
  if (article.id !== undefined) return toLine(page, successor);
  const first = page.slice(articlesAddress.length, -1);
  return `If it is ${quote(`articles/${article.slug}/index.md`)} now, add "id: ${first}" to that file. ${takenBack}`;
};

/** Where a page lists what one that is gone listed. */
const findListAbove = (page: string, addresses: ReadonlySet<string>): string => {
  const parent = parentOf(page);
  return addresses.has(parent)
    ? parent
    : parent.length <= 1
      ? topicsAddress
      : findListAbove(parent, addresses);
};

const advise = (address: string, served: Served, recorded: ReadonlySet<string>): string => {
  const hold = served.findHold(address);
  if (hold !== undefined) return hold;
  if (!isPageAddress(address)) return 'Its page still exists, so its feed must exist too.';
  // What a language has no longer, the site's own may have.
  const folder = findEditionFolder(address, editionFolders);
  const inOwn = folder === '' ? undefined : address.slice(folder.length);
  if (inOwn !== undefined && served.addresses.has(inOwn)) return toLine(address, inOwn);
  const successor = findSuccessor(address, served, recorded);
  if (parentOf(address) === articlesAddress) return adviseOnArticle(address, successor, served);
  return toLine(
    address,
    successor ??
      (address.startsWith(sourcesAddress) ? sourcesAddress : findListAbove(address, served.addresses)),
  );
};

/**
 * Finds recorded addresses at which there is neither a page nor a redirect, each with the line that would bring
 * it back. A feed goes with its page, and only the page is reported.
 */
export const findVanished = (
  { lock, written, redirects, isYetToCome }: Omit<Permanence, 'isServed'>,
  served: Served,
): Finding[] => {
  const recorded = toRecorded(lock);
  // A redirect that leads in a circle is reported as such.
  const led = new Set([...redirects, ...written.redirects].map(({ from }) => from));
  const isKept = (address: string): boolean =>
    served.addresses.has(address) || led.has(address) || led.has(toPage(address)) || isYetToCome(address);
  const isTold = ({ address }: RecordedAddress): boolean => {
    if (isKept(address)) return false;
    const page = toPageOf(address);
    if (page === address) return true;
    // The feed of a page that leads elsewhere is carried along.
    return !led.has(page) && (isKept(page) || !recorded.has(page));
  };
  return lock.recorded.filter(isTold).map(({ address, offset }) => ({
    id: 'vanished-address',
    file: lock.file,
    offset,
    message: `${quote(address)} was published and is gone. ${advise(address, served, recorded)}`,
  }));
};
