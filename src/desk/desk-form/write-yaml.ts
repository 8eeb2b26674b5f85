import { isScalar, type Node } from 'yaml';
import { parsePlacedYaml } from '../../domain/placed-yaml.ts';
import { findManual, isDateField } from '../manual/field-manual.ts';
import type { FieldPath } from '../reading/fields.ts';
import type { Plain } from './draft.ts';

/** How a text is written that is replaced: its new words are written in the same way, if they can be. */
export type Style = 'plain' | 'single' | 'double';

/** A date, or what will be one, as it is written without quotes. */
const dateForm = /^\d{4}-[\dA-Za-z:.+-]+$/;

/** Words that one reader of YAML or another takes for something else. */
const reservedWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** A sentence that no reader of YAML misunderstands without quotes. */
const plainForm = /^\p{L}[^\n\r\t:#[\]{},&*!|>'"%@`]*$/u;

/** An id that begins with a day, as those of events do. */
const datedForm = /^\d+(?:-\d+)*-[a-z][a-z\d-]*$/;

const isPlain = (text: string): boolean =>
  plainForm.test(text) &&
  !reservedWord.test(text) &&
  text.trim() === text &&
  /^[^\p{C}\u2028\u2029]*$/u.test(text);

const readBack = (written: string): unknown => {
  const { contents, errors } = parsePlacedYaml(`a: ${written}\n`);
  const value = errors.length === 0 ? (contents as { get?: (name: string) => unknown } | null) : null;
  return value?.get?.('a');
};

/** JSON's notation is part of YAML's, but for signs that YAML does not print. */
const toDouble = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u0084\u0086-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const toQuoted = (text: string, style: Style): string => {
  if (style === 'single' && /^[^\p{C}\u2028\u2029]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return toDouble(text);
};

/** Ids and words of a list are written without quotes, as editors write them. */
const isWordField = (path: FieldPath): boolean => {
  const manual = findManual('articles', path);
  return (
    manual?.enum !== undefined ||
    manual?.const !== undefined ||
    manual?.pattern?.startsWith('^[a-z0-9]+') === true ||
    manual?.pattern?.startsWith('^[a-z]') === true
  );
};

/**
 * Writes one value.
 * @param style of what it replaces; left out, as such a field is usually written
 */
export const writeScalar = (value: Plain, path: FieldPath, style?: Style): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  const mayBePlain =
    (style === undefined || style === 'plain') &&
    ((isDateField(findManual('articles', path)) && dateForm.test(value)) ||
      ((isPlain(value) || datedForm.test(value)) && (style === 'plain' || isWordField(path))));
  return mayBePlain && readBack(value) === value ? value : toQuoted(value, style ?? 'double');
};

/** How a text is written. */
export const findStyle = (node: Node): Style =>
  isScalar(node) && node.type === 'PLAIN'
    ? 'plain'
    : isScalar(node) && node.type === 'QUOTE_SINGLE'
      ? 'single'
      : 'double';

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const isFields = (value: Plain): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && !isList(value);

/** Writes a value within brackets. */
export const writeFlow = (value: Plain, path: FieldPath): string => {
  if (isList(value)) return `[${value.map((item, at) => writeFlow(item, [...path, at])).join(', ')}]`;
  if (!isFields(value)) return writeScalar(value, path);
  const pairs = Object.entries(value).map(([name, item]) => `${name}: ${writeFlow(item, [...path, name])}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

const indentAll = (lines: readonly string[], by: string): string[] => lines.map((line) => by + line);

/** An item of a list, its lines. */
export const writeItem = (value: Plain, path: FieldPath): string[] => {
  if (!isFields(value)) return [`- ${writeFlow(value, path)}`];
  const [first = '{}', ...others] = writeFields(value, path);
  return [`- ${first}`, ...indentAll(others, '  ')];
};

/** Fields, a line each or more. */
export const writeFields = (value: Readonly<Record<string, Plain>>, path: FieldPath): string[] =>
  Object.entries(value).flatMap(([name, item]) => writeField(name, item, [...path, name]));

/** What follows the name of a field on its line, and the lines below it. */
export const writeValue = (
  value: Plain,
  path: FieldPath,
): { readonly inline: string; readonly below: readonly string[] } => {
  if (isList(value) && !value.every((item, at) => typeof item === 'string' && isWordField([...path, at]))) {
    return {
      inline: '',
      below: indentAll(
        value.flatMap((item, at) => writeItem(item, [...path, at])),
        '  ',
      ),
    };
  }
  if (isFields(value)) return { inline: '', below: indentAll(writeFields(value, path), '  ') };
  return { inline: writeFlow(value, path), below: [] };
};

/** A field, its lines. */
export const writeField = (name: string, value: Plain, path: FieldPath): string[] => {
  const { inline, below } = writeValue(value, path);
  return [inline === '' ? `${name}:` : `${name}: ${inline}`, ...below];
};
