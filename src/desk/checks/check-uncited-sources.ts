import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { listCharts, type OpenData, toDataPath } from '../reading/data-files.ts';
import { listMaps, type OpenPlaces, toPlacesPath } from '../reading/map-files.ts';
import { listMapSources } from '../../domain/body/parts/map.ts';
import { type FindShownEvents, listTimelines } from '../reading/shown-events.ts';
import { listOutlookSources, listSources } from '../reading/sources.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/** Finds sources that nothing cites: neither the text of their story, nor its outlook, nor what its figures show. */
export const checkUncitedSources = (
  content: Content,
  openData: OpenData,
  openPlaces: OpenPlaces,
  findEvents: FindShownEvents,
): Finding[] =>
  documentsOf(content, 'articles').flatMap((article) => {
    const ofEvents = listTimelines(article).flatMap((timeline) => findEvents(article, timeline));
    return checkArticle(
      article,
      new Set(ofEvents.flatMap(({ sourceIds }) => sourceIds)),
      openData,
      openPlaces,
    );
  });

const checkArticle = (
  article: Document,
  ofEvents: ReadonlySet<string>,
  openData: OpenData,
  openPlaces: OpenPlaces,
): Finding[] => {
  const { fields, body } = article;
  const inCharts = listCitedInCharts(article, openData);
  const inMaps = listCitedInMaps(article, openPlaces);
  if (fields === undefined || body === undefined || inCharts === undefined || inMaps === undefined) return [];
  const cited = new Set([
    ...[body, ...body.claims, ...body.tables, ...body.parts].flatMap(({ citedIds }) =>
      citedIds.map(({ id }) => id),
    ),
    ...listOutlookSources(fields).map(({ id }) => id),
    ...inCharts,
    ...inMaps,
    ...ofEvents,
  ]);
  return listSources(fields)
    .filter(({ id }) => !cited.has(id))
    .map(({ id, path }) => ({
      id: 'uncited-source',
      ...atField(article, fields, path),
      message: `Nothing cites ${quote(id)}. Write [@${id}] after what rests on it, or remove the source.`,
    }));
};

/** Ids in the column "cite" of what the charts of a story show; undefined where that cannot be told. */
const listCitedInCharts = (article: Document, openData: OpenData): string[] | undefined => {
  const ids: string[] = [];
  for (const chart of listCharts(article)) {
    const data = openData(toDataPath(article, chart));
    if (data?.table === undefined) return undefined;
    const column = data.table.columns.findIndex((name) => name.trim() === 'cite');
    ids.push(...data.table.rows.flatMap((row) => (row[column] ?? '').split(/\s+/)));
  }
  return ids;
};

/** Ids that the places of the maps of a story cite; undefined where that cannot be told. */
const listCitedInMaps = (article: Document, openPlaces: OpenPlaces): string[] | undefined => {
  const maps = listMaps(article).map((map) => openPlaces(toPlacesPath(article, map))?.map);
  return maps.every((map) => map !== undefined) ? maps.flatMap(listMapSources) : undefined;
};
