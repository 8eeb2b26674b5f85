import { z } from 'astro/zod';

/** A value as fields hold it. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(plain), z.record(z.string(), plain)]),
);

const path = z.array(z.union([z.string(), z.int().min(0)])).min(1);

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), path, value: plain }),
  z.strictObject({ kind: z.literal('remove'), path }),
  /** A list: each item that stays by its place in the file, and those that are new. */
  z.strictObject({
    kind: z.literal('arrange'),
    path,
    items: z.array(z.union([z.int().min(0), z.strictObject({ added: plain })])),
  }),
]);

/** What the form changed in the fields of a story. Every path is that of the file as it was opened. */
export type Change = z.output<typeof changeSchema>;

/** What the form sends of a story: what was changed, and nothing else. */
export const draftSchema = z.strictObject({
  /** Digest of the file as it was opened. */
  digest: z.string().regex(/^[\da-f]{64}$/),
  changes: z.array(changeSchema).default([]),
  /** The text below the fields, if it was changed. */
  body: z.string().optional(),
  /** The whole file, where its fields could not be read, if it was changed. */
  whole: z.string().optional(),
});

/** A draft as it arrives. */
export type Draft = z.output<typeof draftSchema>;
