import { expect, it } from 'vitest';
import { loadAtlas } from '../../../../src/figures/map/atlas.ts';
import {
  addedLines,
  borderConventions,
  chooseBorderStyle,
  isTinted,
  disputedBorders,
  type BorderConvention,
} from '../../../../src/figures/map/border-convention.ts';
import { drawMap } from '../../../../src/figures/map/draw-map.ts';
import { toMapFigure } from '../../../../src/figures/map/map-figure.ts';
import type { Position } from '../../../../src/figures/map/sphere.ts';
import { mapSchema } from '../../../../src/schemas/map.ts';
import { measure } from '../measure.ts';
import { hasClass, listElements, readPath } from './read-drawing.ts';

const { arcs, borders } = loadAtlas();

const pointsBetween = (between: readonly [string, string]): readonly Position[] =>
  borders
    .filter((border) => border.between.join(' ') === between.join(' '))
    .flatMap(({ arc }) => arcs[arc]?.points ?? []);

const styleAt = (convention: BorderConvention, between: readonly [string, string], point: Position) => {
  const style = chooseBorderStyle(convention, between);
  return typeof style === 'function' ? style(point) : style;
};

it('lists only borders that the atlas has, by the names it gives the lands, and stretches that lie on them', () => {
  const missing = disputedBorders.filter(
    ({ between, where = {} }) =>
      !pointsBetween(between).some(
        ([longitude, latitude]) =>
          latitude >= (where.south ?? -90) &&
          latitude <= (where.north ?? 90) &&
          longitude >= (where.west ?? -180) &&
          longitude <= (where.east ?? 180),
      ),
  );
  expect(missing).toEqual([]);
});

it('says of what it dashes part that the rest is not in dispute', () => {
  const partly = disputedBorders.filter(({ where }) => where !== undefined);
  for (const { between } of partly) {
    const styles = new Set(pointsBetween(between).map((point) => styleAt('neutral', between, point)));
    expect([between, [...styles].toSorted()]).toEqual([between, ['dashed', 'solid']]);
  }
});

const drawn: [[string, string], Position, string, string][] = [
  [['IND', 'PAK'], [74.5, 34.5], 'dashed', 'the line of control'],
  [['IND', 'PAK'], [70, 25], 'solid', 'the border in the desert'],
  [['KOR', 'PRK'], [127, 38], 'dashed', 'the line of 1953'],
  [['RUS', 'UKR'], [39, 49], 'dashed', 'the border of Luhansk'],
  [['RUS', 'UKR'], [34, 52], 'solid', 'the border of Sumy'],
  [['EGY', 'SDN'], [35, 22], 'dashed', 'the south of Halaib'],
  [['EGY', 'SDN'], [28, 22], 'solid', 'the border in the west'],
  [['FRA', 'ESP'], [0, 42.7], 'solid', 'the Pyrenees'],
];

it.each(drawn)('draws %j at %j %s: %s', (between, point, style) => {
  expect(styleAt('neutral', between, point)).toBe(style);
  expect(styleAt('control', between, point)).toBe('solid');
});

it('draws no border round lands that are no members where a site says so', () => {
  const absent = disputedBorders.filter(
    ({ between }) => styleAt('members', between, pointsBetween(between)[0] ?? [0, 0]) === 'absent',
  );
  expect(absent.map(({ between }) => between)).toEqual([
    ['CYN', 'CYP'],
    ['SOL', 'SOM'],
    ['SRB', 'XKX'],
  ]);
});

it('adds lines that the atlas lacks, near the borders that it has', () => {
  for (const { points } of addedLines) {
    for (const [longitude, latitude] of points) {
      const near = pointsBetween(['ISR', 'SYR']).some(
        ([x, y]) => Math.hypot(x - longitude, y - latitude) < 0.6,
      );
      expect([longitude, latitude, near]).toEqual([longitude, latitude, true]);
    }
  }
});

it('draws the convention: dashed, left out or solid', () => {
  const map = toMapFigure(mapSchema.parse({ places: [{ name: 'Nicosia', at: [35.17, 33.36] }] }), (id) => ({
    id,
    number: id,
    href: id,
    name: '',
  }));
  const shown = borderConventions.map((convention) => {
    const drawing = drawMap(map, 624, measure, {
      locale: 'en',
      borders: convention,
      labelledBy: 'title',
    });
    // Nicosia is in the middle, and the line runs through it.
    const isNear = (name: string): boolean =>
      listElements(drawing.content)
        .filter((element) => hasClass(element, name))
        .some(({ properties }) =>
          readPath(String(properties.d)).some(([x, y]) => Math.hypot(x - 312, y - drawing.height / 2) < 60),
        );
    return [convention, isNear('border-disputed'), isNear('border')];
  });
  expect(shown).toEqual([
    ['neutral', true, false],
    ['members', false, false],
    ['control', false, true],
  ]);
});

it('tints a land with the country it is counted as part of where no border is drawn between them', () => {
  const list = (convention: BorderConvention, codes: readonly string[]): string[] =>
    loadAtlas()
      .countries.filter((country) => isTinted(convention, country, codes))
      .map(({ id }) => id)
      .toSorted();
  expect(list('neutral', ['CY', 'SO', 'RS'])).toEqual(['CYP', 'SOM', 'SRB']);
  expect(list('members', ['CY', 'SO', 'RS'])).toEqual(['CYN', 'CYP', 'SOL', 'SOM', 'SRB', 'XKX']);
  expect(list('members', ['XK'])).toEqual(['XKX']);
});
