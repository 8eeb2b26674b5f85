import type { MapArrow, MapRing } from './map-figure.ts';
import {
  angle,
  cross,
  earthRadius,
  moveAlong,
  toPosition,
  toUnit,
  toVector,
  type Position,
  type Vector,
} from './sphere.ts';

/** Two directions at right angles to a point and to each other: east and north, also at the poles. */
const toDirections = (point: Vector): readonly [Vector, Vector] => {
  const east =
    Math.hypot(point[0], point[1]) < 1e-9 ? ([0, 1, 0] as const) : toUnit([-point[1], point[0], 0]);
  return [east, cross(point, east)];
};

/**
 * Points at a distance from a place, all round, evenly by bearing from north by east.
 * @param count how many; the first is not repeated at the end
 */
export const circleOnGlobe = ({ around, kilometres }: MapRing, count: number): Position[] => {
  const middle = toVector(around.at);
  const [east, north] = toDirections(middle);
  return Array.from({ length: count }, (_, index) => {
    const bearing = (index / count) * 2 * Math.PI;
    const towards: Vector = [
      north[0] * Math.cos(bearing) + east[0] * Math.sin(bearing),
      north[1] * Math.cos(bearing) + east[1] * Math.sin(bearing),
      north[2] * Math.cos(bearing) + east[2] * Math.sin(bearing),
    ];
    return toPosition(moveAlong(middle, towards, kilometres / earthRadius));
  });
};

/** How far an arrow bows to its left, as a share of its length: there and back are two lines. */
const bow = 0.08;

/** Points of an arrow: the shortest way over the globe, bowed a little. @param count how many, both ends among them */
export const arrowOnGlobe = ({ from, to }: Pick<MapArrow, 'from' | 'to'>, count: number): Position[] => {
  const start = toVector(from.at);
  const end = toVector(to.at);
  const length = angle(start, end);
  const across = cross(start, end);
  // Antipodes have no shortest way, and the same point none at all: any will do.
  const left = Math.hypot(...across) < 1e-9 ? toDirections(start)[0] : toUnit(across);
  const ahead = cross(left, start);
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const onWay = moveAlong(start, ahead, length * share);
    return toPosition(moveAlong(onWay, left, length * bow * Math.sin(Math.PI * share)));
  });
};
