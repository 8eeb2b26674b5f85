import { expect, it } from 'vitest';
import { loadAtlas } from '../../../../src/figures/map/atlas.ts';
import { weighPoints } from '../../../../src/figures/map/weigh-points.ts';
import { angle, capOf, toPosition, toVector } from '../../../../src/figures/map/sphere.ts';
import { countryCodes } from '../../../../src/schemas/country-code.ts';

const { arcs, borders, countries, land } = loadAtlas();

it('has every country of ISO 3166-1 but for the least of its territories', () => {
  const known = new Set(countries.map(({ code }) => code));
  expect([...countryCodes].filter((code) => !known.has(code)).toSorted()).toEqual([
    'BQ',
    'BV',
    'CC',
    'CX',
    'GF',
    'GI',
    'GP',
    'MQ',
    'RE',
    'SJ',
    'TK',
    'UM',
    'YT',
  ]);
});

it('has no code for five lands', () => {
  expect(countries.flatMap(({ id, code }) => (code === undefined ? [id] : [])).toSorted()).toEqual([
    'ATC',
    'CYN',
    'IOA',
    'KAS',
    'SOL',
  ]);
});

it('is read once', () => {
  expect(loadAtlas()).toBe(loadAtlas());
});

it('has borders between two lands, in alphabetical order', () => {
  expect(borders.length).toBeGreaterThan(300);
  expect(borders.filter(({ between: [one, other] }) => one >= other)).toEqual([]);
});

it('knows for each arc and each polygon how far it reaches', () => {
  for (const { vectors, cap } of arcs) {
    expect(Math.max(...vectors.map((vector) => angle(vector, cap.middle)))).toBeLessThanOrEqual(
      cap.radius + 1e-9,
    );
  }
  expect(land.every(({ cap }) => cap.radius >= 0)).toBe(true);
});

it('weighs a point by the shape that is lost without it', () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 2],
    [5, 0],
  ] as const;
  const weights = weighPoints(line.map(([x, y]) => toVector([x, y])));
  expect(weights[0]).toBe(Number.POSITIVE_INFINITY);
  expect(weights[4]).toBe(Number.POSITIVE_INFINITY);
  expect([...weights.slice(1, 4)].map((weight) => Math.round((weight * 180 * 10) / Math.PI) / 10)).toEqual([
    0.1, 1.4, 2.2,
  ]);
});

it('finds the middle of points also across the date line and at a pole', () => {
  const across = capOf([toVector([179, 0]), toVector([-179, 0])], 60);
  expect(Math.abs(toPosition(across.middle)[0])).toBeCloseTo(180, 1);
  const pole = capOf(
    [0, 90, 180, -90].map((longitude) => toVector([longitude, 80])),
    60,
  );
  expect(toPosition(pole.middle)[1]).toBeGreaterThan(89.5);
  expect((pole.radius * 180) / Math.PI).toBeCloseTo(10, 0);
});
