import type { PublishedArticle } from './article.ts';
import type { Newsroom } from './newsroom.ts';
import { type ChangesPresence, toChangesPresence } from './versions/changes-presence.ts';

/** Whether there is a page of what has changed in a story, and whether that can be followed. */
export const findChangesPresence = (
  { findKnownVersions, edition }: Pick<Newsroom, 'findKnownVersions' | 'edition'>,
  article: PublishedArticle,
): ChangesPresence =>
  toChangesPresence(
    {
      claims: article.claims.length,
      notes: article.corrections.length + article.changes.length + (article.updatedAt === undefined ? 0 : 1),
      isCorrectedMaterially: article.corrections.some(({ material }) => material),
      known: findKnownVersions(article),
    },
    edition.language,
  );
