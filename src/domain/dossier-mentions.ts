import { dossiersAddress } from './address.ts';
import type { PublishedArticle } from './article.ts';
import { readBody } from './body/compact-body.ts';
import { findLinkedAddresses } from './body/link-names.ts';
import { groupByKeys } from './group-by-keys.ts';

/** The stories whose text leads to a dossier, newest first, by its id. */
export const groupMentions = (
  articles: readonly PublishedArticle[],
): ReadonlyMap<string, readonly PublishedArticle[]> =>
  groupByKeys(articles, ({ body }) =>
    // Told without reading it: few stories do.
    body.includes(dossiersAddress)
      ? findLinkedAddresses(readBody(body), dossiersAddress).map((address) =>
          address.slice(dossiersAddress.length).replace(/\/$/, ''),
        )
      : [],
  );
