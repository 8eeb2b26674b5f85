import { likelihoods } from '../../schemas/claim.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, findPlace, findValue, formatFieldPath, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { likelihoodWord, toLikelihood } from '../reading/likelihood-words.ts';
import { quote } from '../problems/quote.ts';

/**
 * Finds words of likelihood in the running text of stories, and in what is printed above it: a reader cannot
 * tell whose judgement they are.
 */
export const checkLikelihood = (document: Document): Finding[] =>
  document.collection !== 'articles' ? [] : [...checkFields(document), ...checkText(document)];

const formatTerm = (written: string): string => {
  const term = toLikelihood(written);
  const [from, to] = likelihoods[term];
  return `likelihood="${term}"}, which is ${String(from)} to ${String(to)} per cent in ICD 203`;
};

const checkText = (document: Document): Finding[] =>
  (document.body?.likelihoodWords ?? []).map(({ written, offset }) => ({
    id: 'unmarked-likelihood',
    file: document,
    offset,
    message: `${quote(written)} stands outside a claim. If a source judges so, write :claim[…]{by="…" status=assessed cite="id" ${formatTerm(written)}. Else say what is known.`,
  }));

/** A title may be a question, and its words are few: it is left to the editor. */
const checkFields = (document: Document): Finding[] => {
  const { fields } = document;
  if (fields === undefined) return [];
  const paths: FieldPath[] = [
    ['standfirst'],
    ...listItems(fields, 'keyPoints').map((_, index): FieldPath => ['keyPoints', index]),
  ];
  return paths.flatMap((path) => {
    const value = findValue(fields.value, path);
    return [...(typeof value === 'string' ? value : '').matchAll(likelihoodWord)].map(
      ([written]): Finding => ({
        id: 'unmarked-likelihood',
        file: document,
        offset: findPlace(fields, path),
        field: formatFieldPath(path),
        message: `${quote(written)} stands in a field, where nothing can be marked. Say here who judges so, in other words, and mark it in the text: :claim[…]{by="…" status=assessed cite="id" ${formatTerm(written)}.`,
      }),
    );
  });
};
