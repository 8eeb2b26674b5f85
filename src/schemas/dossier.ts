import { z } from 'astro/zod';
import { articleSourceSchema } from './article-source.ts';
import { writtenBasis, writtenStatus } from './claim.ts';
import { countryCode } from './country-code.ts';
import { identifier } from './identifier.ts';
import { placeSchema } from './map.ts';
import { day, writtenDate } from './moment.ts';
import { line } from './text.ts';
import { withoutRepeats } from './without-repeats.ts';

/** What a dossier can be about; each kind has a list, and a table that compares what is of it. */
export const dossierKinds = ['person', 'organisation', 'weapon', 'treaty', 'place', 'project'] as const;

const nameTheSources = 'Name the sources by their ids, separated by spaces: cite: "one two".';

/** Ids of sources as one text, so that a row stays short. Output: the ids, each once. */
const cite = z
  .string({ error: nameTheSources })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?: +[a-z0-9]+(?:-[a-z0-9]+)*)*$/, { error: nameTheSources })
  .transform((ids) => [...new Set(ids.split(/ +/))]);

/** A number is a value as well: YAML takes 50 for one. */
const value = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  line('value', 160),
);

/** What every value has, whether it holds or was replaced. */
const valueFields = {
  value: value.describe('The value, as readers see it: a number, a date in words or a few words.'),
  unit: line('unit', 40).optional().describe('Unit of the value, e.g. "km" or "launchers".'),
  cite: cite.describe('Ids of sources of this dossier, separated by spaces.'),
  status: writtenStatus.describe('How firmly it stands: confirmed, claimed, assessed or disputed.'),
  by: line('"by"', 160)
    .optional()
    .describe(
      'Who says so; two parties to a dispute are separated by "; ". Needed where it is claimed or assessed.',
    ),
  basis: writtenBasis
    .optional()
    .describe(
      'Why one source is enough for what is confirmed: an official count, or the acting party itself.',
    ),
  date: writtenDate.describe(
    'Day of which the value is known to hold, or only its month or year, e.g. 2026-02-18 or 2026-02.',
  ),
  note: line('note', 240).optional().describe('What a reader should know of the value, in one sentence.'),
} as const;

const formerValueSchema = z.strictObject({
  ...valueFields,
  until: writtenDate.describe('Day on which the next value took its place, or only its month or year.'),
});

const propertySchema = z.strictObject({
  property: line('property', 60).describe(
    'What is told, in the words of all dossiers of the kind, so that they can be compared: "Range".',
  ),
  ...valueFields,
  history: z
    .array(formerValueSchema)
    .min(1, { error: 'Write the value that was replaced, or leave "history" out.' })
    .optional()
    .describe('Values that stood here before, oldest first. A value is replaced, never overwritten.'),
});

const nameSchema = z.strictObject({
  name: line('name', 120).describe('Another name by which it is known.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, {
      error: 'Write a language code, with its script for a transliteration, e.g. ko or ko-Latn.',
    })
    .optional()
    .describe('Language of the name, if it is not that of the site; ko-Latn for Korean in Latin letters.'),
});

/** content/dossiers/<id>.yaml: what is known of somebody or something, each value with its source. */
export const dossierSchema = z
  .strictObject({
    name: line('name', 120).describe('Name under which readers know it: the heading of its page.'),
    kind: z
      .enum(dossierKinds, { error: `Write kind: ${dossierKinds.join(', kind: ')}.` })
      .describe('What it is: person, organisation, weapon, treaty, place or project.'),
    draft: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .describe('true keeps the dossier out of everything that is published.'),
    definition: line('definition', 320).describe('Who or what it is, in one or two sentences.'),
    cite: cite.optional().describe('Ids of sources on which the definition rests, separated by spaces.'),
    names: z
      .array(nameSchema)
      .default([])
      .describe('Other names and transliterations, by which it is found as well.'),
    linkNames: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .describe('true links the first mention of one of its names in each story to the dossier.'),
    countries: z
      .array(countryCode)
      .default([])
      .refine(withoutRepeats, { error: 'A country is named twice.' })
      .describe('ISO 3166-1 codes of the countries that it concerns.'),
    topics: z
      .array(identifier('topic'))
      .default([])
      .refine(withoutRepeats, { error: 'A topic is named twice.' })
      .describe('Ids of files in content/topics/.'),
    stories: z
      .array(identifier('story'))
      .default([])
      .refine(withoutRepeats, { error: 'A story is named twice.' })
      .describe(
        'Folders of the stories that are about it: they head its list, and their questions are its own.',
      ),
    events: z
      .array(identifier('event'))
      .default([])
      .refine(withoutRepeats, { error: 'An event is named twice.' })
      .describe('Ids of files in content/events/ that belong to it.'),
    speakers: z
      .array(line('speaker', 160))
      .default([])
      .refine(withoutRepeats, { error: 'A speaker is named twice.' })
      .describe('Names by which statements are its own, as stories write them in by="…".'),
    matters: z
      .array(identifier('claim'))
      .default([])
      .refine(withoutRepeats, { error: 'A matter is named twice.' })
      .describe('Ids of statements that are about it, as stories write them in id=….'),
    properties: z
      .array(propertySchema)
      .min(1, { error: 'Write at least one property with its source.' })
      .refine((properties) => withoutRepeats(properties.map(({ property }) => property)), {
        error: 'Two properties have the same name. What replaced a value stands above it, with "history".',
      })
      .describe('What is known of it: each value with its source, its date and how firmly it stands.'),
    places: z
      .array(placeSchema)
      .max(40, { error: 'At most 40 places: more cannot be read on one map.' })
      .refine((places) => withoutRepeats(places.map(({ name }) => name)), {
        error: 'Two places have the same name. Tell them apart.',
      })
      .default([])
      .describe('Places that belong to it, shown on a map.'),
    sources: z
      .array(articleSourceSchema)
      .min(1, { error: 'A dossier without a source cannot be published here. List at least one.' })
      .refine((sources) => withoutRepeats(sources.map(({ id }) => id)), {
        error: 'Two sources have the same id.',
      })
      .describe('Everything that the dossier rests on, in the form of the sources of a story.'),
    reviewed: day.optional().describe('Day on which somebody last went through all of it.'),
  })
  .superRefine(({ places }, context) => {
    places.forEach(({ status, cite }, index) => {
      if (status === undefined || cite !== undefined) return;
      context.addIssue({
        code: 'custom',
        path: ['places', index, 'status'],
        message: `A status rests on sources. ${nameTheSources}`,
      });
    });
  });

export type DossierKind = (typeof dossierKinds)[number];
/** What an editor writes. */
export type DossierFields = z.input<typeof dossierSchema>;
/** What the code gets. */
export type DossierData = z.output<typeof dossierSchema>;
