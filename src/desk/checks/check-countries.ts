import { countryCodes } from '../../schemas/country-code.ts';
import { findCountryCode, formatCountrySuggestion } from './country-suggestion.ts';
import type { Content, Document } from '../reading/document.ts';
import { findManual, isCountryField } from '../manual/field-manual.ts';
import type { Finding } from '../problems/finding.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { quote } from '../problems/quote.ts';

/** Finds country codes that ISO 3166-1 does not have, in fields and in the names of country files. */
export const checkCountries = (content: Content): Finding[] =>
  content.documents.flatMap((document) => [...checkFields(document), ...checkFileName(document)]);

const checkFields = (document: Document): Finding[] => {
  const { fields, collection } = document;
  return listFieldTexts(fields).flatMap(({ path, field, offset, written }): Finding[] => {
    if (countryCodes.has(written) || !isCountryField(findManual(collection, path))) return [];
    const code = findCountryCode(written);
    return [
      {
        id: 'unknown-country',
        file: document,
        offset,
        field,
        message: `${quote(written)} is not an ISO 3166-1 country code.${formatCountrySuggestion(written)}`,
        ...(code === undefined ? {} : { fix: { written, right: code } }),
      },
    ];
  });
};

const checkFileName = (document: Document): Finding[] =>
  document.collection !== 'countries' || countryCodes.has(document.id.toUpperCase())
    ? []
    : [
        {
          id: 'unknown-country',
          file: document,
          offset: 0,
          message: `${quote(document.id)} is not an ISO 3166-1 country code.${formatCountrySuggestion(
            document.id,
          )} Name the file after the code in lower case, e.g. kp.md.`,
        },
      ];
