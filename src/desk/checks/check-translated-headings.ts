import { countBehind } from '../../domain/translation-digest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { BodyHeading } from '../reading/body.ts';
import type { Content } from '../reading/document.ts';
import { digestOriginal, listTranslations, readTranslates } from '../reading/translations.ts';

/** {#id} where it is written. */
const written = (text: string, offset: number): string | undefined =>
  /\{#[^\s{}]+\}/.exec(/^.*/.exec(text.slice(offset))?.[0] ?? '')?.[0];

const count = (n: number): string => `${String(n)} ${n === 1 ? 'heading' : 'headings'}`;

/**
 * Finds headings of a translation with another id than in its original: links to a part of a story must lead there in
 * each language. Where headings of the original were changed since, that is told elsewhere.
 */
export const checkTranslatedHeadings = (content: Content): Finding[] =>
  listTranslations(content).flatMap(({ translation, original }): Finding[] => {
    if (original?.body === undefined || translation.body === undefined) return [];
    const translates = readTranslates(translation);
    const now = digestOriginal(original);
    if (translates !== undefined && now !== undefined && countBehind(translates, now).has('heading'))
      return [];
    const [here, there]: (readonly BodyHeading[])[] = [translation.body.headings, original.body.headings];
    if (here === undefined || there === undefined) return [];
    if (here.length !== there.length) {
      return [
        {
          id: 'different-heading',
          file: translation,
          offset: here.at(-1)?.offset ?? 0,
          message: `The original has ${count(there.length)}, and this has ${String(here.length)}. Write the same ones in the same order.`,
        },
      ];
    }
    return here.flatMap(({ id, offset }, index): Finding[] => {
      const right = there[index]?.id ?? id;
      if (id === right) return [];
      const before = written(translation.text, offset);
      return [
        {
          id: 'different-heading',
          file: translation,
          offset,
          message: `The original’s heading has the id ${quote(right)}, so that links lead to the same place in every language. ${
            before === undefined ? `Write {#${right}} at the end of this one.` : `Write {#${right}} here.`
          }`,
          ...(before === undefined ? {} : { fix: { written: before, right: `{#${right}}` } }),
        },
      ];
    });
  });
