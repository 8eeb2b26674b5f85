import { shape, type Drawing, type FigureWidth, type Measure } from '../drawing.ts';
import { loadAtlas } from './atlas.ts';
import { drawGround } from './draw-ground.ts';
import { drawName, type MapOptions } from './draw-map.ts';
import { frameMap, outlineOf } from './frame-map.ts';
import { nameCountries } from './ground-names.ts';

/** What is shown round a country: its neighbours, and a continent's coast round an island. */
const surroundings = { reach: 0.07, share: 0.2 };

/** Widths that locators are drawn for, in pixels: on a telephone or in a margin, and in the column of text. */
export type LocatorWidth = Extract<FigureWidth, 304 | 624>;

/** Characters that a locator's ground may take, by its width. */
const budgets: Readonly<Record<LocatorWidth, number>> = { 624: 2350, 304: 2000 };

/** Names on a locator at most, the country's own among them. */
const mostNames = 5;

/**
 * Draws a country tinted among its neighbours.
 * @param code ISO 3166-1 alpha-2
 * @returns undefined for the few territories that the atlas does not have apart
 */
export const drawLocator = (
  code: string,
  width: LocatorWidth,
  measure: Measure,
  { locale, borders, labelledBy }: MapOptions,
): Drawing | undefined => {
  const atlas = loadAtlas();
  const country = atlas.countries.find((other) => other.code === code);
  if (country === undefined) return undefined;
  const around = { reach: surroundings.reach, margin: surroundings.share * width };
  const frame = frameMap(outlineOf(country, atlas), width, around);
  const names = nameCountries({ atlas, frame, locale, measure }, [code], mostNames, [], []);
  return {
    width,
    height: frame.height,
    content: [
      shape(
        'g',
        { role: 'img', ariaLabelledBy: labelledBy.split(' '), className: ['map'], direction: 'ltr' },
        [
          ...drawGround([code], atlas, frame, borders, budgets[width]),
          ...names.map((name) => drawName('land-name', name)),
        ],
      ),
    ],
  };
};
