import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { toWrite } from './unwritten.ts';

/** Finds what was laid out and never written, in stories that are no drafts any more. */
export const checkUnwritten = (document: Document): Finding[] =>
  document.collection !== 'articles' || document.fields?.value.draft === true
    ? []
    : [...document.text.matchAll(new RegExp(toWrite, 'g'))].map(({ index }) => ({
        id: 'unwritten',
        file: document,
        offset: index,
        message: `“${toWrite}” stands here still, and the story is no draft. Write what belongs here, or put back: draft: true`,
      }));
