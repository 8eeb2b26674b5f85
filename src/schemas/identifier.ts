import { z } from 'astro/zod';

/** Lower-case words joined by single hyphens: what may stand in a file name, an address and a reference. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * An identifier of ours, such as a topic id or a story's folder name.
 * @param what the noun the editor knows, used in the message ("topic")
 */
export const identifier = (what: string) =>
  z.string().regex(identifierPattern, {
    error: `A ${what} id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".`,
  });
