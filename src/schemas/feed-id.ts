import { line } from './text.ts';

/** The characters of an address (RFC 3986), after a scheme. */
const form = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

/** Whether Atom can hold it as an id; RSS and JSON Feed hold any words. */
export const isAtomId = (written: string): boolean => form.test(written);

/** The id that a story had in the feeds of an earlier site. */
export const feedId = line('feed id', 500)
  .optional()
  .meta({
    description:
      'The id of the story in the feeds of an earlier site (guid, id), exactly as it was, so that no subscriber gets it twice.',
    examples: ['https://example.com/?p=12'],
  });
