/** Longitude and latitude in degrees, in the order of d3-geo. */
export type Position = [longitude: number, latitude: number];

/** A point of the unit sphere. */
export type Vector = readonly [number, number, number];

/** A part of the globe round a middle. */
export interface Cap {
  readonly middle: Vector;
  /** In radians. */
  readonly radius: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
export const earthRadius = 6371.0088;

const degree = Math.PI / 180;

export const toVector = ([longitude, latitude]: Readonly<Position>): Vector => {
  const across = Math.cos(latitude * degree);
  return [
    across * Math.cos(longitude * degree),
    across * Math.sin(longitude * degree),
    Math.sin(latitude * degree),
  ];
};

export const toPosition = ([x, y, z]: Vector): Position => [
  Math.atan2(y, x) / degree,
  Math.atan2(z, Math.hypot(x, y)) / degree,
];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Angle between two directions in radians; exact also where they nearly agree. */
export const angle = (a: Vector, b: Vector): number => {
  const [x, y, z] = cross(a, b);
  return Math.atan2(Math.hypot(x, y, z), dot(a, b));
};

/** The vector of length 1 in a direction; the north pole for none. */
export const toUnit = ([x, y, z]: Vector): Vector => {
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? [0, 0, 1] : [x / length, y / length, z / length];
};

/** A point moved along the globe. @param towards a unit vector at right angles to it @param by in radians */
export const moveAlong = (from: Vector, towards: Vector, by: number): Vector => {
  const [ahead, aside] = [Math.cos(by), Math.sin(by)];
  return [
    from[0] * ahead + towards[0] * aside,
    from[1] * ahead + towards[1] * aside,
    from[2] * ahead + towards[2] * aside,
  ];
};

/** A cap that holds all points, near the smallest: its middle goes towards the farthest, by ever smaller steps. */
export const capOf = (vectors: readonly Vector[], steps: number): Cap => {
  const sum = vectors.reduce<Vector>(
    (total, vector) => [total[0] + vector[0], total[1] + vector[1], total[2] + vector[2]],
    [0, 0, 0],
  );
  const findFarthest = (middle: Vector): Vector => {
    let [farthest, least] = [middle, Number.POSITIVE_INFINITY];
    for (const vector of vectors) {
      const nearness = dot(vector, middle);
      if (nearness < least) [farthest, least] = [vector, nearness];
    }
    return farthest;
  };
  let middle = toUnit(sum);
  let farthest = findFarthest(middle);
  let best: Cap = { middle, radius: angle(middle, farthest) };
  for (let step = 1; step <= steps; step++) {
    const share = 1 / (step + 1);
    middle = toUnit([
      middle[0] + (farthest[0] - middle[0]) * share,
      middle[1] + (farthest[1] - middle[1]) * share,
      middle[2] + (farthest[2] - middle[2]) * share,
    ]);
    farthest = findFarthest(middle);
    const radius = angle(middle, farthest);
    if (radius < best.radius) best = { middle, radius };
  }
  return best;
};

/** Whether two caps share a point. */
export const capsMeet = (a: Cap, b: Cap): boolean => {
  const reach = a.radius + b.radius;
  return reach >= Math.PI || dot(a.middle, b.middle) >= Math.cos(reach);
};
