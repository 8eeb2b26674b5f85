import { tableSchema } from '../../schemas/table.ts';
import type { BodyTable } from '../reading/body-table.ts';
import type { Document } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { judgeAttributes } from './judge-attributes.ts';
import { quote } from '../problems/quote.ts';

const example = '::table[What it shows]{data="launches.csv" cite="id"}';

/** Finds tables of data that the site cannot read as they are written. */
export const checkTableNotation = (document: Document): Finding[] => {
  const { tables = [], unreadTables = [] } = document.body ?? {};
  const toFinding = (offset: number, message: string): Finding => ({
    id: 'bad-table',
    file: document,
    offset,
    message,
  });
  if (document.collection !== 'articles' && document.collection !== 'translations') {
    return tables.map(({ offset }) =>
      toFinding(offset, 'Only stories can show data files. Write the table in Markdown.'),
    );
  }
  return [
    ...unreadTables.map(({ written, offset }) =>
      toFinding(
        offset,
        `${quote(written)} is not read as a table. Put the table on a line of its own, with two colons, and its attributes directly after the brackets: ${example}. For the literal characters write \\::table.`,
      ),
    ),
    ...tables.flatMap((table) =>
      judgeAttributes(table, tableSchema, 'table').map(({ offset, message }) => toFinding(offset, message)),
    ),
    ...tables.filter(({ caption }) => caption === '').map((table) => toUncaptioned(table, document)),
  ];
};

const toUncaptioned = ({ offset }: BodyTable, document: Document): Finding => ({
  id: 'table-without-caption',
  file: document,
  offset,
  message: `The table has no caption. Say what it shows, in the brackets: ${example}.`,
});
