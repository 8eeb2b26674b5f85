import { z } from 'astro/zod';
import { toAbsolute } from '../domain/absolute-address.ts';
import type { Edition } from '../domain/edition.ts';

/**
 * Writes the JSON Schema (draft 2020-12) of documents that we publish. It is open where ours is strict: fields
 * may come, and who checks by a copy of today must not refuse the documents of tomorrow.
 * @param address where it is published, from the root of the site
 * @param subject what the documents are, as in "catalogue"
 */
export const buildPublishedSchema = (
  documents: z.ZodObject,
  address: string,
  subject: string,
  edition: Edition,
): string => {
  const { $schema, ...schema } = z.toJSONSchema(documents, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const named = {
    $schema,
    $id: toAbsolute(address, edition),
    title: `${edition.site.name}: ${subject}`,
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
};
