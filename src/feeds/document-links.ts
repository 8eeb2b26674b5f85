import { feedAddress, feedMediaTypes } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { FeedDocument } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

interface DocumentLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
}

/**
 * The links of a document to itself and to what comes before and after it: RFC 5005's names for archives,
 * and "next", which readers of paged feeds understand.
 */
export const toDocumentLinks = (
  { subject, folder, isArchive, older, newer }: FeedDocument,
  form: 'rss' | 'atom',
  edition: Edition,
): DocumentLink[] => {
  const toLinks = (target: string | undefined, ...names: readonly string[]) =>
    target === undefined
      ? []
      : names.map((rel) => ({
          rel,
          href: toAbsolute(feedAddress(target, form), edition),
          type: feedMediaTypes[form],
        }));
  return [
    ...toLinks(folder, 'self'),
    ...toLinks(isArchive ? subject.address : undefined, 'current'),
    ...toLinks(older, 'prev-archive', 'next'),
    ...toLinks(newer, 'next-archive'),
  ];
};
