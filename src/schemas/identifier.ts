import { z } from 'astro/zod';

/** Lower-case words joined by single hyphens: what may be in a file name, an address and a reference. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether Windows reserves a name for a device, whatever its extension: Git cannot check out such a file there.
 * @param name of a file or folder
 */
export const isDeviceName = (name: string): boolean =>
  /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[\d¹²³])$/i.test(name.replace(/ *(?:\..*)?$/s, ''));

/**
 * An identifier of ours, such as a topic id or a story's folder name.
 * @param what the noun the editor knows, used in the message ("topic")
 */
export const identifier = (what: string) =>
  z
    .string()
    .regex(identifierPattern, {
      error: `A ${what} id is written in lower-case letters, digits and single hyphens, e.g. "nuclear-policy".`,
    })
    .refine((id) => !isDeviceName(id), {
      error: (issue) =>
        `Windows reserves the name "${String(issue.input)}". Choose a different one, e.g. "${String(issue.input)}-1".`,
    });

/**
 * What is wrong with the name of a file that an attribute names.
 * @param example how a right one is written
 */
export const nameTheFile =
  (example: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === 'string' && isDeviceName(input)
      ? `Windows reserves the name "${input}". Rename the file, and name it here, e.g. "${input.replace('.', '-1.')}".`
      : `Name a file beside the story, in lower-case letters, digits and single hyphens: ${example}.`;
