import { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { countryCode, countryCodes } from '../../schemas/country-code.ts';

/** The parts of JSON Schema that come out of our schemas. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * What an editor may write in a file of a collection, as JSON Schema (draft 7, which every editor's YAML
 * support knows). Country codes are listed one by one so that editors can complete them; zod has them in a
 * function, which JSON Schema cannot express. Required fields are listed anew, since zod takes a moment for
 * optional: its preprocessing would accept anything.
 */
export const toJsonSchema = (collection: CollectionName): JsonSchema =>
  z.toJSONSchema(collections[collection].schema, {
    io: 'input',
    target: 'draft-7',
    override: (context) => {
      const { zodSchema, jsonSchema } = context;
      if (zodSchema === countryCode) jsonSchema.enum = [...countryCodes].toSorted();
      if (zodSchema instanceof z.ZodObject) jsonSchema.required = listRequired(zodSchema.shape);
    },
  }) as JsonSchema;

const listRequired = (shape: Readonly<Record<string, z.core.$ZodType>>): string[] =>
  Object.entries(shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name);
