import type { CitedSource, Evidence } from '../cited.ts';
import type { MapFigure } from './map-figure.ts';

/** What the columns of a map's data are called; programs read them, so they are the same in every language. */
export const mapColumns = [
  'role',
  'name',
  'latitude',
  'longitude',
  'to',
  'to_latitude',
  'to_longitude',
  'kilometres',
  'label',
  'status',
] as const;

type Cells = Readonly<Partial<Record<(typeof mapColumns)[number], string | number | undefined>>>;

/** A row of a map's data: a cell for each column, and what it rests on. */
export interface MapDataRow {
  readonly cells: readonly string[];
  readonly sources: readonly CitedSource[];
}

/**
 * Everything that a map shows, a row each and in the order of its table, for programs: degrees with a point, a status
 * by its name in our files, a tinted country by its ISO 3166-1 code.
 * @param whole sources of the whole figure, for what has none of its own
 */
export const listMapData = (
  { places, rings, arrows, countries }: MapFigure,
  whole: readonly CitedSource[],
): MapDataRow[] => {
  const toRow = (cells: Cells, { status, sources }: Evidence): MapDataRow => ({
    cells: mapColumns.map((column) => String({ ...cells, status }[column] ?? '')),
    sources: sources.length > 0 ? sources : whole,
  });
  return [
    ...places.map(({ name, at: [longitude, latitude], role, evidence }) =>
      toRow({ role, name, latitude, longitude }, evidence),
    ),
    ...rings.map(({ around: { name, at }, kilometres, label, evidence }) =>
      toRow({ role: 'ring', name, latitude: at[1], longitude: at[0], kilometres, label }, evidence),
    ),
    ...arrows.map(({ from, to, label, evidence }) =>
      toRow(
        {
          role: 'arrow',
          name: from.name,
          latitude: from.at[1],
          longitude: from.at[0],
          to: to.name,
          to_latitude: to.at[1],
          to_longitude: to.at[0],
          label,
        },
        evidence,
      ),
    ),
    ...countries.map((code) => toRow({ role: 'country', name: code }, { sources: [], status: undefined })),
  ];
};
