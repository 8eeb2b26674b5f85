import { z } from 'astro/zod';
import { toCitedSources, writtenBasis, writtenStatus } from './claim.ts';
import { countryCode } from './country-code.ts';
import { line } from './text.ts';

/** What a place is on the map; the earlier role gets its label first. */
export const placeRoles = ['subject', 'capital', 'place'] as const;

/** What a map can hold and still be read. */
export const mapLimits = { places: 40, rings: 6, arrows: 12, countries: 60, waters: 8 } as const;

const nameTheSources = 'Name the sources by their ids, separated by spaces: cite: "one two".';

const cite = toCitedSources(nameTheSources).describe('Ids of sources in the story, separated by spaces.');

const status = writtenStatus
  .optional()
  .describe('How firmly it stands: confirmed, claimed, assessed or disputed; only with cite.');

const basis = writtenBasis
  .optional()
  .describe('Why one source is enough for what is confirmed: an official count, or the acting party itself.');

const toDegrees = (noun: string, limit: number, near: string) =>
  z
    .number({ error: `Write the ${noun} in degrees, as a number: ${near}.` })
    .min(-limit, { error: (issue) => outside(noun, limit, issue.input) })
    .max(limit, { error: (issue) => outside(noun, limit, issue.input) });

const outside = (noun: string, limit: number, written: unknown): string =>
  `A ${noun} lies between −${String(limit)} and ${String(limit)}; ${String(written)} is outside the world.`;

const at = z
  .tuple([toDegrees('latitude', 90, '37.57'), toDegrees('longitude', 180, '126.98')], {
    error: 'Write where it is as latitude and longitude in degrees: at: [37.57, 126.98].',
  })
  .describe('Latitude and longitude in degrees, north and east positive, e.g. [37.57, 126.98].');

const placeName = line('name', 60);

/** The message about a list that is too long. */
const atMost = (limit: number, noun: string) => ({
  error: `At most ${String(limit)} ${noun}: more cannot be read on one map.`,
});

/** A place on a map. */
export const placeSchema = z.strictObject({
  name: placeName.describe('Name as readers know it, e.g. "Seoul".'),
  at,
  role: z
    .enum(placeRoles, { error: `Write role: ${placeRoles.join(', role: ')}.` })
    .default('place')
    .describe('subject (what the map is about), capital or place; without it, place.'),
  cite: cite.optional(),
  status,
  basis,
});

const ringSchema = z.strictObject({
  around: placeName.describe('Name of the place at its centre, as listed under places.'),
  kilometres: z
    .number({ error: 'Write the distance in kilometres, as a number: 400.' })
    .positive({ error: 'A ring of 0 km or less cannot be drawn. Write the distance in kilometres.' })
    .max(20_000, {
      error: ({ input }) =>
        `No two places on Earth are ${String(input)} km apart; a ring reaches 20000 km at most.`,
    })
    .describe('Distance from its centre in kilometres, as the source gives it.'),
  label: line('label', 60).describe('What reaches that far, e.g. "KN-25, 380 km".'),
  cite,
  status,
  basis,
});

const arrowSchema = z.strictObject({
  from: placeName.describe('Name of the place where it begins, as listed under places.'),
  to: placeName.describe('Name of the place where it ends, as listed under places.'),
  label: line('label', 60).optional().describe('What goes that way, e.g. "grain".'),
  cite,
  status,
  basis,
});

const waterSchema = z.strictObject({
  name: placeName.describe('Name of a sea, a river or a strait, printed quietly.'),
  at,
});

/** A file of places beside a story, e.g. korea.yaml, which :::map draws. */
export const mapSchema = z
  .strictObject({
    places: z
      .array(placeSchema)
      .max(mapLimits.places, atMost(mapLimits.places, 'places'))
      .default([])
      .describe('Places marked by a dot; the map is cropped to them, to its rings and to its arrows.'),
    rings: z
      .array(ringSchema)
      .max(mapLimits.rings, atMost(mapLimits.rings, 'rings'))
      .default([])
      .describe('Circles on the ground at a distance from a place, such as the range of a missile.'),
    arrows: z
      .array(arrowSchema)
      .max(mapLimits.arrows, atMost(mapLimits.arrows, 'arrows'))
      .default([])
      .describe('Arrows from one place to another.'),
    countries: z
      .array(countryCode)
      .max(mapLimits.countries, atMost(mapLimits.countries, 'countries'))
      .default([])
      .describe('ISO 3166-1 codes of countries to tint. Without places, the map is cropped to them.'),
    waters: z
      .array(waterSchema)
      .max(mapLimits.waters, atMost(mapLimits.waters, 'waters'))
      .default([])
      .describe('Names of waters; only those written here are printed, since some are disputed.'),
  })
  .superRefine(({ places, rings, arrows, countries }, context) => {
    const report = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (places.length === 0 && countries.length === 0) {
      report([], 'A map needs a place or a country. List one under places: or countries:.');
    }
    const names = places.map(({ name }) => name);
    places.forEach(({ name }, index) => {
      if (names.indexOf(name) === index) return;
      report(['places', index, 'name'], `Two places are named "${name}". Tell them apart.`);
    });
    countries.forEach((code, index) => {
      if (countries.indexOf(code) < index) report(['countries', index], `${code} is listed twice.`);
    });
    const known = (path: (string | number)[], name: string): void => {
      if (names.includes(name)) return;
      report(path, `No place is named "${name}". Write a name that is listed under places.`);
    };
    rings.forEach(({ around }, index) => {
      known(['rings', index, 'around'], around);
    });
    arrows.forEach(({ from, to }, index) => {
      known(['arrows', index, 'from'], from);
      known(['arrows', index, 'to'], to);
      if (from === to) report(['arrows', index, 'to'], 'An arrow needs two places.');
    });
    places.forEach((place, index) => {
      if (place.status === undefined || place.cite !== undefined) return;
      report(['places', index, 'status'], `A status rests on sources. ${nameTheSources}`);
    });
  });

export type MapFile = z.output<typeof mapSchema>;
export type PlaceRole = (typeof placeRoles)[number];
