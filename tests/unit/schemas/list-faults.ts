import type { z } from 'astro/zod';

/** What a schema says of a value: "path: message" for each fault, in order; nothing if it is good. */
export const listFaults = (schema: z.ZodType, value: unknown): string[] => {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

type Fields = Readonly<Record<string, unknown>>;

/** A table of fields and what the schema says of them, turned round: the fault is the test's title. */
export const faultFirst = <Fault>(rows: readonly (readonly [Fields, Fault])[]): [Fault, Fields][] =>
  rows.map(([fields, fault]) => [fault, fields]);
