import type { ClaimStatus } from '../../schemas/claim.ts';
import type { MapFile, PlaceRole } from '../../schemas/map.ts';
import type { CitedSource, Evidence } from '../cited.ts';
import type { Position } from './sphere.ts';

/** A place on a map. */
export interface MapPlace {
  readonly name: string;
  /** Longitude and latitude in degrees. */
  readonly at: Position;
  readonly role: PlaceRole;
  readonly evidence: Evidence;
}

/** A circle on the ground. */
export interface MapRing {
  readonly around: MapPlace;
  readonly kilometres: number;
  readonly label: string;
  readonly evidence: Evidence;
}

/** An arrow from one place to another. */
export interface MapArrow {
  readonly from: MapPlace;
  readonly to: MapPlace;
  readonly label: string | undefined;
  readonly evidence: Evidence;
}

/** What a map shows. */
export interface MapFigure {
  readonly places: readonly MapPlace[];
  readonly rings: readonly MapRing[];
  readonly arrows: readonly MapArrow[];
  /** ISO 3166-1 alpha-2 codes of the countries that are tinted. */
  readonly countries: readonly string[];
  readonly waters: readonly { readonly name: string; readonly at: Position }[];
}

/** Sources and status as a file of places writes them. */
interface WrittenEvidence {
  readonly cite?: readonly string[] | undefined;
  readonly status?: ClaimStatus | undefined;
}

/**
 * The map that a file of places describes.
 * @param toSource finds a source of the story by its id
 * @throws RangeError where a ring or an arrow names no place of the file, which mapSchema refuses
 */
export const toMapFigure = (file: MapFile, toSource: (id: string) => CitedSource): MapFigure => {
  const toEvidence = ({ cite = [], status }: WrittenEvidence): Evidence => ({
    sources: cite.map(toSource),
    status,
  });
  const places = file.places.map((place): MapPlace => ({
    name: place.name,
    at: [place.at[1], place.at[0]],
    role: place.role,
    evidence: toEvidence(place),
  }));
  const find = (name: string): MapPlace => {
    const place = places.find((other) => other.name === name);
    if (place === undefined) throw new RangeError(`no place is named "${name}"`);
    return place;
  };
  return {
    places,
    rings: file.rings.map((ring) => ({
      around: find(ring.around),
      kilometres: ring.kilometres,
      label: ring.label,
      evidence: toEvidence(ring),
    })),
    arrows: file.arrows.map((arrow) => ({
      from: find(arrow.from),
      to: find(arrow.to),
      label: arrow.label,
      evidence: toEvidence(arrow),
    })),
    countries: file.countries,
    waters: file.waters.map(({ name, at }) => ({ name, at: [at[1], at[0]] })),
  };
};
