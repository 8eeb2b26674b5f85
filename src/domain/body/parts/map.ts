import type { z } from 'astro/zod';
import type { CitedSource } from '../../../figures/cited.ts';
import type { KeyedMark } from '../../../figures/key-mark.ts';
import { describeMap } from '../../../figures/map/describe-map.ts';
import { drawMap, type MapKeyEntry } from '../../../figures/map/draw-map.ts';
import { listMapData, mapColumns } from '../../../figures/map/list-map-data.ts';
import { toMapFigure } from '../../../figures/map/map-figure.ts';
import { tabulateMap } from '../../../figures/map/tabulate-map.ts';
import { measureText } from '../../../figures/measure-text.ts';
import { drawSmallMap } from '../../../figures/small/small-map.ts';
import type { MapFile } from '../../../schemas/map.ts';
import { mapNotationSchema } from '../../../schemas/map-notation.ts';
import { listFormat } from '../../list-parts.ts';
import { toCitedSource } from '../source-numbers.ts';
import type { ClaimStatus } from '../../content-types.ts';
import type { ToldBelow } from '../figures/figure-kind.ts';
import { addSourceColumns } from '../figures/source-columns.ts';
import { toFigureKind } from './figure.ts';

/** A map as it is kept in a body: its places. */
interface MapFields extends Pick<z.output<typeof mapNotationSchema>, 'places'> {
  readonly map: MapFile;
}

/** Ids of the sources that a map cites. */
export const listMapSources = ({ places, rings, arrows }: MapFile): string[] =>
  [...places, ...rings, ...arrows].flatMap(({ cite = [] }) => cite);

/** What did not fit on a map is told below it, by its letter where it has one. */
const toKey = (key: readonly MapKeyEntry[]): ToldBelow[] =>
  key.map(({ letter, name, evidence: { sources } }) => ({
    words: letter === undefined ? name : `${letter}: ${name}`,
    sources,
  }));

const listMarks = (
  marked: readonly { readonly status?: ClaimStatus | undefined }[],
  form: KeyedMark['form'],
): KeyedMark[] => marked.flatMap(({ status }) => (status === undefined ? [] : [{ form, status }]));

/** Places, with ranges and ways between them, on a map that is cut to them. */
export const map = toFigureKind<MapFields>({
  name: 'map',
  schema: mapNotationSchema,
  example: ':::map[What it shows]{places="korea.yaml"}',
  read: (attributes, { openMap, sourceIds }) => {
    const read = mapNotationSchema.safeParse(attributes);
    const file = read.success ? openMap(read.data.places) : undefined;
    if (!read.success || file === undefined) return undefined;
    if (!listMapSources(file).every((id) => sourceIds.has(id))) return undefined;
    const { places, id, alt, lead, asof, cite = [] } = read.data;
    return { places, id, alt, lead, asof, cite, map: file };
  },
  draw: ({ map: file, cite }, { matter, edition, titleId }) => {
    const { text, dialect: locale, site } = edition;
    const { maps } = text.figures;
    const whole = cite.map((id): CitedSource => toCitedSource(id, matter, edition));
    const figure = toMapFigure(file, (id) => toCitedSource(id, matter, edition));
    const table = tabulateMap(figure, {
      ...maps,
      locale,
      statuses: text.evidence.statuses,
    });
    // A column in which nothing is said is none.
    const used = table.columns.map(
      (_, column) => column === 0 || table.rows.some(({ cells }) => cells[column] !== ''),
    );
    const keep = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, column) => used[column] === true);
    return {
      drawAt: (width) => {
        const options = { locale, borders: site.borders, labelledBy: titleId };
        const drawing = drawMap(figure, width, measureText, options);
        return { ...drawing, key: toKey(drawing.key) };
      },
      drawSmall: (size) => drawSmallMap(figure, size, site.borders),
      description: describeMap(figure, {
        ...maps.sentences,
        locale,
        list: (names) => listFormat(locale).format(names),
      }),
      table: { columns: keep(table.columns), rows: table.rows.map(({ cells }) => keep(cells)) },
      rowSources: table.rows.map(({ sources }) => (sources.length > 0 ? sources : whole)),
      marks: [...listMarks(file.places, 'dot'), ...listMarks([...file.rings, ...file.arrows], 'range')],
      remarks: [maps.borders[site.borders]],
      data: addSourceColumns(mapColumns, listMapData(figure, whole), matter),
    };
  },
});
