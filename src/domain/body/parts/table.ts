import type { Element, ElementContent } from 'hast';
import { tableSchema } from '../../../schemas/table.ts';
import { toPublishedData } from '../../data-file.ts';
import { type DataTable, findNumberColumns } from '../../data-table.ts';
import type { Part } from '../body.ts';
import { element, link } from '../element.ts';
import type { Making, WrittenFields, WrittenKind } from '../part-kind.ts';
import { toCitation } from './citation.ts';

/** A table made of a file beside the text. */
interface TableFields {
  /** Name of the file. */
  readonly data: string;
  readonly cite: readonly string[];
}

const fieldsOf = ({ fields }: Part): TableFields => fields as unknown as TableFields;

/** Rows that are searched; of a longer table only its caption and the names of its columns are. */
const searchedRows = 200;

/** How elements of a table are set one after the other. */
export type SetRows = (elements: readonly Element[]) => readonly (ElementContent | string)[];

/** On a line each, as Markdown's tables have them: whoever takes the tags away finds words apart. */
export const inLines: SetRows = (elements) => [...elements.flatMap((one) => ['\n', one]), '\n'];

const toRow = (
  tagName: 'th' | 'td',
  cells: readonly string[],
  isNumber: readonly boolean[],
  set: SetRows,
): Element =>
  element(
    'tr',
    set(
      cells.map((cell, column) =>
        element(tagName, cell === '' ? [] : [cell], {
          ...(tagName === 'th' ? { scope: 'col' } : {}),
          ...(isNumber[column] === true ? { className: ['right'] } : {}),
        }),
      ),
    ),
  );

/** One directly after the other, for what puts its own signs between them. */
export const closeTogether: SetRows = (elements) => elements;

/**
 * Makes a table of data.
 * @param caption of the table; Markdown's tables have none
 */
export const toTable = (data: DataTable, set: SetRows, caption?: Element): Element => {
  const isNumber = findNumberColumns(data);
  return element(
    'table',
    set([
      ...(caption === undefined ? [] : [caption]),
      element('thead', [toRow('th', data.columns, isNumber, set)]),
      element(
        'tbody',
        set(data.rows.map((row) => toRow('td', row, isNumber, set))),
        data.rows.length <= searchedRows ? {} : { dataPagefindIgnore: '' },
      ),
    ]),
  );
};

/** The caption's words, and the sources that the table rests on. */
const toCaption = (part: Part): ElementContent[] => [...part.children, ...toCitation(fieldsOf(part).cite)];

/** @param address of the file, as it is written */
const toDataLink = ({ rows }: DataTable, address: string, { edition }: Pick<Making, 'edition'>): Element =>
  element('p', [link(edition.text.article.dataLink(rows.length), toPublishedData(address))], {
    className: ['data'],
  });

const dataOf = (part: Part, { matter }: Pick<Making, 'matter'>): DataTable | undefined =>
  matter.tables[fieldsOf(part).data];

/** A caption with its sources, a header, cells that are nothing but text, and a link to the file itself. */
export const table: WrittenKind = {
  form: 'leaf',
  schema: tableSchema,
  example: '::table[What it shows]{data="launches.csv" cite="id"}',
  settle: (part, { sourceIds, openTable, toText }) => {
    const read = tableSchema.safeParse((part.fields as unknown as WrittenFields).attributes);
    if (!read.success || toText(part.children) === '') return undefined;
    const { data, cite } = read.data;
    return cite.every((id) => sourceIds.has(id)) && openTable(data) !== undefined
      ? ({ data, cite } satisfies TableFields)
      : undefined;
  },
  toUnsettled: ({ fields }) => [element('p', [(fields as unknown as WrittenFields).written ?? ''])],
  toPage: (part, making) => {
    const data = dataOf(part, making);
    if (data === undefined) return [];
    const caption = element('caption', [element('span', making.make(toCaption(part)))]);
    return [
      element('div', [toTable(data, inLines, caption)], {
        className: ['table'],
        tabIndex: 0,
        role: 'region',
        ariaLabel: making.toText(part.children),
      }),
      { type: 'text', value: '\n' },
      toDataLink(data, fieldsOf(part).data, making),
    ];
  },
  toFeed: (part, making) => table.toPage(part, making),
  toMarkdown: (part, making) => {
    const data = dataOf(part, making);
    if (data === undefined) return undefined;
    const { state, toAddress } = making;
    const blocks = [
      element('p', toCaption(part)),
      toTable(data, closeTogether),
      toDataLink(data, toAddress(fieldsOf(part).data), making),
    ];
    return state.toFlow(state.all(element('div', blocks)));
  },
  toText: ({ children }, toText) => toText(children),
};
