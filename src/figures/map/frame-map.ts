import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { FigureWidth } from '../drawing.ts';
import type { Atlas, Country, Polygon } from './atlas.ts';
import type { MapFigure } from './map-figure.ts';
import { arrowOnGlobe, circleOnGlobe } from './paths-on-globe.ts';
import { angle, capOf, toPosition, toVector, type Cap, type Position } from './sphere.ts';

/** What a map shows of the globe, and how it is laid on the page. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Equal-area, from degrees to pixels; what it streams is cut at the edge of the frame. */
  readonly projection: GeoProjection;
  /** What may be seen. */
  readonly view: Cap;
  /** Radians that a pixel in the middle stands for. */
  readonly pixel: number;
  /** Whether the whole world is shown. */
  readonly world: boolean;
}

/** Beyond this distance from the middle, in radians, the content needs a map of the world. */
const worldwide = (58 * Math.PI) / 180;

/** How much is shown round the content. */
export interface Surroundings {
  /** Half the ground, in radians, that is shown at least. */
  readonly reach: number;
  /** Pixels kept free on every side. */
  readonly margin: number;
}

/** What a map is cut to fit, where it is none of the widths of figures. */
export interface MapFormat {
  readonly width: number;
  /** Height as a share of the width, at least and at most. */
  readonly aspect: readonly [number, number];
  /** Pixels kept free round the content. */
  readonly margin: number;
}

/** Height as a share of the width, at least and at most. */
const aspects: Readonly<Record<FigureWidth, readonly [number, number]>> = {
  896: [0.5, 0.68],
  624: [0.56, 0.84],
  304: [0.8, 1.2],
};

/** Pixels kept free round the content. */
const margins: Readonly<Record<FigureWidth, number>> = { 896: 64, 624: 52, 304: 34 };

/** A single place is shown with some 350 km to either side. */
const usualReach = 0.055;

/**
 * The polygons of a country that belong together: its largest and what lies near, without far islands and
 * possessions. They are what a map of the country is cut to.
 */
export const findHomeland = ({ polygons }: Country): Polygon[] => {
  const [largest, ...others] = polygons.toSorted((a, b) => b.cap.radius - a.cap.radius);
  if (largest === undefined) return [];
  const home = [largest];
  const worthy = others.filter(({ cap }) => cap.radius > largest.cap.radius * 0.15);
  const isNear = ({ cap }: Polygon): boolean =>
    home.some(
      (other) =>
        angle(cap.middle, other.cap.middle) - cap.radius - other.cap.radius < largest.cap.radius * 0.8,
    );
  for (let next = worthy.findIndex(isNear); next >= 0; next = worthy.findIndex(isNear)) {
    home.push(...worthy.splice(next, 1));
  }
  return home;
};

/** Points on the outline of a country's homeland, enough to cut a map to it. */
export const outlineOf = (country: Country, { arcs }: Atlas): Position[] =>
  findHomeland(country).flatMap(({ rings, cap }) =>
    (rings[0] ?? []).flatMap((number) => {
      const arc = arcs[number < 0 ? ~number : number];
      const worth = cap.radius / 20;
      return arc === undefined ? [] : arc.points.filter((_, index) => (arc.weights[index] ?? 0) > worth);
    }),
  );

/** What a map is cut to: its places, rings and arrows; where there are none, its countries. */
export const listContent = ({ places, rings, arrows, countries }: MapFigure, atlas: Atlas): Position[] => {
  const marked = [
    ...places.map(({ at }) => at),
    ...rings.flatMap((ring) => circleOnGlobe(ring, 36)),
    ...arrows.flatMap((arrow) => arrowOnGlobe(arrow, 24)),
  ];
  if (marked.length > 0) return marked;
  return atlas.countries
    .filter(({ code }) => code !== undefined && countries.includes(code))
    .flatMap((country) => outlineOf(country, atlas));
};

/** The meridian in the middle of a world map: 11° E, which cuts no land, unless content lies near its edge. */
const chooseMeridian = (content: readonly Position[]): number => {
  const usual = 11;
  const toEdge = ([longitude]: Position): number => Math.abs(((longitude - usual + 540) % 360) - 180);
  if (content.every((point) => toEdge(point) < 165)) return usual;
  const sorted = content.map(([longitude]) => longitude).toSorted((a, b) => a - b);
  const gaps = sorted.map((longitude, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { width: next - longitude, middle: (longitude + next) / 2 };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { width: 0, middle: 191 });
  return widest.width < 30 ? usual : ((widest.middle + 360) % 360) - 180;
};

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const extentOf = (content: readonly Position[], projection: GeoProjection): Extent => {
  const extent: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const point of content) {
    const [x, y] = projection(point) ?? [0, 0];
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return extent;
};

const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** The world from edge to edge, in units of the projection. */
const worldExtent = (): Extent => {
  const plain = geoEqualEarth().scale(1).translate([0, 0]);
  const [right = 0] = plain([180, 0]) ?? [];
  const [, bottom = 0] = plain([0, -90]) ?? [];
  return { left: -right, top: -bottom, right, bottom };
};

/** What can be seen in a frame: as far from its middle as its corners are, all of the globe where one is off it. */
const viewOf = (projection: GeoProjection, width: number, height: number): Cap => {
  const middle = projection.invert?.([width / 2, height / 2]);
  if (middle === null || middle === undefined) return { middle: [0, 0, 1], radius: Math.PI };
  const edge: [number, number][] = [
    [0, 0],
    [width / 2, 0],
    [width, 0],
    [0, height / 2],
    [width, height / 2],
    [0, height],
    [width / 2, height],
    [width, height],
  ];
  const distances = edge.map((point) => {
    const found = projection.invert?.(point);
    return found?.every(Number.isFinite) !== true ? Math.PI : angle(toVector(middle), toVector(found));
  });
  return { middle: toVector(middle), radius: Math.max(...distances) };
};

/**
 * Chooses what a map shows: an equal-area projection centred on its content, or Equal Earth where that is spread over
 * the world; everything fits in, with a margin, and some surroundings.
 * @param content longitudes and latitudes; the world for none
 */
export const frameMap = (
  content: readonly Position[],
  format: FigureWidth | MapFormat,
  around?: Surroundings,
): MapFrame => {
  const { width, aspect, margin } =
    typeof format === 'number' ? { width: format, aspect: aspects[format], margin: margins[format] } : format;
  const { reach: leastReach, margin: free } = around ?? { reach: usualReach, margin };
  const cap =
    content.length === 0 ? { middle: toVector([11, 0]), radius: Math.PI } : capOf(content.map(toVector), 60);
  const world = cap.radius > worldwide;
  const [longitude, latitude] = toPosition(cap.middle);
  const projection = world
    ? geoEqualEarth().rotate([-chooseMeridian(content), 0])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  // Outlines are dense enough; only the edge of the world needs points between.
  projection
    .scale(1)
    .translate([0, 0])
    .precision(world ? 1.5 : 0);
  const { left, top, right, bottom } = world ? worldExtent() : extentOf(content, projection);
  const reach = world ? 0 : leastReach;
  const halfWidth = Math.max((right - left) / 2, reach);
  const halfHeight = Math.max((bottom - top) / 2, reach);
  const kept = world ? 1 : free;
  const inner = width - 2 * kept;
  const height = Math.round(
    clamp(((halfHeight / halfWidth) * inner + 2 * kept) / width, world ? [0.48, 0.49] : aspect) * width,
  );
  const scale = Math.min(inner / 2 / halfWidth, (height - 2 * kept) / 2 / halfHeight);
  projection
    .scale(scale)
    .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale]);
  const view = world ? { middle: cap.middle, radius: Math.PI } : viewOf(projection, width, height);
  // Nothing far beyond the frame is worth following; d3 cuts along a circle first.
  if (!world) projection.clipAngle(Math.min(179, (view.radius * 180) / Math.PI + 15));
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { width, height, projection, view, pixel: 1 / scale, world };
};
