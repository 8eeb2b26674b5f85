import type { Document } from '../reading/document.ts';

/** The permanent name of a story in feeds: its "id", or the name of its folder. */
export const toArticleId = (article: Document): string => {
  const id = article.fields?.value.id;
  return typeof id === 'string' ? id : article.id;
};
