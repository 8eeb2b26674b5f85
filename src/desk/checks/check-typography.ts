import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { setQuotesOf } from '../reading/quotation-marks.ts';
import { languageOf } from '../reading/translations.ts';
import type { Finding, Fix } from '../problems/finding.ts';
import { joinSpaces, toRightWords } from './field-words.ts';
import { isOwnWords } from './own-words.ts';
import { quote } from '../problems/quote.ts';

/** Text in double quotation marks has a backslash before each one inside it. */
const toFix = (document: Document, offset: number, written: string, right: string): Fix => ({
  written: document.text.startsWith(`"`, offset) ? written.replaceAll('"', String.raw`\"`) : written,
  right: right.includes('"') ? right.replaceAll('"', String.raw`\"`) : right,
});

/** Finds typing errors in fields that are printed as they are, and double spaces in texts. */
export const checkTypography = (document: Document): Finding[] => {
  const language = languageOf(document);
  return [
    ...listFieldTexts(document.fields).flatMap(({ path, field, offset, written }): Finding[] => {
      if (!isOwnWords(path)) return [];
      const place = { file: document, offset, field };
      const right = toRightWords(written, path, language);
      const fix = toFix(document, offset, written, right);
      return [
        ...(setQuotesOf(written, language) === written
          ? []
          : [
              {
                ...place,
                id: 'straight-quote' as const,
                message: `A straight quotation mark or apostrophe is printed as it is in a field. Write ${quote(right)}.`,
                fix,
              },
            ]),
        ...(joinSpaces(written) === written
          ? []
          : [
              {
                ...place,
                id: 'double-space' as const,
                message: `There are two spaces in a row. Write ${quote(right)}.`,
                fix,
              },
            ]),
      ];
    }),
    ...(document.body?.doubleSpaces ?? []).map(({ written, offset }): Finding => ({
      id: 'double-space',
      file: document,
      offset,
      message: 'There are two spaces in a row. Write one.',
      fix: { written, right: ' ' },
    })),
  ];
};
