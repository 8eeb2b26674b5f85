import { z } from 'astro/zod';

/** The characters of an address (RFC 3986), after a scheme: Atom takes nothing else for an id. */
const form = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

/** Whether feeds of every kind can hold it as an id. */
export const isFeedId = (written: string): boolean => written.length <= 500 && form.test(written);

/** The id that a story had in the feeds of an earlier site. */
export const feedId = z
  .string({ error: 'Write it in quotation marks: "https://…".' })
  .refine(isFeedId, {
    error:
      'An id of feeds is an address or a name with a scheme, such as https://example.com/?p=12 or urn:uuid:…',
  })
  .optional()
  .meta({
    description:
      'The id of the story in the feeds of an earlier site (guid, id), exactly as it was, so that no subscriber gets it twice.',
    examples: ['https://example.com/?p=12'],
  });
