import type { DossierValue, PublishedDossier } from '../domain/dossier.ts';
import { writeCsv } from '../domain/write-csv.ts';

const columns = [
  'dossier',
  'name',
  'property',
  'value',
  'unit',
  'status',
  'by',
  'date',
  'until',
  'sources',
  'note',
] as const;

/** A cell that a spreadsheet would take for a formula is text with an apostrophe before it (OWASP, CSV injection). */
const toText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const toRow = (
  { id, name }: PublishedDossier,
  property: string,
  { value, unit = '', status, speakers, date, note = '', sources }: DossierValue,
  until: string,
): string[] =>
  [
    id,
    name,
    property,
    value,
    unit,
    status,
    speakers.join('; '),
    date,
    until,
    sources.map(({ url }) => url).join(' '),
    note,
  ].map(toText);

/**
 * Writes the values of dossiers of one kind as a table, a row for each value: those that were replaced come before the
 * one that holds, which has nothing under "until".
 */
export const buildDossiersCsv = (dossiers: readonly PublishedDossier[]): string =>
  writeCsv({
    columns: [...columns],
    rows: dossiers.flatMap((dossier) =>
      dossier.properties.flatMap((property) => [
        ...property.history.map((former) => toRow(dossier, property.property, former, former.until)),
        toRow(dossier, property.property, property, ''),
      ]),
    ),
  });
