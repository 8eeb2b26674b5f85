import { countryCodes } from '../../schemas/country-code.ts';
import { findClosest, formatSuggestion } from '../problems/closest.ts';
import { findSchema, type SchemaName } from '../manual/json-schema.ts';
import type { Document } from '../reading/document.ts';
import {
  findManual,
  formatExample,
  isCountryField,
  isDateField,
  isFixedList,
  isListOfValues,
  isRequired,
} from '../manual/field-manual.ts';
import {
  type FieldPath,
  type FieldPlace,
  type Fields,
  findPlace,
  findValue,
  formatFieldPath,
} from '../reading/fields.ts';
import type { CheckedFile, Finding, Fix } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote, toOneLine } from '../problems/quote.ts';

/** The parts of a zod issue that matter here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Judges the fields of a file by the schema of its collection; one finding for each field. */
export const checkSchema = (document: Document): Finding[] =>
  document.fields === undefined ? [] : judgeFields(document.collection, document.fields, document);

/** Judges fields by a schema; one finding for each field. */
export const judgeFields = (schema: SchemaName, fields: Fields, file: CheckedFile): Finding[] => {
  const toFinding = (
    id: ProblemId,
    path: FieldPath,
    offset: number,
    message: string,
    fix?: Fix,
  ): Finding => ({
    id,
    file,
    offset,
    ...(path.length === 0 ? {} : { field: formatFieldPath(path) }),
    message,
    ...(fix === undefined ? {} : { fix }),
  });

  const result = findSchema(schema).safeParse(fields.value);
  const issues: readonly Issue[] = result.success ? [] : result.error.issues;
  const unknown = issues.flatMap(({ path, keys = [] }) => keys.map((key) => [...toFieldPath(path), key]));
  const meant = new Set(unknown.map((path) => findMeantField(schema, path)));
  const judged = new Set<string>();

  const unknownFindings = unknown.map((path) =>
    toFinding(
      'unknown-field',
      path,
      fields.places.get(formatFieldPath(path))?.key ?? findPlace(fields, path),
      formatUnknownField(schema, path),
      toFieldFix(path, findMeantField(schema, path)),
    ),
  );
  const otherFindings = issues
    .filter((issue) => issue.keys === undefined)
    .flatMap((issue): Finding[] => {
      const path = toPointedPath(toFieldPath(issue.path), fields);
      const written = formatFieldPath(path);
      const value = findValue(fields.value, path);
      const manual = findManual(schema, path);
      // A misspelt field is one mistake, not also a missing one.
      if (judged.has(written) || (value === undefined && meant.has(written))) return [];
      // Codes that do not exist are the business of checkCountries, which knows what was meant.
      if (typeof value === 'string' && isCountryField(manual) && !countryCodes.has(value)) return [];
      judged.add(written);
      const place = findPlace(fields, path);
      if (value === undefined || (value === null && isRequired(schema, path))) {
        return [toFinding('missing-field', path, place, formatMissingField(schema, path, value))];
      }
      if (value === null) {
        return [
          toFinding('invalid-field', path, place, 'There is no value here. Write one, or remove the line.'),
        ];
      }
      // A custom issue compares dates that are well written.
      if (isDateField(manual) && issue.code !== 'custom')
        return [toFinding('wrong-date', path, place, `${quote(value)}: ${issue.message}`)];
      return [
        toFinding(
          'invalid-field',
          path,
          place,
          formatInvalidField(schema, path, issue, value),
          toListFix(schema, path, value),
        ),
      ];
    });
  const lookalikes = findDateLookalikes(schema, fields).map(({ path, value, plainText }) =>
    toFinding(
      'invalid-field',
      path,
      value,
      `Without quotes, YAML reads this as a date. Put it in quotes: ${quote(plainText)}.`,
      plainText === undefined ? undefined : { written: plainText, right: `"${plainText}"` },
    ),
  );
  return [...unknownFindings, ...otherFindings, ...lookalikes];
};

const toFieldPath = (path: readonly PropertyKey[]): FieldPath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const fieldNames = (schema: SchemaName, path: FieldPath): string[] =>
  Object.keys(findManual(schema, path)?.properties ?? {});

/** The field an author meant by an unknown one, as a written path. */
const findMeantField = (schema: SchemaName, path: FieldPath): string | undefined => {
  const parent = path.slice(0, -1);
  const closest = findClosest(String(path.at(-1)), fieldNames(schema, parent));
  return closest === undefined ? undefined : formatFieldPath([...parent, closest]);
};

/** Both are written paths of one list of fields; only their last steps differ. */
const toFieldFix = (path: FieldPath, meant: string | undefined): Fix | undefined =>
  meant === undefined
    ? undefined
    : { written: `${String(path.at(-1))}:`, right: `${meant.slice(meant.lastIndexOf('.') + 1)}:` };

const formatUnknownField = (schema: SchemaName, path: FieldPath): string => {
  const name = String(path.at(-1));
  const names = fieldNames(schema, path.slice(0, -1));
  const suggestion = formatSuggestion(name, names);
  return `There is no field ${quote(name)}.${suggestion === '' ? ` The fields are: ${names.join(', ')}.` : suggestion}`;
};

const formatMissingField = (schema: SchemaName, path: FieldPath, value: unknown): string => {
  const name = quote(path.at(-1));
  const description = findManual(schema, path)?.description ?? '';
  return [
    value === null ? `${name} has no value.` : `${name} is missing.`,
    ...(description === '' ? [] : [description]),
    `Write: ${formatExample(schema, path)}`,
  ].join(' ');
};

/** One value where a list belongs, as it is written without quotes. */
const toListFix = (schema: SchemaName, path: FieldPath, value: unknown): Fix | undefined =>
  typeof value === 'string' &&
  value !== '' &&
  isListOfValues(findManual(schema, path)) &&
  !isFixedList(findManual(schema, path))
    ? { written: value, right: `[${value}]` }
    : undefined;

/** zod's own words ("Invalid input: expected array …") are for programmers; the schema's words are kept. */
const formatInvalidField = (schema: SchemaName, path: FieldPath, issue: Issue, value: unknown): string => {
  if (!issue.message.startsWith('Invalid input')) return issue.message;
  const type = findManual(schema, path)?.type;
  if (isListOfValues(findManual(schema, path)) && typeof value === 'string') {
    return `This must be a list. Write: ${String(path.at(-1))}: [${toOneLine(value)}]`;
  }
  const kind = type === 'array' ? 'a list' : type === 'object' ? 'fields with values' : 'text';
  return `This must be ${kind}. Write: ${formatExample(schema, path)}`;
};

/** A list with a repeated entry is reported as a whole; the entry itself helps more. */
const toPointedPath = (path: FieldPath, fields: Fields): FieldPath => {
  const value = findValue(fields.value, path);
  if (!Array.isArray(value)) return path;
  const keys = value.map((item: unknown) => findValue(item, ['id']) ?? item);
  const met = new Set<unknown>();
  const repeat = keys.findIndex((key) => {
    if (typeof key === 'string' && met.has(key)) return true;
    met.add(key);
    return false;
  });
  return repeat === -1 ? path : [...path, repeat];
};

/** What js-yaml takes for a date, see its type/timestamp.js. */
const timestamp =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)$/;

/**
 * Text such as `id: 2026-02-19`. Astro reads YAML with js-yaml, which makes a date of it and then objects
 * of a field that looks right.
 */
const findDateLookalikes = (schema: SchemaName, fields: Fields): FieldPlace[] =>
  [...fields.places.values()].filter(({ path, plainText }) => {
    if (plainText === undefined || !timestamp.test(plainText)) return false;
    const manual = findManual(schema, path);
    return manual?.type === 'string' && !isDateField(manual);
  });
