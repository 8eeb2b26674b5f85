import { expect, it } from 'vitest';
import { mapSchema } from '../../../src/schemas/map.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const seoul = { name: 'Seoul', at: [37.57, 126.98] };
const busan = { name: 'Busan', at: [35.18, 129.08] };
const ring = { around: 'Seoul', kilometres: 400, label: 'Reach', cite: 'one' };
const arrow = { from: 'Seoul', to: 'Busan', cite: 'one' };
const map = { places: [seoul, busan], rings: [ring], arrows: [arrow], countries: ['KR'] };

it('takes places, rings, arrows, countries and waters', () => {
  const waters = [{ name: 'Yellow Sea', at: [36, 123] }];
  expect(mapSchema.parse({ ...map, waters })).toEqual({
    places: [
      { ...seoul, role: 'place' },
      { ...busan, role: 'place' },
    ],
    rings: [{ ...ring, cite: ['one'] }],
    arrows: [{ ...arrow, cite: ['one'] }],
    countries: ['KR'],
    waters,
  });
});

it('takes the edges of the world, and a map of countries alone', () => {
  const corner = { name: 'Corner', at: [-90, 180] };
  expect(listFaults(mapSchema, { places: [corner] })).toEqual([]);
  expect(listFaults(mapSchema, { countries: ['KR'] })).toEqual([]);
});

it('takes several sources, each once', () => {
  const { rings } = mapSchema.parse({ ...map, rings: [{ ...ring, cite: 'one two  one' }] });
  expect(rings[0]?.cite).toEqual(['one', 'two']);
});

const place = (fields: object): Record<string, unknown> => ({
  places: [{ ...seoul, ...fields }],
  rings: [],
  arrows: [],
});
const many = (count: number): Record<string, unknown> => ({
  places: Array.from({ length: count }, (_, index) => ({ ...seoul, name: `Place ${String(index)}` })),
  rings: [],
  arrows: [],
});
const nameTheSources = 'Name the sources by their ids, separated by spaces: cite: "one two".';

it.each(
  faultFirst([
    [place({ at: [91, 0] }), 'places.0.at.0: A latitude lies between −90 and 90; 91 is outside the world.'],
    [
      place({ at: [-90.5, 0] }),
      'places.0.at.0: A latitude lies between −90 and 90; -90.5 is outside the world.',
    ],
    [
      place({ at: [37, 181] }),
      'places.0.at.1: A longitude lies between −180 and 180; 181 is outside the world.',
    ],
    [place({ at: ['37° N', 127] }), 'places.0.at.0: Write the latitude in degrees, as a number: 37.57.'],
    [
      place({ at: '37, 127' }),
      'places.0.at: Write where it is as latitude and longitude in degrees: at: [37.57, 126.98].',
    ],
    [
      place({ at: [37] }),
      'places.0.at: Write where it is as latitude and longitude in degrees: at: [37.57, 126.98].',
    ],
    [place({ role: 'city' }), 'places.0.role: Write role: subject, role: capital, role: place.'],
    [
      place({ status: 'sure', cite: 'one' }),
      'places.0.status: Write status: confirmed, status: claimed, status: assessed, status: disputed.',
    ],
    [place({ status: 'claimed' }), `places.0.status: A status rests on sources. ${nameTheSources}`],
    [place({ cite: ' ' }), `places.0.cite: ${nameTheSources}`],
    [
      place({ name: '' }),
      'places.0.name: The name is empty. Write it, or remove the field if it is optional.',
    ],
    [place({ colour: 'red' }), 'places.0: Unrecognized key: "colour"'],
    [{ places: [seoul, busan, seoul] }, 'places.2.name: Two places are named "Seoul". Tell them apart.'],
    [many(41), 'places: At most 40 places: more cannot be read on one map.'],
    [
      { rings: [{ ...ring, kilometres: 0 }] },
      'rings.0.kilometres: A ring of 0 km or less cannot be drawn. Write the distance in kilometres.',
    ],
    [
      { rings: [{ ...ring, kilometres: 20_001 }] },
      'rings.0.kilometres: No two places on Earth are 20001 km apart; a ring reaches 20000 km at most.',
    ],
    [
      { rings: [{ ...ring, kilometres: '400 km' }] },
      'rings.0.kilometres: Write the distance in kilometres, as a number: 400.',
    ],
    [
      { rings: [{ ...ring, around: 'Soul' }] },
      'rings.0.around: No place is named "Soul". Write a name that is listed under places.',
    ],
    [{ rings: [{ ...ring, cite: undefined }] }, `rings.0.cite: ${nameTheSources}`],
    [
      { arrows: [{ ...arrow, to: 'Pusan' }] },
      'arrows.0.to: No place is named "Pusan". Write a name that is listed under places.',
    ],
    [{ arrows: [{ ...arrow, to: 'Seoul' }] }, 'arrows.0.to: An arrow needs two places.'],
    [{ countries: ['KR', 'JP', 'KR'] }, 'countries.2: KR is listed twice.'],
    [
      { countries: ['Korea'] },
      'countries.0: "Korea" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.',
    ],
    [
      { places: [], rings: [], arrows: [], countries: [] },
      ': A map needs a place or a country. List one under places: or countries:.',
    ],
  ]),
)('says "%s"', (fault, fields) => {
  expect(listFaults(mapSchema, { ...map, ...fields })).toContain(fault);
});
