import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMap } from '../../../../src/figures/map/describe-map.ts';
import { listMapData, mapColumns } from '../../../../src/figures/map/list-map-data.ts';
import { toMapFigure } from '../../../../src/figures/map/map-figure.ts';
import { tabulateMap, type MapTableWords } from '../../../../src/figures/map/tabulate-map.ts';
import { mapSchema } from '../../../../src/schemas/map.ts';
import { listFormat } from '../../../../src/domain/list-parts.ts';
import { anyMap } from './arbitrary-map.ts';

const map = toMapFigure(
  mapSchema.parse({
    places: [
      { name: 'Seoul', at: [37.57, 126.98], role: 'subject', cite: 's1', status: 'confirmed' },
      { name: 'Busan', at: [35.18, -129.08] },
    ],
    rings: [{ around: 'Seoul', kilometres: 1400, label: 'Reach', cite: 's2 s3', status: 'claimed' }],
    arrows: [{ from: 'Seoul', to: 'Busan', label: 'grain', cite: 's2' }],
    countries: ['KR', 'KP'],
  }),
  (id) => ({ id, number: id.slice(1), href: `#${id}`, name: `Source ${id}` }),
);

const words: MapTableWords = {
  locale: 'en',
  columns: {
    name: 'Name',
    latitude: 'Latitude',
    longitude: 'Longitude',
    role: 'Role',
    kilometres: 'Kilometres',
    status: 'Status',
  },
  roles: {
    subject: 'subject',
    capital: 'capital',
    place: 'place',
    ring: 'ring',
    arrow: 'arrow',
    country: 'country',
  },
  statuses: { confirmed: 'confirmed', claimed: 'claimed', assessed: 'assessed', disputed: 'disputed' },
  nameArrow: (from, to, label) => `${from} to ${to}${label === undefined ? '' : `: ${label}`}`,
  nameRing: (label, around) => `${label}, around ${around}`,
};

describe('describeMap', () => {
  const sentences = {
    locale: 'en',
    list: (names: readonly string[]) => names.join(' and '),
    places: (names: string) => `The map shows ${names}.`,
    countries: (names: string) => `${names} are tinted.`,
    ring: (label: string, distance: string, around: string) => `${label}: ${distance} around ${around}.`,
    arrow: (from: string, to: string) => `An arrow leads from ${from} to ${to}.`,
  };

  it('says what the map shows, in the order of the file', () => {
    expect(describeMap(map, sentences)).toBe(
      'The map shows Seoul and Busan. South Korea and North Korea are tinted. Reach: 1,400 km around Seoul. ' +
        'An arrow leads from Seoul to Busan.',
    );
  });

  it('joins names as the edition does, in Hebrew by a maqaf where the next is in other letters', () => {
    const told = describeMap(map, { ...sentences, list: (names) => listFormat('he').format(names) });
    expect(told).toContain('Seoul ו־Busan');
  });

  it('says nothing of what is not there', () => {
    expect(describeMap({ ...map, places: [], rings: [], arrows: [] }, sentences)).toBe(
      'South Korea and North Korea are tinted.',
    );
  });
});

describe('tabulateMap', () => {
  it('has a row for each place, ring, arrow and country', () => {
    const { columns, rows } = tabulateMap(map, words);
    expect(columns).toEqual(['Name', 'Latitude', 'Longitude', 'Role', 'Kilometres', 'Status']);
    expect(
      rows.map(({ cells, sources }) => [...cells, sources.map(({ number }) => number).join(' ')]),
    ).toEqual([
      ['Seoul', '37.57', '126.98', 'subject', '', 'confirmed', '1'],
      ['Busan', '35.18', '-129.08', 'place', '', '', ''],
      ['Reach, around Seoul', '37.57', '126.98', 'ring', '1,400', 'claimed', '2 3'],
      ['Seoul to Busan: grain', '', '', 'arrow', '', '', '2'],
      ['South Korea', '', '', 'country', '', '', ''],
      ['North Korea', '', '', 'country', '', '', ''],
    ]);
  });

  it('has all of any map, with as many cells as columns', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const { columns, rows } = tabulateMap(any, words);
        expect(rows).toHaveLength(
          any.places.length + any.rings.length + any.arrows.length + any.countries.length,
        );
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        any.places.forEach(({ at }, index) => {
          expect(Number(rows[index]?.cells[1])).toBeCloseTo(at[1], 4);
          expect(Number(rows[index]?.cells[2])).toBeCloseTo(at[0], 4);
        });
      }),
    );
  });
});

describe('listMapData', () => {
  const whole = [{ id: 's9', number: '9', href: '#s9', name: 'Source s9' }];
  const toIds = (row: { readonly sources: readonly { readonly id: string }[] }) =>
    row.sources.map(({ id }) => id);

  it('has a row for each mark, with a cell for each column', () => {
    expect(listMapData(map, []).map(({ cells }) => cells)).toEqual([
      ['subject', 'Seoul', '37.57', '126.98', '', '', '', '', '', 'confirmed'],
      ['place', 'Busan', '35.18', '-129.08', '', '', '', '', '', ''],
      ['ring', 'Seoul', '37.57', '126.98', '', '', '', '1400', 'Reach', 'claimed'],
      ['arrow', 'Seoul', '37.57', '126.98', 'Busan', '35.18', '-129.08', '', 'grain', ''],
      ['country', 'KR', '', '', '', '', '', '', '', ''],
      ['country', 'KP', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('names what each rests on, and the sources of the whole map where that is nothing', () => {
    expect(listMapData(map, whole).map(toIds)).toEqual([
      ['s1'],
      ['s9'],
      ['s2', 's3'],
      ['s2'],
      ['s9'],
      ['s9'],
    ]);
  });

  it('has as many rows as the table, of any map', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const rows = listMapData(any, []);
        expect(rows).toHaveLength(tabulateMap(any, words).rows.length);
        for (const { cells } of rows) expect(cells).toHaveLength(mapColumns.length);
      }),
    );
  });
});
