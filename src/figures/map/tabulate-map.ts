import type { ClaimStatus } from '../../schemas/claim.ts';
import type { PlaceRole } from '../../schemas/map.ts';
import type { CitedSource, Evidence } from '../cited.ts';
import type { MapFigure } from './map-figure.ts';
import { findLanguage } from './map-language.ts';

/** The words of a map's table, in the language of the edition. */
export interface MapTableWords {
  readonly locale: string;
  readonly columns: {
    readonly name: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly role: string;
    readonly kilometres: string;
    readonly status: string;
  };
  readonly roles: Readonly<Record<PlaceRole | 'ring' | 'arrow' | 'country', string>>;
  readonly statuses: Readonly<Record<ClaimStatus, string>>;
  /** What an arrow is called, e.g. "Busan to Tokyo: grain". */
  readonly nameArrow: (from: string, to: string, label: string | undefined) => string;
  /** What a ring is called, e.g. "KN-25, around Seoul". */
  readonly nameRing: (label: string, around: string) => string;
}

/** A row of a map's table: its cells in the order of the columns; sources are in no cell, so that they can be links. */
export interface MapRow {
  readonly cells: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** The table that says all that a map shows. */
export interface MapTable {
  readonly columns: readonly string[];
  readonly rows: readonly MapRow[];
}

/** Everything that a map shows as a table: places, rings, arrows, tinted countries. Empty cells are empty texts. */
export const tabulateMap = (map: MapFigure, words: MapTableWords): MapTable => {
  const { locale, columns, roles, statuses } = words;
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 5 });
  const kilometres = new Intl.NumberFormat(locale);
  const { regions } = findLanguage(locale);
  const toRow = (
    cells: readonly [name: string, latitude: string, longitude: string, role: string, kilometres: string],
    { status, sources }: Evidence,
  ): MapRow => ({ cells: [...cells, status === undefined ? '' : statuses[status]], sources });
  return {
    columns: [
      columns.name,
      columns.latitude,
      columns.longitude,
      columns.role,
      columns.kilometres,
      columns.status,
    ],
    rows: [
      ...map.places.map(({ name, at, role, evidence }) =>
        toRow([name, degrees.format(at[1]), degrees.format(at[0]), roles[role], ''], evidence),
      ),
      ...map.rings.map(({ around, label, kilometres: distance, evidence }) =>
        toRow(
          [
            words.nameRing(label, around.name),
            degrees.format(around.at[1]),
            degrees.format(around.at[0]),
            roles.ring,
            kilometres.format(distance),
          ],
          evidence,
        ),
      ),
      ...map.arrows.map(({ from, to, label, evidence }) =>
        toRow([words.nameArrow(from.name, to.name, label), '', '', roles.arrow, ''], evidence),
      ),
      ...map.countries.map((code) =>
        toRow([regions.of(code) ?? code, '', '', roles.country, ''], { sources: [], status: undefined }),
      ),
    ],
  };
};
