import { likelihoods } from '../../schemas/claim.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { likelihoodWord, toLikelihood } from '../reading/likelihood-words.ts';
import { languageOf } from '../reading/translations.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/**
 * Finds words of likelihood in the running text of stories, and in what is printed above it: a reader cannot
 * tell whose judgement they are. Its words are English.
 */
export const checkLikelihood = (document: Document): Finding[] =>
  document.collection !== 'articles' || languageOf(document) !== 'en'
    ? []
    : [...checkFields(document), ...checkText(document)];

const formatTerm = (written: string): string => {
  const term = toLikelihood(written);
  const [from, to] = likelihoods[term];
  return `likelihood="${term}"}, which ICD 203 defines as ${String(from)} to ${String(to)} per cent`;
};

const checkText = (document: Document): Finding[] =>
  (document.body?.likelihoodWords ?? []).map(({ written, offset }) => ({
    id: 'unmarked-likelihood',
    file: document,
    offset,
    message: `${quote(written)} is outside a marked statement. If it is a source’s judgement, write :claim[…]{by="…" status=assessed cite="id" ${formatTerm(written)}. If not, say what is known.`,
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
        ...atField(document, fields, path),
        message: `${quote(written)} is in a field, where nothing can be marked. Reword it here to say whose judgement it is, and mark it in the text: :claim[…]{by="…" status=assessed cite="id" ${formatTerm(written)}.`,
      }),
    );
  });
};
