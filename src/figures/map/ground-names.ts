import { labelSize, overlap, type Box, type Measure } from '../drawing.ts';
import type { Atlas, Polygon } from './atlas.ts';
import type { MapFrame } from './frame-map.ts';
import { findLanguage } from './map-language.ts';
import { makeThin, projectPolygons, type Point } from './outlines.ts';
import { doubleArea } from './path-data.ts';
import { isWithin, lineHeight, placeLabel } from './place-label.ts';
import { capsMeet, toPosition, type Position } from './sphere.ts';

/** A name on the ground, by its middle. */
export interface GroundName {
  readonly name: string;
  readonly at: Point;
  readonly box: Box;
}

/** Where a horizontal line runs within a ring: from where to where, in pixels. */
const spansOf = (ring: readonly Point[], row: number): [number, number][] => {
  const crossings: number[] = [];
  let [x, y] = ring.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of ring) {
    if (y <= row !== nextY <= row) crossings.push(x + ((row - y) / (nextY - y)) * (nextX - x));
    [x, y] = [nextX, nextY];
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((left, index): [number, number][] => {
    const right = crossings[index + 1];
    return index % 2 === 0 && right !== undefined ? [[left, right]] : [];
  });
};

/** Stretches that two lists of stretches share. */
const shareSpans = (a: readonly [number, number][], b: readonly [number, number][]): [number, number][] =>
  a.flatMap(([left, right]) =>
    b.flatMap(([otherLeft, otherRight]): [number, number][] => {
      const [from, to] = [Math.max(left, otherLeft), Math.min(right, otherRight)];
      return from < to ? [[from, to]] : [];
    }),
  );

const boxRound = ([x, y]: Point, width: number): Box => ({
  left: x - width / 2,
  top: y - lineHeight / 2,
  right: x + width / 2,
  bottom: y + lineHeight / 2,
});

/**
 * Finds room for a name within a ring, where it is widest.
 * @param leastSlack pixels by which the land is wider than the name; below zero the name may stand over its edges
 * @returns undefined where the name is wider than the land
 */
const findRoom = (
  ring: readonly Point[],
  width: number,
  frame: MapFrame,
  taken: readonly Box[],
  leastSlack = 8,
): Box | undefined => {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const rooms: { box: Box; slack: number }[] = [];
  const step = Math.max(6, (bottom - top) / 16);
  for (let row = top + lineHeight / 2; row <= bottom - lineHeight / 2; row += step) {
    const spans = [row - 6, row, row + 6].map((y) => spansOf(ring, y)).reduce(shareSpans);
    for (const [left, right] of spans) {
      const slack = right - left - width;
      if (slack < leastSlack) continue;
      const middle = (left + right) / 2;
      // The height counts as well: a name in the middle of its land looks at home.
      const off = Math.abs(row - (top + bottom) / 2);
      for (const shift of [0, -0.35, 0.35]) {
        rooms.push({
          box: boxRound([middle + shift * slack, row], width),
          slack: slack - off * 0.5 - Math.abs(shift) * slack,
        });
      }
    }
  }
  return rooms
    .toSorted((a, b) => b.slack - a.slack)
    .find(({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(box, other)))?.box;
};

const toMiddle = ({ left, top, right, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

/** Twice the square pixels that a country shows at least to be named. */
const leastNamed = 600;

/** What names on the ground are found and measured by. */
export interface Naming {
  readonly atlas: Atlas;
  readonly frame: MapFrame;
  readonly locale: string;
  readonly measure: Measure;
}

/** Ways to move a name that covers something, in its own widths and lines, nearest first. */
const shifts: readonly Point[] = [
  [0, 0],
  [0, 1.2],
  [0, -1.2],
  [0.5, 0],
  [-0.5, 0],
  [0.5, 1.2],
  [-0.5, 1.2],
  [0.5, -1.2],
  [-0.5, -1.2],
];

/** Places a name about a point: where it covers nothing, or at least nothing that may not be covered. */
const nameAbout = (
  name: string,
  at: Readonly<Position>,
  { frame, measure }: Pick<Naming, 'frame' | 'measure'>,
  taken: readonly Box[],
  soft: readonly Box[],
): GroundName | undefined => {
  const [x, y] = frame.projection([...at]) ?? [-1, -1];
  const width = Math.ceil(measure(name, labelSize)) + 4;
  const boxes = shifts
    .map(([aside, down]) => boxRound([x + aside * width, y + down * lineHeight], width))
    .filter((box) => isWithin(box, frame));
  const isFree = (others: readonly Box[]) => (box: Box) => !others.some((other) => overlap(box, other));
  const box = boxes.find(isFree([...taken, ...soft])) ?? boxes.find(isFree(taken));
  return box === undefined ? undefined : { name, at: toMiddle(box), box };
};

/** Names a country beside its land, where the name is wider than the land. */
const nameBeside = (
  name: string,
  { cap }: Polygon,
  taken: readonly Box[],
  naming: Naming,
): GroundName | undefined => {
  const { frame, measure } = naming;
  const at = frame.projection(toPosition(cap.middle));
  if (at === null) return undefined;
  const reach = Math.max(6, cap.radius / frame.pixel);
  const placed = placeLabel({ text: name, numbers: [], strong: false }, at, reach, frame, taken, measure);
  return placed === undefined ? undefined : { name, at: toMiddle(placed.box), box: placed.box };
};

/**
 * Names countries where their land has room for the name, the tinted first, then by their size; a tinted country that
 * is small is named beside its land.
 * @param tinted ISO 3166-1 codes
 * @param most how many names
 * @param taken what may not be covered
 * @param soft what should not be
 */
export const nameCountries = (
  naming: Naming,
  tinted: readonly string[],
  most: number,
  taken: readonly Box[],
  soft: readonly Box[],
): GroundName[] => {
  const { atlas, frame, locale, measure } = naming;
  const { regions } = findLanguage(locale);
  const thin = makeThin(atlas, frame, 4);
  const seen = atlas.countries
    .flatMap(({ code, polygons }) => {
      const first = code !== undefined && tinted.includes(code);
      const near = polygons.filter(
        ({ cap }) => (first || cap.radius > 12 * frame.pixel) && capsMeet(cap, frame.view),
      );
      const [largest] = near.toSorted((a, b) => b.cap.radius - a.cap.radius);
      return code === undefined || largest === undefined ? [] : [{ code, largest, first }];
    })
    .toSorted((a, b) => Number(b.first) - Number(a.first) || b.largest.cap.radius - a.largest.cap.radius);
  const placed: GroundName[] = [];
  for (const { code, largest, first } of seen) {
    if (placed.length >= most) break;
    const name = regions.of(code) ?? code;
    const covered = [...taken, ...placed.map(({ box }) => box)];
    const rings = projectPolygons([largest], thin, frame);
    const [ring] = rings.toSorted((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
    if (ring !== undefined && Math.abs(doubleArea(ring)) >= leastNamed) {
      const width = Math.ceil(measure(name, labelSize)) + 4;
      const all = [...covered, ...soft];
      const box =
        findRoom(ring, width, frame, all) ??
        (first ? findRoom(ring, width, frame, all, -width / 2) : undefined);
      if (box !== undefined) placed.push({ name, at: toMiddle(box), box });
    }
    if (!first || placed.at(-1)?.name === name) continue;
    const beside =
      largest.cap.radius < 40 * frame.pixel
        ? nameBeside(name, largest, [...covered, ...soft], naming)
        : undefined;
    const found = beside ?? nameAbout(name, toPosition(largest.cap.middle), naming, covered, soft);
    if (found !== undefined) placed.push(found);
  }
  return placed;
};

/** Places names of waters about where they are, each once; what has no room is left out. */
export const nameWaters = (
  waters: readonly { readonly name: string; readonly at: Position }[],
  frame: MapFrame,
  taken: readonly Box[],
  soft: readonly Box[],
  measure: Measure,
): GroundName[] => {
  const placed: GroundName[] = [];
  for (const { name, at } of waters) {
    const covered = [...taken, ...placed.map(({ box }) => box)];
    const found = nameAbout(name, at, { frame, measure }, covered, soft);
    if (found !== undefined) placed.push(found);
  }
  return placed;
};
