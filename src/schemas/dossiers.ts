import { z } from 'astro/zod';
import { claimStatuses } from './claim.ts';
import { dossierKinds } from './dossier.ts';
import { knownDate } from './moment.ts';

const webAddress = z.url({ protocol: /^https?$/ });

const valueShape = {
  value: z.string().min(1),
  unit: z.string().optional(),
  status: z.enum(claimStatuses),
  by: z.array(z.string()).describe('Who asserts it; none where the status says enough.'),
  sentence: z.string().describe('Who asserts it, how firmly, and through whom it reached us.'),
  date: knownDate.describe('Day, month or year of which it is known.'),
  note: z.string().optional(),
  sources: z.array(z.string()).min(1).describe('Ids of sources of the dossier.'),
} as const;

const publishedDossierSchema = z.strictObject({
  id: z.string().min(1).describe('Permanent name: the last piece of its address.'),
  address: webAddress,
  kind: z.enum(dossierKinds),
  name: z.string().min(1),
  names: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        language: z.string().optional().describe('BCP 47; left out where it is that of the site.'),
      }),
    )
    .describe('Other names and transliterations.'),
  definition: z.string(),
  definedBy: z.array(z.string()).describe('Ids of the sources of the definition.'),
  countries: z.array(z.string().length(2)).describe('ISO 3166-1.'),
  topics: z.array(z.string()).describe('Ids of topics.'),
  reviewed: z.iso.date().optional().describe('When all of it was last gone through.'),
  properties: z.array(
    z.strictObject({
      property: z.string().min(1),
      address: webAddress.describe('Its place on the page.'),
      ...valueShape,
      history: z
        .array(
          z.strictObject({
            ...valueShape,
            until: knownDate.describe('When the next value took its place.'),
          }),
        )
        .describe('Values that were replaced, oldest first.'),
    }),
  ),
  places: z.array(
    z.strictObject({
      name: z.string(),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      status: z.enum(claimStatuses).optional(),
      sources: z.array(z.string()),
    }),
  ),
  events: z.array(
    z
      .strictObject({ id: z.string(), date: z.iso.date(), title: z.string() })
      .describe('In the order of time.'),
  ),
  statements: z
    .strictObject({ own: z.array(webAddress), others: z.array(webAddress) })
    .describe('Places of statements in stories: of its own, and of others about it.'),
  stories: z.array(webAddress).describe('Those about it first, then those that name it.'),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      number: z.int().positive().describe('By which the page cites it.'),
      publisher: z.string().describe('Id of the publisher.'),
      publisherName: z.string(),
      title: z.string().optional(),
      description: z.string().optional().describe('Our words for it, where its title is not known.'),
      address: z.string(),
      date: knownDate,
      dateInferred: z.boolean(),
      language: z.string().optional(),
      relays: z.string().optional(),
      origin: z.string().optional(),
      archived: z.string().optional(),
    }),
  ),
});

/** /api/dossiers.json: every dossier, each value with its source, date, status and history. */
export const dossiersSchema = z.strictObject({
  $schema: webAddress.describe('Where this schema is published.'),
  title: z.string(),
  address: webAddress.describe('Address of this document.'),
  page: webAddress.describe('The page of the site that lists the same dossiers.'),
  total: z.int().nonnegative(),
  dossiers: z.array(publishedDossierSchema).describe('In alphabetical order.'),
});

export type DossiersDocument = z.input<typeof dossiersSchema>;
