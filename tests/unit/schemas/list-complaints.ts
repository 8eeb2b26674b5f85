import type { z } from 'astro/zod';

/** What a schema says of a value: "path: message" for each complaint, in order; nothing if it is good. */
export const listComplaints = (schema: z.ZodType, value: unknown): string[] => {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

type Fields = Readonly<Record<string, unknown>>;

/** A table of fields and what the schema says of them, turned round: the complaint is the test's title. */
export const complaintFirst = <Complaint>(
  rows: readonly (readonly [Fields, Complaint])[],
): [Complaint, Fields][] => rows.map(([fields, complaint]) => [complaint, fields]);
