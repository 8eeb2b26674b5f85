import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { toWrite } from './unwritten.ts';

/** Finds placeholders that were never replaced, in stories that are no longer drafts. */
export const checkUnwritten = (document: Document): Finding[] =>
  (document.collection !== 'articles' && document.collection !== 'translations') ||
  document.fields?.value.draft === true
    ? []
    : [...document.text.matchAll(new RegExp(toWrite, 'g'))].map(({ index }) => ({
        id: 'unwritten',
        file: document,
        offset: index,
        message: `“${toWrite}” is still here, but the story is not a draft. Write what belongs here, or restore: draft: true`,
      }));
