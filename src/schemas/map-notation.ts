import { z } from 'astro/zod';
import { figureFields } from './figure.ts';

/** Name of a file of places: what may be in a story's own folder; Windows keeps some names for devices. */
export const placesNamePattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

const nameTheFile =
  'Name a file beside the story, in lower-case letters, digits and single hyphens: places="korea.yaml".';

/** Attributes of :::map[…]{…} in a story's text. */
export const mapNotationSchema = z.strictObject({
  places: z
    .string({ error: nameTheFile })
    .regex(placesNamePattern, { error: nameTheFile })
    .describe("Name of a .yaml file in the story's own folder, with the places of the map."),
  ...figureFields,
});
