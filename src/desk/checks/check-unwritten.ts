import type { CollectionName } from '../../schemas/collections.ts';
import type { Finding } from '../problems/finding.ts';
import type { Document } from '../reading/document.ts';
import { toWrite } from './unwritten.ts';

/** What may be a draft until it is written, in words. */
const drafted: Readonly<Partial<Record<CollectionName, string>>> = {
  articles: 'story',
  translations: 'story',
  dossiers: 'dossier',
};

/**
 * Finds placeholders that were never replaced. What can wait as a draft may not go out with one. Everything else, such as
 * the pages that a newsroom begins with, is needed for the site to be looked at: there it is a warning.
 */
export const checkUnwritten = (document: Document): Finding[] => {
  const what = drafted[document.collection];
  if (what !== undefined && document.fields?.value.draft === true) return [];
  return [...document.text.matchAll(new RegExp(toWrite, 'g'))].map(({ index }) => ({
    file: document,
    offset: index,
    ...(what === undefined
      ? {
          id: 'unwritten-page',
          message: `“${toWrite}” is still here, and readers would see it. Write what belongs here.`,
        }
      : {
          id: 'unwritten',
          message: `“${toWrite}” is still here, but the ${what} is not a draft. Write what belongs here, or restore: draft: true`,
        }),
  }));
};
