import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberColumns, locateCell, maxCells, parseDataTable } from '../../../src/domain/data-table.ts';

/** Any cell as RFC 4180 writes it. */
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.constantFrom(',', '"', '\n', '\r\n', '\r', '<b>', '=1', ';', ' ', 'x', '“', '\uFEFF'), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join('')),
);

describe('parseDataTable', () => {
  it.each([
    ['line ends of Unix', 'a,b\n1,2\n', [['1', '2']]],
    ['line ends of Windows', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['line ends of old Macs', 'a,b\r1,2\r', [['1', '2']]],
    [
      'mixed line ends and empty lines',
      '\na,b\r\n\r\n1,2\n\n3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no line end behind the last row', 'a,b\n1,2', [['1', '2']]],
    ['a byte-order mark', '\uFEFFa,b\n1,2\n', [['1', '2']]],
    ['a byte-order mark before a quotation mark', '\uFEFF"a",b\n1,2\n', [['1', '2']]],
    ['a comma in a cell', 'a,b\n"1,2",3\n', [['1,2', '3']]],
    ['a quotation mark in a cell', 'a,b\n"say ""so""",3\n', [['say "so"', '3']]],
    ['line breaks in a cell', 'a,b\n"1\r\n2\n3",4\n', [['1\r\n2\n3', '4']]],
    ['spaces around a cell', 'a,b\n 1 , 2\n', [[' 1 ', ' 2']]],
    [
      'empty cells',
      'a,b\n,\n"",x\n',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
    [
      'a formula',
      'a,b\n=1+2,@x\n+1,-1\n',
      [
        ['=1+2', '@x'],
        ['+1', '-1'],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(parseDataTable(text)).toEqual({ table: { columns: ['a', 'b'], rows }, faults: [] });
  });

  it.each([
    ['an empty file', '', [{ kind: 'no-header', column: undefined, offset: 0 }]],
    ['a file of line ends', '\n\r\n', [{ kind: 'no-header', column: undefined, offset: 0 }]],
    ['names without rows', 'a,b\n', [{ kind: 'no-rows', offset: 0 }]],
    ['a column without a name', 'é,"",c\n1,2,3', [{ kind: 'no-header', column: 2, offset: 2 }]],
    ['a name that is there twice', 'a,"b,c", a \n1,2,3', [{ kind: 'repeated-column', name: 'a', offset: 8 }]],
    ['semicolons', 'a;b\n1;2\n', [{ kind: 'no-commas', offset: 0 }]],
    ['a cell too few', 'é,b\n"x\ny",2\n\n1\n', [{ kind: 'ragged-row', cells: 1, columns: 2, offset: 13 }]],
    ['a cell too many', '\uFEFFa,b\n1,2,3\n', [{ kind: 'ragged-row', cells: 3, columns: 2, offset: 5 }]],
    ['a cell that is not closed', 'a,b\n1,2\n3,"4\n5,6\n', [{ kind: 'bad-quotes', offset: 8 }]],
    ['a quotation mark in the middle', 'a,b\n\n1,x"2"\n', [{ kind: 'bad-quotes', offset: 5 }]],
    ['words behind a closed cell', 'a,b\n"1"x,2\n', [{ kind: 'bad-quotes', offset: 4 }]],
  ])('says of %s what it is and where', (_, text, faults) => {
    expect(parseDataTable(text)).toEqual({ table: undefined, faults });
  });

  it('takes as many cells as fit, and none more', () => {
    const rows = (count: number): string => `a,b,c,d,e\n${'1,2,3,4,5\n'.repeat(count - 1)}`;
    expect(parseDataTable(rows(maxCells / 5)).faults).toEqual([]);
    expect(parseDataTable(rows(maxCells / 5 + 1)).faults).toEqual([
      { kind: 'too-many-cells', cells: maxCells + 5, offset: 0 },
    ]);
  });

  it('gives back every cell that was written, to the last character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) =>
          fc.record({
            rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 6,
            }),
            end: fc.constantFrom('\n', '\r\n', '\r'),
          }),
        ),
        ({ rows, end }) => {
          const columns = (rows[0] ?? []).map((_, index) => `Column ${String(index)}`);
          const text = [columns, ...rows].map((row) => row.map(quoted).join(',')).join(end);
          expect(parseDataTable(text)).toEqual({ table: { columns, rows }, faults: [] });
        },
      ),
    );
  });

  it('never throws, and places every fault inside the text', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), fc.boolean(), (pieces, hasMark) => {
        const text = `${hasMark ? '\uFEFF' : ''}${pieces.join(',')}`;
        for (const { offset } of parseDataTable(text).faults) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('locateCell', () => {
  it.each([
    ['the first name', 'a,b\n1,2\n', 0, 0, 0],
    ['a name', 'a,b\n1,2\n', 0, 1, 2],
    ['a cell', 'a,b\n1,2\n3,4\n', 2, 1, 10],
    ['a cell behind a byte-order mark', '\uFEFFa,b\n1,2\n', 1, 1, 7],
    ['a cell behind line ends of Windows and empty lines', '\r\na,b\r\n\r\n\r\n1,2\r\n', 1, 1, 13],
    ['a cell behind line ends of old Macs', 'a,b\r1,2\r3,4', 2, 0, 8],
    ['a cell in quotation marks, with its mark', 'a,b\n"1,2","3"\n', 1, 1, 10],
    ['a cell behind doubled quotation marks', 'a,b\n"say ""so"", then",3\n', 1, 1, 23],
    ['a cell behind line breaks in one', 'a,b\n"1\n\n2",3\n4,5\n', 2, 1, 15],
    ['a cell behind letters of several units', 'é,🦆\n𝒜,2\n', 1, 1, 8],
    ['an empty cell', 'a,b\n,\n', 1, 1, 5],
    ['no such column: the row', 'a,b\n1,2\n3,4\n', 2, -1, 8],
    ['no such row: the file', 'a,b\n1,2\n', 7, 1, 0],
  ])('finds %s', (_, text, row, column, offset) => {
    expect(locateCell(text, row, column)).toBe(offset);
  });

  it('finds every cell of whatever was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
          end: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n'),
          mark: fc.constantFrom('', '\uFEFF'),
        }),
        ({ rows, end, mark }) => {
          const text = `${mark}${rows.map((row) => row.map(quoted).join(',')).join(end)}`;
          rows.forEach((row, at) => {
            row.forEach((one, column) => {
              expect(text.startsWith(quoted(one), locateCell(text, at, column))).toBe(true);
            });
          });
          // Cells stand one behind the other.
          const all = rows.flatMap((row, at) => row.map((_, column) => locateCell(text, at, column)));
          expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('findNumberColumns', () => {
  const isNumber = (...cells: string[]): boolean | undefined =>
    findNumberColumns({ columns: ['a'], rows: cells.map((one) => [one]) })[0];

  it.each([
    [['1', '12', '123456']],
    [['1,200', '12,345,678']],
    [['1 200', '1\u202F200', '1\u00A0200']],
    [['-3.5', '+4', '\u22125', '.5']],
    [['40%', '3.5 %']],
    [['2026', '', '–', '-']],
    [[' 7 ']],
  ])('knows the numbers %j', (cells) => {
    expect(isNumber(...cells)).toBe(true);
  });

  it.each([
    [['600 km']],
    [['1', 'two']],
    [['1', '2 (estimate)']],
    [['2026-02-18']],
    [['10:30']],
    [['12,34']],
    [['1.2.3']],
    [['=1+2']],
    [['%']],
    [['+']],
    [['', '–']],
    [['<b>1</b>']],
    [['1e5']],
  ])('takes %j for words', (cells) => {
    expect(isNumber(...cells)).toBe(false);
  });
});
