import { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { countryCode, countryCodes } from '../../schemas/country-code.ts';
import { exceptionsSchema, problemName } from '../../schemas/exceptions.ts';
import { mapSchema } from '../../schemas/map.ts';
import { siteSchema } from '../../schemas/site.ts';
import { problemKinds } from '../problems/problem-kinds.ts';

/** The parts of JSON Schema that come out of our schemas. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  /** Values as an author would write them. */
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Of a list with a fixed number of entries, one schema for each. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** Files whose fields a schema describes: those of the collections, the one of exceptions, places of maps, and the one of the site. */
export type SchemaName = CollectionName | 'exceptions' | 'maps' | 'site';

/** Every one of them. */
export const schemaNames: readonly SchemaName[] = [
  ...(Object.keys(collections) as CollectionName[]),
  'exceptions',
  'maps',
  'site',
];

/** The schema that judges such a file. */
export const findSchema = (name: SchemaName): z.ZodType =>
  name === 'exceptions'
    ? exceptionsSchema
    : name === 'maps'
      ? mapSchema
      : name === 'site'
        ? siteSchema
        : collections[name].schema;

/**
 * What an editor may write in such a file, as JSON Schema (draft 7, which every editor's YAML
 * support knows). Country codes and problems are listed one by one so that editors can complete them; zod has
 * them in a function, which JSON Schema cannot express, or not at all. Required fields are listed again, since zod takes a moment for
 * optional: its preprocessing would accept anything.
 */
export const toJsonSchema = (name: SchemaName): JsonSchema =>
  z.toJSONSchema(findSchema(name), {
    io: 'input',
    target: 'draft-7',
    override: (context) => {
      const { zodSchema, jsonSchema } = context;
      if (zodSchema === countryCode) jsonSchema.enum = [...countryCodes].toSorted();
      if (zodSchema === problemName) jsonSchema.enum = Object.keys(problemKinds).toSorted();
      if (zodSchema instanceof z.ZodObject) jsonSchema.required = listRequired(zodSchema.shape);
    },
  }) as JsonSchema;

const listRequired = (shape: Readonly<Record<string, z.core.$ZodType>>): string[] =>
  Object.entries(shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name);
