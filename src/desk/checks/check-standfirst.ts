import { maxStandfirst } from '../../schemas/standfirst.ts';
import type { Finding } from '../problems/finding.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';

/** Finds standfirsts that are a little too long: they are published, but say it where cards and lists cut them. */
export const checkStandfirst = (document: Document): Finding[] =>
  document.collection === 'articles' || document.collection === 'translations'
    ? listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] =>
        field === 'standfirst' && written.length > maxStandfirst.usual && written.length <= maxStandfirst.most
          ? [
              {
                id: 'long-standfirst',
                file: document,
                field,
                offset,
                message: `The standfirst is ${String(written.length)} characters long; beyond ${String(maxStandfirst.usual)}, cards and lists have no room for it. Shorten it.`,
              },
            ]
          : [],
      )
    : [];
