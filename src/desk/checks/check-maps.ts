import { posix } from 'node:path';
import { placesNamePattern } from '../../schemas/map-notation.ts';
import { suggestClosest } from '../problems/closest.ts';
import { type Finding, withoutRepeats } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Content, Document } from '../reading/document.ts';
import { listShownStories, toNameInAll } from '../reading/translations.ts';
import { type FieldPath, listFieldTexts } from '../reading/fields.ts';
import { listMaps, type OpenPlaces, type PlacesFile, toPlacesPath } from '../reading/map-files.ts';
import { listSources } from '../reading/sources.ts';
import { atField } from './at-field.ts';
import { judgeCountries } from './check-countries.ts';
import { judgeFields } from './check-schema.ts';
import { toUnknownSource } from './unknown-source.ts';

/** Finds maps whose places are not there, cannot be read, or rest on what their story does not list. */
export const checkMaps = (content: Content, openPlaces: OpenPlaces): Finding[] =>
  withoutRepeats(
    listShownStories(content).flatMap((article) => {
      const maps = listMaps(article).filter(({ attributes }) =>
        // What cannot be the name of a file is left to checkPartNotation.
        placesNamePattern.test(toNameInAll(attributes.get('places')?.value ?? '')),
      );
      const shown = new Set(maps.map((map) => toPlacesPath(article, map)));
      return [
        ...maps.flatMap((map) => {
          const { value = '', valueOffset = map.offset } = map.attributes.get('places') ?? {};
          const path = toPlacesPath(article, map);
          return openPlaces(path) === undefined
            ? [toMissing(article, value, valueOffset, path, content)]
            : [];
        }),
        ...[...shown].flatMap((path) => {
          const file = openPlaces(path);
          return file === undefined ? [] : checkFile(file, article);
        }),
      ];
    }),
  );

const toMissing = (
  article: Document,
  name: string,
  offset: number,
  path: string,
  content: Content,
): Finding => {
  const folder = posix.dirname(article.path);
  const beside = [...content.paths]
    .filter((other) => posix.dirname(other) === folder)
    .map((other) => posix.basename(other));
  return {
    id: 'missing-data',
    file: article,
    offset,
    ...suggestClosest(
      `There is no file ${quote(path)}.`,
      name,
      beside.filter((other) => placesNamePattern.test(other)),
      'Put it in the same folder as the text, or correct the name.',
    ),
  };
};

/** What is wrong with a file that a map shows. */
const checkFile = (file: PlacesFile, article: Document): Finding[] => {
  const { fields, findings } = file;
  if (fields === undefined) return [...findings];
  return [
    ...findings,
    ...judgeFields('maps', fields, file),
    ...judgeCountries('maps', fields, file),
    ...checkSources(file, article),
  ];
};

const isCite = (path: FieldPath): boolean => path.at(-1) === 'cite';

const checkSources = (file: PlacesFile, article: Document): Finding[] => {
  if (article.fields === undefined || file.fields === undefined) return [];
  const { fields } = file;
  const listed = new Set(listSources(article.fields).map(({ id }) => id));
  return listFieldTexts(fields)
    .filter(({ path }) => isCite(path))
    .flatMap(({ path, written }) =>
      [...written.matchAll(/\S+/g)].flatMap(({ 0: id }): Finding[] =>
        listed.has(id)
          ? []
          : [
              {
                id: 'unknown-source',
                ...atField(file, fields, path),
                ...toUnknownSource(id, listed),
              },
            ],
      ),
    );
};
