import { articleAddress, articlesAddress } from '../address.ts';

const folder = 'changes/';

/** What has changed in a story since it was published. */
export const changesAddress = (slug: string): string => `${articleAddress(slug)}${folder}`;

/**
 * Leads to a version there from the page of the story itself: as short as can be. The script of the story knows by it
 * which version its reader has.
 * @param id what names it: the moment since when the story was so (ISO 8601)
 */
export const versionFromArticle = (id: string): string => `${folder}#${id}`;

/**
 * The name of the story whose changes are at an address.
 *
 * in:  "/articles/geese-cross-bridge/changes/"   out: "geese-cross-bridge"
 * in:  "/articles/geese-cross-bridge/"           out: undefined
 */
export const toChangedArticle = (address: string): string | undefined =>
  new RegExp(`^${articlesAddress}([^/]+)/${folder}$`).exec(address)?.[1];
