import type { FieldPath } from '../reading/fields.ts';
import { type JsonSchema, type SchemaName, toJsonSchema } from './json-schema.ts';

const manuals = new Map<SchemaName, JsonSchema>();

/** Each is made when somebody first asks: who has made no mistake asks for none. */
const loadManual = (schema: SchemaName): JsonSchema => {
  const manual = manuals.get(schema) ?? toJsonSchema(schema);
  manuals.set(schema, manual);
  return manual;
};

/** What the schema says of a field: its kind, its description, the fields below it. */
export const findManual = (schema: SchemaName, path: FieldPath): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>(
    (manual, step) => (typeof step === 'number' ? findItem(manual, step) : manual?.properties?.[step]),
    loadManual(schema),
  );

const isFixed = (items: JsonSchema['items']): items is readonly JsonSchema[] => Array.isArray(items);

const findItem = (manual: JsonSchema | undefined, index: number): JsonSchema | undefined =>
  isFixed(manual?.items) ? manual.items[index] : manual?.items;

/** True for lists of values, which one value may become; what has fields of its own, such as a source, may not. */
export const isListOfValues = (manual: JsonSchema | undefined): boolean =>
  manual?.type === 'array' && findItem(manual, 0)?.type !== 'object';

/** True for lists that have a fixed number of entries, such as latitude and longitude. */
export const isFixedList = (manual: JsonSchema | undefined): boolean => isFixed(manual?.items);

/** The date of a source may also be a month or a year. */
const isDay = (manual: JsonSchema | undefined): boolean =>
  manual?.format === 'date' || (manual?.anyOf?.some(isDay) ?? false);

/** True for moments, calendar days and what is known of one. */
export const isDateField = (manual: JsonSchema | undefined): boolean =>
  manual?.format === 'date-time' || isDay(manual);

/** True for fields whose value is an ISO 3166-1 code: the only ones of two capital letters each. */
export const isCountryField = (manual: JsonSchema | undefined): boolean =>
  manual?.enum !== undefined &&
  manual.enum.length > 0 &&
  manual.enum.every((code) => /^[A-Z]{2}$/.test(String(code)));

/** True where the file is wrong without the field. */
export const isRequired = (schema: SchemaName, path: FieldPath): boolean => {
  const name = path.at(-1);
  return (
    typeof name === 'string' && (findManual(schema, path.slice(0, -1))?.required?.includes(name) ?? false)
  );
};

const toExampleValue = (manual: JsonSchema | undefined, name: string): string => {
  if (isCountryField(manual)) return 'KP';
  if (manual?.enum !== undefined) return String(manual.enum[0]);
  if (typeof manual?.const === 'string') return manual.const;
  switch (manual?.type) {
    case 'number':
      return '400';
    case 'array':
      // The one list with a fixed number of entries says where something is.
      if (isFixed(manual.items)) return '[37.57, 126.98]';
      return `[${toExampleValue(manual.items, name.replace(/s$/, ''))}]`;
    case 'object':
      return `{ ${(manual.required ?? [])
        .map((key) => `${key}: ${toExampleValue(manual.properties?.[key], key)}`)
        .join(', ')} }`;
    case 'boolean':
      return 'true';
    default:
      if (manual?.format === 'date-time') return '2026-02-19T12:00:00Z';
      if (isDay(manual)) return '2026-02-19';
      if (manual?.format === 'uri') return '"https://example.com/page"';
      if (typeof manual?.examples?.[0] === 'string') return `"${manual.examples[0]}"`;
      // Identifiers are the texts that may not have a capital letter.
      return manual?.pattern?.startsWith('^[a-z0-9]+') === true ? `example-${name}` : '"…"';
  }
};

/** A field as an author would write it, e.g. `authors: [example-author]`. */
export const formatExample = (schema: SchemaName, path: FieldPath): string => {
  // An item of a list is shown in its list.
  const named = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  const name = String(named.at(-1));
  return `${name}: ${toExampleValue(findManual(schema, named), name)}`;
};
