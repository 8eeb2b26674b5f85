import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { languageOf } from '../reading/translations.ts';
import { readCodes, toRightWords } from './field-words.ts';

/** Finds HTML codes in fields, such as "AT&amp;T". Fields are not HTML, so readers would see the code. */
export const checkEntities = (document: Document): Finding[] =>
  listFieldTexts(document.fields).flatMap(({ path, field, offset, written }): Finding[] => {
    if (!written.includes('&') || /^https?:\/\/\S+$/.test(written)) return [];
    if (readCodes(written) === written) return [];
    return [
      {
        id: 'entity-in-field',
        file: document,
        offset,
        field,
        message: `Readers would see an HTML code instead of a character. Write ${quote(toRightWords(written, path, languageOf(document)))}.`,
      },
    ];
  });
