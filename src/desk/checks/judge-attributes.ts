import { z } from 'astro/zod';
import { findClosest, formatSuggestion } from '../problems/closest.ts';
import { likelihoodWord, toLikelihood } from '../reading/likelihood-words.ts';
import { quote } from '../problems/quote.ts';
import type { WrittenAttributes } from '../reading/written-attributes.ts';

/** What is wrong with an attribute, and where. */
export interface AttributeFault {
  readonly offset: number;
  readonly message: string;
}

/** By “KCNA Watch” is three attributes: curly marks hold nothing together. */
const curly = /^[“”„‟«»‘’]/;

/** Values of which an attribute takes one, to say what was meant. */
const listChoices = (schema: z.ZodObject, name: string): readonly string[] => {
  const field: unknown = schema.shape[name];
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** What was meant by a value: "probably" is not a typing error, but has its own term. */
const formatMeant = (name: string, value: string, choices: readonly string[]): string =>
  name === 'likelihood' && value.replace(likelihoodWord, '') === ''
    ? ` Did you mean ${quote(toLikelihood(value))}?`
    : formatSuggestion(value, choices);

/**
 * Judges the attributes of a directive by their schema.
 * @param noun what an editor calls the directive: "claim"
 */
export const judgeAttributes = (
  { attributes, citedIds, offset }: WrittenAttributes & { readonly offset: number },
  schema: z.ZodObject,
  noun: string,
): AttributeFault[] => {
  const names = Object.keys(schema.shape);
  const curled = [...attributes].find(([, { value }]) => curly.test(value));
  if (curled !== undefined) {
    const [name, { valueOffset }] = curled;
    return [{ offset: valueOffset, message: `Use straight quotation marks: ${name}="…".` }];
  }
  const unknown = [...attributes].filter(([name]) => !names.includes(name));
  const meant = new Set(unknown.map(([name]) => findClosest(name, names)));
  const known = Object.fromEntries(
    [...attributes].filter(([name]) => names.includes(name)).map(([name, { value }]) => [name, value]),
  );
  const result = schema.safeParse(known);
  const judged = new Set<string>();
  return [
    ...unknown.map(([name, attribute]): AttributeFault => {
      const suggestion = formatSuggestion(name, names);
      return {
        offset: attribute.offset,
        message: `There is no attribute ${quote(name)}.${
          suggestion === '' ? ` The attributes are: ${names.join(', ')}.` : suggestion
        }`,
      };
    }),
    ...(result.success ? [] : result.error.issues).flatMap(({ path, message }): AttributeFault[] => {
      const name = String(path[0]);
      const attribute = attributes.get(name);
      const place = path.map(String).join('.');
      // One fault for each value; and what is misspelt is not also missing.
      if (judged.has(place) || (attribute === undefined && meant.has(name))) return [];
      judged.add(place);
      if (attribute === undefined) return [{ offset, message: `The ${noun} has no ${name}. ${message}` }];
      const cited = typeof path[1] === 'number' ? citedIds[path[1]] : undefined;
      if (cited !== undefined) {
        return [
          { offset: cited.offset, message: `${quote(cited.id)}: ${message} Separate ids with spaces.` },
        ];
      }
      const suggestion = formatMeant(name, attribute.value, listChoices(schema, name));
      return [
        {
          offset: attribute.valueOffset,
          message: `${name}=${quote(attribute.value)}:${suggestion} ${message}`,
        },
      ];
    }),
  ];
};
