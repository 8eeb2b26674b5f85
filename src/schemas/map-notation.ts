import { z } from 'astro/zod';
import { figureFields } from './figure.ts';
import { nameTheFile } from './identifier.ts';

/** Name of a file of places: what may be in a story's own folder; Windows keeps some names for devices. */
export const placesNamePattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

const error = nameTheFile('places="korea.yaml"');

/** Attributes of :::map[…]{…} in a story's text. */
export const mapNotationSchema = z.strictObject({
  places: z
    .string({ error })
    .regex(placesNamePattern, { error })
    .describe("Name of a .yaml file in the story's own folder, with the places of the map."),
  ...figureFields,
});
