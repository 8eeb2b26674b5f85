import { archiveForm, feedAddress, feedMediaTypes, type FeedForm } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { FeedDocument } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

interface DocumentLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
}

/**
 * The links of a document to itself and to what comes before and after it: RFC 5005's names for archives, and
 * "next", which readers of paged feeds understand and follow in one form only. A feed whose older items are in the
 * archive of another one names that feed, which stays where it is, and no part of the archive: parts are added.
 */
export const toDocumentLinks = (
  { subject, folder, isArchive, older, newer, archivedBy }: FeedDocument,
  form: 'rss' | 'atom',
  edition: Edition,
): DocumentLink[] => {
  const toLinks = (target: string | undefined, linked: FeedForm, ...names: readonly string[]) =>
    target === undefined
      ? []
      : names.map((rel) => ({
          rel,
          href: toAbsolute(feedAddress(target, linked), edition),
          type: feedMediaTypes[linked],
        }));
  return [
    ...toLinks(folder, form, 'self'),
    ...toLinks(isArchive ? subject.address : undefined, form, 'current'),
    ...toLinks(older, archiveForm, 'prev-archive', ...(form === archiveForm ? ['next'] : [])),
    ...toLinks(newer, form, 'next-archive'),
    ...toLinks(archivedBy, archiveForm, 'archives'),
  ];
};
