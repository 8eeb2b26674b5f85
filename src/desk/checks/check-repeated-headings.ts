import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Finds headings that repeat one above: in the contents nobody can tell them apart. */
export const checkRepeatedHeadings = (document: Document): Finding[] => {
  const headings = document.body?.headings ?? [];
  const toKey = (words: string): string => words.trim().toLowerCase();
  const above = new Set<string>();
  return headings.flatMap(({ words, id, offset }): Finding[] => {
    const key = toKey(words);
    if (!above.has(key)) {
      above.add(key);
      return [];
    }
    return [
      {
        id: 'repeated-heading',
        file: document,
        offset,
        message: `${quote(words.trim())} is already a heading above. Reword it: links to it would have to say #${id}, and the contents would show the same line twice.`,
      },
    ];
  });
};
