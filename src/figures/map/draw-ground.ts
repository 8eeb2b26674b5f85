import type { Element } from 'hast';
import { shape, type FigureWidth } from '../drawing.ts';
import type { Atlas, Country } from './atlas.ts';
import { addedLines, chooseBorderStyle, isTinted, type BorderConvention } from './border-convention.ts';
import type { MapFrame } from './frame-map.ts';
import {
  makeThin,
  projectArc,
  projectGlobe,
  projectLine,
  projectPolygons,
  type Point,
  type Thin,
} from './outlines.ts';
import { writeLines, writeRings } from './path-data.ts';
import { capsMeet, dot, toPosition } from './sphere.ts';

/** The finest outlines, in pixels, and how much coarser each next try is. */
const [finest, coarser] = [0.5, 1.2];

/** Characters that coasts and borders of a figure may take; tints repeat them, and compress to little. */
export const groundBudgets: Readonly<Record<FigureWidth, number>> = { 896: 4100, 624: 3300, 304: 1600 };

/** Characters that a point takes, about. */
const charactersAPoint = 4;

/** What a character of a tint counts: most stand in coasts and borders already, where borders are drawn. */
const toTintShare = ({ world }: MapFrame): number => (world ? 0.8 : 0.4);

/** Square pixels of an island worth drawing, where outlines are finest. */
const leastIsland = 3;

/** Radius of the ring round a tinted country that is smaller than it, in pixels. */
const leastTint = 5;

/** The paths of a map's ground, each the d of one. */
interface GroundPaths {
  readonly land: string;
  readonly tints: string;
  readonly solid: string;
  readonly dashed: string;
}

/** Borders as lines on the page, by their style. */
const layBorders = (atlas: Atlas, frame: MapFrame, borders: BorderConvention, thin: Thin) => {
  const lines: Record<'solid' | 'dashed', Point[][]> = { solid: [], dashed: [] };
  for (const { arc, between } of atlas.borders) {
    const style = chooseBorderStyle(borders, between);
    if (!capsMeet(atlas.arcs[arc]?.cap ?? frame.view, frame.view)) continue;
    if (style === 'solid') lines.solid.push(...projectArc(arc, thin, frame));
    if (typeof style !== 'function') continue;
    for (const drawn of ['solid', 'dashed'] as const) {
      lines[drawn].push(...projectArc(arc, thin, frame, (point) => style(point) === drawn));
    }
  }
  if (borders !== 'control') {
    for (const { points } of addedLines) lines.dashed.push(...projectLine(points, frame));
  }
  return lines;
};

const layPaths = (
  tinted: readonly Country[],
  atlas: Atlas,
  frame: MapFrame,
  borders: BorderConvention,
  tolerance: number,
): GroundPaths => {
  const thin = makeThin(atlas, frame, tolerance);
  const island = (leastIsland * tolerance) / finest;
  // A map of the world shows coasts and tints: at its scale borders are a net that hides both.
  const lines = frame.world ? { solid: [], dashed: [] } : layBorders(atlas, frame, borders, thin);
  const tints = tinted.flatMap(({ polygons }) => polygons);
  return {
    land: writeRings(projectPolygons(atlas.land, thin, frame), 1, island),
    tints: writeRings(projectPolygons(tints, thin, frame), 1, island),
    solid: writeLines(lines.solid, 1),
    dashed: writeLines(lines.dashed, 1),
  };
};

/** Steps of fineness that are told apart for a doubling, when a fineness is guessed. */
const stepsADoubling = 6;

/** How fine outlines may be, about, that they take so many characters: by the points of arcs that are in view. */
const guessTolerance = (atlas: Atlas, frame: MapFrame, budget: number): number => {
  const least = finest * frame.pixel;
  const reach = Math.cos(frame.view.radius);
  const counts: number[] = [];
  let left = budget / charactersAPoint;
  for (const { cap, vectors, weights } of atlas.arcs) {
    // Islands of a few pixels will not be drawn.
    if (cap.radius < frame.pixel * 2.5 || !capsMeet(cap, frame.view)) continue;
    for (const [index, vector] of vectors.entries()) {
      const weight = weights[index] ?? 0;
      if (weight < least || (!frame.world && dot(vector, frame.view.middle) < reach)) continue;
      // Ends are worth infinitely much: they stay in any case.
      if (weight === Number.POSITIVE_INFINITY) left -= 0.5;
      else {
        const step = Math.floor(Math.log2(weight / least) * stepsADoubling);
        counts[step] = (counts[step] ?? 0) + 1;
      }
    }
  }
  let step = counts.length;
  while (step > 0 && left >= (counts[step - 1] ?? 0)) left -= counts[--step] ?? 0;
  return finest * 2 ** (step / stepsADoubling);
};

const measurePaths = ({ land, tints, solid, dashed }: GroundPaths, tintShare: number): number =>
  land.length + tints.length * tintShare + solid.length + dashed.length;

/** Rings round tinted countries that are too small to be seen, in pixels. */
const ringTiny = (
  countries: readonly Country[],
  { projection, pixel, view, width, height }: MapFrame,
): Element[] =>
  countries.flatMap(({ polygons }) => {
    const largest = polygons.toSorted((a, b) => b.cap.radius - a.cap.radius)[0]?.cap;
    if (largest === undefined || largest.radius > leastTint * pixel || !capsMeet(largest, view)) return [];
    const [x, y] = projection(toPosition(largest.middle)) ?? [-1, -1];
    const seen = x >= leastTint && y >= leastTint && x <= width - leastTint && y <= height - leastTint;
    return seen ? [shape('circle', { cx: x, cy: y, r: leastTint, className: ['tiny'] })] : [];
  });

/**
 * Water, land, tinted countries and borders, as fine as a pixel shows and no longer than a page can bear.
 * @param countries ISO 3166-1 codes of those that are tinted
 * @param budget in characters; coarser outlines are taken until it is kept
 */
export const drawGround = (
  countries: readonly string[],
  atlas: Atlas,
  frame: MapFrame,
  borders: BorderConvention,
  budget: number,
): Element[] => {
  const tinted = atlas.countries.filter((country) => isTinted(borders, country, countries));
  let tolerance = guessTolerance(atlas, frame, budget);
  let paths = layPaths(tinted, atlas, frame, borders, tolerance);
  for (let tries = 0; measurePaths(paths, toTintShare(frame)) > budget && tries < 12; tries++) {
    tolerance *= coarser;
    paths = layPaths(tinted, atlas, frame, borders, tolerance);
  }
  const draw = (className: string, d: string): Element[] =>
    d === '' ? [] : [shape('path', { d, className: [className] })];
  return [
    ...draw('sea', writeRings(projectGlobe(frame), 1, 0)),
    ...draw('land', paths.land),
    ...draw('tint', paths.tints),
    ...draw('border', paths.solid),
    ...draw('border-disputed', paths.dashed),
    ...ringTiny(tinted, frame),
  ];
};
