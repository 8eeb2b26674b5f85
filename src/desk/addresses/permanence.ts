import { articleAddress } from '../../domain/address.ts';
import { selectRecorded, selectRedirects } from '../../domain/addresses/edition-address.ts';
import { compareText } from '../../domain/order.ts';
import { listRedirects, type Redirect, toFeedName, toPage } from '../../domain/redirects.ts';
import { toArticleId } from './article-id.ts';
import { type AddressLock, toRecorded } from './address-lock.ts';
import type { Destinations } from './destinations.ts';
import { editionFolders } from './edition-folders.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { readWrittenRedirects, type WrittenRedirects } from './written-redirects.ts';

/** What a content folder says of addresses that were published, beside the site that it makes now. */
export interface Permanence {
  readonly lock: AddressLock;
  readonly written: WrittenRedirects;
  /** Every redirect that will be served, the first addresses of renamed stories included. */
  readonly redirects: readonly Redirect[];
  /** Addresses of pages and feeds that are public at the moment of the build. */
  readonly isServed: (address: string) => boolean;
  /** Addresses that were not yet public at that moment and are by now: a build may stand for the past. */
  readonly isYetToCome: (address: string) => boolean;
}

/**
 * Reads the redirects beside the record and what the content makes.
 * @param destinations what each address has, now or later
 * @param lock the record
 * @param instant the moment the build stands for
 * @param clock the moment at which it runs; a build may stand for the past
 */
export const readPermanence = (
  files: readonly FolderFile[],
  content: Content,
  destinations: Destinations,
  lock: AddressLock,
  instant: Date,
  clock: Date,
): Permanence => {
  const written = readWrittenRedirects(files);
  // The functions below outlive the check: they hold no more of what it has read than they need.
  const since = new Map(destinations.entries().map(([address, { publicFrom }]) => [address, publicFrom]));
  const stories = documentsOf(content, 'articles').map((article) => ({
    id: toArticleId(article),
    slug: article.id,
  }));
  const isServedAt = (address: string, moment: Date): boolean =>
    (since.get(address) ?? Infinity) <= moment.getTime();
  const isServed = (address: string): boolean => isServedAt(address, instant);
  /** The redirects of a site in which stories are public up to a moment. */
  const listUntil = (moment: Date): Redirect[] =>
    ['', ...editionFolders]
      .flatMap((folder) =>
        listRedirects(
          selectRedirects(written.redirects, folder, editionFolders),
          stories.filter(({ slug }) => isServedAt(`${folder}${articleAddress(slug)}`, moment)),
          (address) => isServed(`${folder}${address}`),
          selectRecorded(toRecorded(lock), folder),
        )
          .map(({ from, to }) => ({ from: `${folder}${from}`, to: `${folder}${to}` }))
          // A redirect to a story that is held waits with it.
          .filter(
            ({ to }) => isServedAt(toPage(to), moment) && (toFeedName(to) === undefined || since.has(to)),
          ),
      )
      .toSorted((a, b) => compareText(a.from, b.from));
  const redirects = listUntil(instant);
  // Nearly nobody asks, and to list what thousands of stories lead on takes a while.
  let later: ReadonlySet<string> | undefined;
  const isLater = (address: string): boolean =>
    (later ??= new Set(listUntil(clock).map(({ from }) => from))).has(address);
  return {
    lock,
    written,
    redirects,
    isServed,
    isYetToCome: (address) => !isServed(address) && (isServedAt(address, clock) || isLater(address)),
  };
};
