import { countryCodes } from '../../schemas/country-code.ts';
import { findCountryCode, formatCountrySuggestion } from './country-suggestion.ts';
import type { Document } from '../reading/document.ts';
import { findManual, isCountryField } from '../manual/field-manual.ts';
import type { SchemaName } from '../manual/json-schema.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { type Fields, listFieldTexts } from '../reading/fields.ts';
import { quote } from '../problems/quote.ts';

/** Finds country codes that ISO 3166-1 does not have, in fields and in the name of a country file. */
export const checkCountries = (document: Document): Finding[] => [
  ...judgeCountries(document.collection, document.fields, document),
  ...checkFileName(document),
];

/** Finds fields that a schema wants to be the code of a country, and are none. */
export const judgeCountries = (
  schema: SchemaName,
  fields: Fields | undefined,
  file: CheckedFile,
): Finding[] =>
  listFieldTexts(fields).flatMap(({ path, field, offset, written }): Finding[] => {
    if (countryCodes.has(written) || !isCountryField(findManual(schema, path))) return [];
    const code = findCountryCode(written);
    return [
      {
        id: 'unknown-country',
        file,
        offset,
        field,
        message: `${quote(written)} is not an ISO 3166-1 country code.${formatCountrySuggestion(written)}`,
        ...(code === undefined ? {} : { fix: { written, right: code } }),
      },
    ];
  });

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
