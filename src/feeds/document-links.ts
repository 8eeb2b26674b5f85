import { feedAddress, type FeedForm } from '../domain/address.ts';
import type { FeedDocument } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

export const mediaTypes: Readonly<Record<FeedForm, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

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
  { subject, folder, isArchive, archiveForms, older, newer }: FeedDocument,
  form: 'rss' | 'atom',
): DocumentLink[] => {
  const archiveForm = archiveForms.includes(form) ? form : 'atom';
  const toLinks = (target: string | undefined, as: 'rss' | 'atom', ...names: readonly string[]) =>
    target === undefined
      ? []
      : names.map((rel) => ({ rel, href: toAbsolute(feedAddress(target, as)), type: mediaTypes[as] }));
  return [
    ...toLinks(folder, form, 'self'),
    ...toLinks(isArchive ? subject.address : undefined, form, 'current'),
    ...toLinks(older, archiveForm, 'prev-archive', 'next'),
    ...toLinks(newer, archiveForm, 'next-archive'),
  ];
};
