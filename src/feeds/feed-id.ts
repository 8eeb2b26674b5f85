import type { Edition } from '../domain/edition.ts';
import { isAtomId } from '../schemas/feed-id.ts';

/**
 * The permanent name of a thing in feeds (tag URI, RFC 4151). It holds no address, so that neither another
 * host nor another title changes it.
 *
 * in:  "articles/geese-cross-bridge"
 * out: "tag:sourceline.example,2026-01-01:articles/geese-cross-bridge"
 */
export const toFeedId = (name: string, { site, folder }: Pick<Edition, 'site' | 'folder'>): string =>
  `tag:${site.tagAuthority}:${folder === '' ? '' : `${folder.slice(1)}/`}${name}`;

/** What names a story in feeds: what an earlier site called it, so that no subscriber gets it twice. */
export const toArticleId = (
  article: { readonly id: string; readonly feedId?: string | undefined },
  edition: Edition,
): string =>
  // A translation is no item that an earlier site had.
  (edition.folder === '' ? article.feedId : undefined) ?? toFeedId(`articles/${article.id}`, edition);

/** An item's id as Atom can hold it: an address. What an earlier site's RSS called a story need not be one. */
export const toAtomId = (id: string, edition: Edition): string =>
  isAtomId(id) ? id : toFeedId(`guid/${encodeURIComponent(id)}`, edition);
