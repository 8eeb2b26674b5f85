import { articleAddress, articlesAddress } from '../address.ts';

const folder = 'changes/';

/** What has changed in a story since it was published. */
export const changesAddress = (slug: string): string => `${articleAddress(slug)}${folder}`;

/** Leads there from the page of the story itself: as short as can be. */
export const changesFromArticle = folder;

/**
 * The name of the story whose changes are at an address.
 *
 * in:  "/articles/geese-cross-bridge/changes/"   out: "geese-cross-bridge"
 * in:  "/articles/geese-cross-bridge/"           out: undefined
 */
export const toChangedArticle = (address: string): string | undefined =>
  new RegExp(`^${articlesAddress}([^/]+)/${folder}$`).exec(address)?.[1];
