import { posix } from 'node:path';
import { findPrivateNotes } from '../../markdown/private-notes.ts';
import { locateInData, toPublishedData } from '../../domain/data-file.ts';
import { type DataFault, maxCells } from '../../domain/data-table.ts';
import { dataNamePattern } from '../../schemas/table.ts';
import { checkControlCharacters } from './check-control-characters.ts';
import { checkInvisibleCharacters } from './check-invisible-characters.ts';
import { readCodes } from './field-words.ts';
import { aliasAdvice, toDuplicateFault, toYamlFault } from '../reading/yaml-fault.ts';
import { findClosest, suggestClosest } from '../problems/closest.ts';
import type { Content, Document } from '../reading/document.ts';
import { listShownStories, toNameInAll } from '../reading/translations.ts';
import type { Fields } from '../reading/fields.ts';
import { type DataFile, listDataShown, type OpenData } from '../reading/data-files.ts';
import { listLinkedDocuments } from '../reading/linked-documents.ts';
import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Finds data that a table or a chart names and that are not there, that cannot be read, or that nothing shows. */
export const checkData = (files: readonly FolderFile[], content: Content, openData: OpenData): Finding[] => {
  const articles = listShownStories(content);
  const articlesIn = Map.groupBy(articles, ({ path }) => posix.dirname(path));
  const data = files.filter(({ path }) => /\.(?:csv|yaml)$/i.test(path));
  const dataIn = Map.groupBy(data, ({ path }) => posix.dirname(path));
  return [
    ...articles.flatMap((article) => {
      const beside = dataIn.get(posix.dirname(article.path)) ?? [];
      return [
        ...checkNames(
          article,
          beside.map(({ path }) => posix.basename(path)),
        ),
        ...checkPublishedNames(article),
      ];
    }),
    ...data.flatMap((file) => {
      const besides = articlesIn.get(posix.dirname(file.path)) ?? [];
      // What an unreadable or a withdrawn story shows is not known, and nothing of it is published.
      if (besides.some(({ body }) => body === undefined)) return [];
      const name = posix.basename(file.path);
      const isShown = besides.some((article) =>
        listDataShown(article).some(({ attributes }) => attributes.get('data')?.value === name),
      );
      const opened = isShown ? openData(file.path) : undefined;
      if (opened !== undefined) return checkFile(opened);
      // Rows in YAML that nothing shows may be something else: see checkUnreadFiles.
      if (!/\.csv$/i.test(name)) return [];
      const isLinked = besides.some((article) =>
        listLinkedDocuments(article).some((linked) => linked.name === name),
      );
      return isLinked ? [] : [toUnused(file, besides[0])];
    }),
  ];
};

const toUnused = ({ path }: FolderFile, article: Document | undefined): Finding => ({
  id: 'unused-data',
  file: { path, text: '' },
  offset: 0,
  message:
    article !== undefined && toNameInAll(posix.basename(path)) !== posix.basename(path)
      ? `This is ${quote(toNameInAll(posix.basename(path)))} in another language, and there is no translation into that language which shows it. Write the translation, or delete it.`
      : article === undefined
        ? 'Nothing shows this file. Keep data in the folder of a story: articles/a-story/launches.csv.'
        : !dataNamePattern.test(posix.basename(path))
          ? 'Nothing in the story can show this file, since its name has more than lower-case letters, digits and single hyphens, or is one that Windows reserves. Rename it, or delete it.'
          : `No table or chart in the story shows this file, so it is not published. Write ::table[What it shows]{data="${posix.basename(path)}" cite="id"} or :::chart[What it shows]{kind=bar data="${posix.basename(path)}" cite="id"}, or delete it.`,
});

/**
 * Finds tables and charts whose file is not there. What cannot be the name of a file is left to the checks of
 * their notation.
 * @param names of the files beside the story
 */
const checkNames = (article: Document, names: readonly string[]): Finding[] =>
  listDataShown(article).flatMap(({ attributes }): Finding[] => {
    const data = attributes.get('data');
    if (data === undefined || !dataNamePattern.test(data.value) || names.includes(data.value)) return [];
    const missing = `There is no file ${quote(posix.join(posix.dirname(article.path), data.value))}.`;
    const closest = findClosest(data.value, names);
    if (closest !== undefined && !dataNamePattern.test(closest)) {
      return [
        {
          id: 'missing-data',
          file: article,
          offset: data.valueOffset,
          message: `${missing} If you mean ${quote(closest)}, rename that file to ${quote(data.value)}: use only lower-case letters, digits and single hyphens.`,
        },
      ];
    }
    return [
      {
        id: 'missing-data',
        file: article,
        offset: data.valueOffset,
        ...suggestClosest(
          missing,
          data.value,
          names,
          'Put it in the same folder as the text, or correct the name.',
        ),
      },
    ];
  });

/** Finds rows in YAML whose data would be published under the name of another file. */
const checkPublishedNames = (article: Document): Finding[] => {
  const shown = listDataShown(article).flatMap(({ attributes }) => attributes.get('data') ?? []);
  const names = new Set([
    ...shown.map(({ value }) => value),
    ...listLinkedDocuments(article).map(({ name }) => name),
  ]);
  return shown
    .filter(({ value }) => toPublishedData(value) !== value && names.has(toPublishedData(value)))
    .map(({ value, valueOffset }) => ({
      id: 'bad-data',
      file: article,
      offset: valueOffset,
      message: `The data of ${quote(value)} are published as ${quote(toPublishedData(value))}, which is the name of another file of this story. Rename one of the two.`,
    }));
};

/** Signs that a code such as "\b" can write into a value unseen; each check knows its own among them. */
const unseen = /\p{C}/u;

/** As many are told as of other faults. */
const mostUnseen = 20;

/** What rows in YAML say that their letters do not show, by row and column. */
const toFields = ({ path, text, table }: DataFile): Fields | undefined => {
  if (table === undefined || !path.endsWith('.yaml')) return undefined;
  const cells = [table.columns, ...table.rows]
    .flatMap((row, at) => row.map((written, column) => ({ written, at, column })))
    .filter(({ written }) => unseen.test(written))
    .slice(0, mostUnseen)
    .map(({ written, at, column }) => ({
      written,
      name: `row ${String(Math.max(1, at))}, column ${String(column + 1)}`,
      value: locateInData(path, text, at, column),
    }));
  return {
    value: Object.fromEntries(cells.map(({ name, written }) => [name, written])),
    places: new Map(
      cells.map(({ name, value }) => [name, { key: undefined, value, path: [name], plainText: undefined }]),
    ),
  };
};

/** Signs without which a cell holds no private note and no HTML code. */
const telling = /[&%{<＜]/;

/** Finds what readers would see in cells as it is typed: private notes and HTML codes. */
const checkCells = (file: DataFile): Finding[] => {
  const { path, text, table } = file;
  if (table === undefined) return [];
  return [table.columns, ...table.rows].flatMap((row, at) =>
    row.flatMap((written, column): Finding[] => {
      if (!telling.test(written)) return [];
      const place = (): Pick<Finding, 'file' | 'offset'> => ({
        file,
        offset: locateInData(path, text, at, column),
      });
      if (findPrivateNotes(written).length > 0) {
        return [
          {
            id: 'private-note',
            ...place(),
            message: `${quote(written)} contains a private note, and data are published as typed. Delete it.`,
          },
        ];
      }
      const right = readCodes(written);
      if (right === written) return [];
      return [
        {
          id: 'entity-in-field',
          ...place(),
          message: `Readers would see an HTML code instead of a character. Write ${quote(right)}.`,
        },
      ];
    }),
  );
};

/** What is wrong with a file that is shown. */
const checkFile = (file: DataFile): Finding[] => {
  const toFinding = (id: ProblemId, offset: number, message: string): Finding => ({
    id,
    file,
    offset,
    message,
  });
  const { hindrance, faults } = file;
  if (hindrance) return [toFinding(hindrance.id, hindrance.offset, hindrance.message)];
  const withCodes = { ...file, fields: toFields(file) };
  return [
    ...checkControlCharacters(withCodes),
    ...checkInvisibleCharacters(withCodes),
    ...checkCells(file),
    ...faults.map((one) => {
      const [id, message] = describe(one);
      return toFinding(id, one.offset, message);
    }),
  ];
};

const format = new Intl.NumberFormat('en');

/** "1 cell", "12 cells" */
const count = (number: number, noun: string): string =>
  `${format.format(number)} ${noun}${number === 1 ? '' : 's'}`;

const describe = (fault: DataFault): readonly [ProblemId, string] => {
  switch (fault.kind) {
    case 'bad-quotes':
      return [
        'bad-data',
        'The row that begins here has an unmatched quotation mark. Put the whole cell in straight quotation marks, and double each one inside it.',
      ];
    case 'no-commas':
      return [
        'bad-data',
        'The cells are not separated by commas. Save the file as comma-separated values (CSV): Day,Launchers.',
      ];
    case 'no-rows':
      return [
        'bad-data',
        'There are no rows below the names of the columns. Add them, or remove what shows the file.',
      ];
    case 'no-header':
      return [
        'data-without-header',
        fault.column === undefined
          ? 'The file is empty. Its first row names the columns: Day,Launchers.'
          : `Column ${format.format(fault.column)} has no name. Give it one in the first row: Day,Launchers.`,
      ];
    case 'repeated-column':
      return [
        'repeated-column',
        `${quote(fault.name)} is already the name of an earlier column. Give this one another name.`,
      ];
    case 'ragged-row':
      return [
        'ragged-row',
        `This row has ${count(fault.cells, 'cell')}, but the first row names ${count(fault.columns, 'column')}. ${
          fault.cells < fault.columns
            ? 'Write a comma even for an empty cell.'
            : 'If a cell contains a comma, put it in straight quotation marks: "1,200".'
        }`,
      ];
    case 'bad-yaml':
      return ['yaml-syntax', toYamlFault(fault.slip, 0).message];
    case 'alias':
      return ['yaml-syntax', aliasAdvice];
    case 'repeated-cell':
      return ['duplicate-field', toDuplicateFault(fault.name, fault.offset).message];
    case 'not-rows':
      return [
        'bad-data',
        'This is not a row. The file is a list: begin each row with a hyphen, and write the name of each column before its value: - { Day: 2026-02-18, Launchers: 50 }.',
      ];
    case 'not-a-cell':
      return [
        'bad-data',
        `${quote(fault.name)} holds more than one value. Write one, such as ${fault.name === '' ? 'Launchers' : fault.name}: 50. Only ids in the column cite may be a list.`,
      ];
    case 'no-value':
      return [
        'bad-data',
        `${quote(fault.name)} has no value. Write a colon and a space after the name of a column. If a number contains a comma, put it in straight quotation marks: "1,200".`,
      ];
    case 'unknown-column': {
      const closest = findClosest(fault.name, fault.columns);
      const begins = `The first row has no column ${quote(fault.name)}.`;
      return [
        'ragged-row',
        closest === undefined
          ? `${begins} Add it there too, with nothing after the colon if there is no value.`
          : `${begins} Did you mean ${quote(closest)}?`,
      ];
    }
    case 'too-many-cells':
      return [
        'too-large',
        `The file has ${count(fault.cells, 'cell')}; at most ${format.format(maxCells)} fit on a page. Show a part of it.`,
      ];
  }
};
