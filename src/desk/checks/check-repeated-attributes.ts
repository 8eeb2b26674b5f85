import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';

/**
 * Finds attributes that a statement, a table or another part has twice: the last would count, and the other
 * vanish without a word.
 */
export const checkRepeatedAttributes = (document: Document): Finding[] =>
  [
    ...(document.body?.claims ?? []).map(({ repeated }) => ({ repeated, noun: 'statement' })),
    ...(document.body?.tables ?? []).map(({ repeated }) => ({ repeated, noun: 'table' })),
    ...(document.body?.parts ?? []).map(({ repeated, name }) => ({ repeated, noun: name })),
  ].flatMap(({ repeated, noun }) =>
    repeated.map(({ name, offset }): Finding => ({
      id: 'repeated-attribute',
      file: document,
      offset,
      message: `${name} is written twice in one ${noun}, and only the last would count. Keep one${
        name === 'by' ? '; name two parties in one: by="One; The other"' : ''
      }${name === 'cite' ? '; name several sources in one: cite="one two"' : ''}.`,
    })),
  );
