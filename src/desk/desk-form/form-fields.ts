import { findManual, isDateField } from '../manual/field-manual.ts';
import type { JsonSchema } from '../manual/json-schema.ts';
import type { FieldPath } from '../reading/fields.ts';
import { toHint } from './words.ts';

/** Something to choose: what is written, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is to choose from, by the names of fields without the places in lists: "sources.publisher". */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

interface Common {
  readonly path: FieldPath;
  /** The names in the path. */
  readonly names: readonly string[];
  /** A sentence for the editor. */
  readonly hint: string;
  readonly isRequired: boolean;
}

/** A field as the form shows it, with what is in it. */
export type FormField =
  | (Common & {
      readonly kind: 'line' | 'text' | 'date';
      readonly value: string;
      readonly example: string;
    })
  | (Common & { readonly kind: 'choice'; readonly value: string; readonly choices: readonly Choice[] })
  | (Common & { readonly kind: 'flag'; readonly value: boolean })
  | (Common & { readonly kind: 'fields'; readonly fields: readonly FormField[]; readonly isEmpty: boolean })
  | (Common & {
      readonly kind: 'list';
      readonly items: readonly FormField[];
      /** One more, with nothing in it. */
      readonly blank: FormField;
    })
  /** Written in a form that no control shows: it stays as it is. */
  | (Common & { readonly kind: 'kept' });

/** Longer texts get a field of several lines. */
const maxLineChars = 90;

interface Sized extends JsonSchema {
  readonly maxLength?: number;
}

const isText = (value: unknown): value is string | number | undefined | null =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toText = (value: string | number | undefined | null): string =>
  value === undefined || value === null ? '' : String(value);

/** What may be chosen in a field. @returns undefined for one that takes any text */
const findChoices = (
  manual: JsonSchema,
  names: readonly string[],
  choices: Choices,
): readonly Choice[] | undefined => {
  const listed = choices.get(names.join('.'));
  if (listed) return listed;
  const values = manual.enum ?? (manual.const === undefined ? undefined : [manual.const]);
  return values?.map((value) => ({ value: String(value), label: String(value) }));
};

const toCommon = (manual: JsonSchema, path: FieldPath, isRequired: boolean): Common => {
  const names = path.filter((step) => typeof step === 'string');
  // What is said of a list is said once, and not of each item.
  const isItem = typeof path.at(-1) === 'number';
  return { path, names, hint: isItem ? '' : toHint(names, manual.description ?? ''), isRequired };
};

const toField = (
  manual: Sized,
  path: FieldPath,
  value: unknown,
  choices: Choices,
  isRequired: boolean,
): FormField => {
  const common = toCommon(manual, path, isRequired);
  const kept = { ...common, kind: 'kept' } as const;
  if (manual.type === 'object') {
    if (value !== undefined && value !== null && !isObject(value)) return kept;
    return {
      ...common,
      kind: 'fields',
      fields: listFields(manual, path, value ?? {}, choices),
      isEmpty: value === undefined || value === null,
    };
  }
  if (manual.type === 'array') {
    const { items } = manual;
    if (items === undefined || Array.isArray(items)) return kept;
    const item = items as JsonSchema;
    const present: unknown = value ?? [];
    if (!Array.isArray(present)) return kept;
    const made = present.map((one: unknown, at) => toField(item, [...path, at], one, choices, false));
    if (made.some(({ kind }) => kind === 'kept')) return kept;
    return {
      ...common,
      kind: 'list',
      items: made,
      blank: toField(item, [...path, present.length], undefined, choices, false),
    };
  }
  if (manual.type === 'boolean')
    return value === undefined || value === null || typeof value === 'boolean'
      ? { ...common, kind: 'flag', value: value ?? false }
      : kept;
  if (!isText(value)) return kept;
  const text = toText(value);
  const chosen = findChoices(manual, common.names, choices);
  if (chosen) return { ...common, kind: 'choice', value: text, choices: chosen };
  const example = typeof manual.examples?.[0] === 'string' ? manual.examples[0] : '';
  const isLong = (manual.maxLength ?? 0) > maxLineChars || text.includes('\n');
  return {
    ...common,
    kind: isDateField(manual) ? 'date' : isLong && manual.format !== 'uri' ? 'text' : 'line',
    value: text,
    example,
  };
};

const listFields = (
  manual: JsonSchema,
  path: FieldPath,
  values: Readonly<Record<string, unknown>>,
  choices: Choices,
): FormField[] => [
  ...Object.entries(manual.properties ?? {}).map(([name, below]) =>
    toField(below, [...path, name], values[name], choices, manual.required?.includes(name) ?? false),
  ),
  // What the schema does not know: the check says so, and it is not lost.
  ...Object.keys(values)
    .filter((name) => manual.properties?.[name] === undefined)
    .map((name) => ({ ...toCommon({}, [...path, name], false), kind: 'kept' as const })),
];

/**
 * The fields of a story, in the order of the schema, with what is in them. One in the site's own language need not say so.
 */
export const listArticleFields = (
  values: Readonly<Record<string, unknown>>,
  choices: Choices,
): readonly FormField[] =>
  listFields(findManual('articles', []) ?? {}, [], values, choices).filter(
    ({ path }) => path[0] !== 'language' || values.language !== undefined,
  );
