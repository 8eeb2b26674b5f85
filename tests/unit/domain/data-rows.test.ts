import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrittenAnew, locateInData, parseData, toPublishedData } from '../../../src/domain/data-file.ts';
import { locateRowCell, parseDataRows } from '../../../src/domain/data-rows.ts';
import { maxCells, parseDataTable } from '../../../src/domain/data-table.ts';
import { writeCsv } from '../../../src/domain/write-csv.ts';

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  table: { columns, rows },
  faults: [],
});

describe('parseDataRows', () => {
  it.each([
    [
      'rows in braces',
      '- { a: 1, b: 2 }\n- { a: 3, b: 4 }\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'rows on lines',
      '- a: 1\n  b: 2\n- b: 4\n  a: 3\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'what is left out',
      '- { a: 1, b: 2 }\n- { b: 4 }\n- {}\n',
      [
        ['1', '2'],
        ['', '4'],
        ['', ''],
      ],
    ],
    [
      'nothing, null and empty words',
      '- { a: , b: ~ }\n- { a: null, b: "" }\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'letters as they are written',
      '- { a: 12.50, b: 0x10 }\n- { a: 1e3, b: true }\n',
      [
        ['12.50', '0x10'],
        ['1e3', 'true'],
      ],
    ],
    ['dates', '- { a: 2026-02-19, b: 2026 }\n', [['2026-02-19', '2026']]],
    ['words in quotation marks', `- { a: "1,200", b: 'it''s' }\n`, [['1,200', "it's"]]],
    ['folded words', '- a: >-\n    one\n    two\n  b: 2\n', [['one two', '2']]],
    ['comments and a byte-order mark', '\uFEFF# Counted\n- { a: 1, b: 2 } # so\n', [['1', '2']]],
    ['line ends of Windows', '- a: 1\r\n  b: 2\r\n', [['1', '2']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseDataRows(text)).toEqual(table(['a', 'b'], ...rows));
  });

  it('takes years for names of columns, and a list of ids in the column cite', () => {
    expect(
      parseDataRows('- { a: x, 2019: 1, 2026: 2, cite: [one, two] }\n- { a: y, cite: one two }\n'),
    ).toEqual(table(['a', '2019', '2026', 'cite'], ['x', '1', '2', 'one two'], ['y', '', '', 'one two']));
  });

  it.each([
    ['nothing', '', [{ kind: 'not-rows', offset: 0 }]],
    ['comments only', '# so\n', [{ kind: 'not-rows', offset: 0 }]],
    ['an empty list', '[]', [{ kind: 'not-rows', offset: 0 }]],
    ['fields', 'a: 1\n', [{ kind: 'not-rows', offset: 0 }]],
    ['words', '- a\n- { a: 1 }\n', [{ kind: 'not-rows', offset: 2 }]],
    [
      'a first row of nothing',
      '- {}\n- { a: 1 }\n',
      [
        { kind: 'not-rows', offset: 2 },
        { kind: 'unknown-column', name: 'a', columns: [], offset: 12 },
      ],
    ],
    ['a column without a name', '- : 1\n', [{ kind: 'not-rows', offset: 2 }]],
    ['a comma in a number in braces', '- { a: 1,200 }\n', [{ kind: 'no-value', name: '200', offset: 9 }]],
    ['a list in a cell', '- { a: [1, 2] }\n', [{ kind: 'not-a-cell', name: 'a', offset: 7 }]],
    ['fields in a cell', '- { cite: { a: 1 } }\n', [{ kind: 'not-a-cell', name: 'cite', offset: 10 }]],
    ['lists of lists', '- { cite: [[a]] }\n', [{ kind: 'not-a-cell', name: 'cite', offset: 10 }]],
    ['an alias', '- { a: &x 1 }\n- { a: *x }\n', [{ kind: 'alias', offset: 21 }]],
    ['a cell twice', '- { a: 1, a: 2 }\n', [{ kind: 'repeated-cell', name: 'a', offset: 10 }]],
    [
      'an unknown column',
      '- { a: 1 }\n- { b: 2 }\n',
      [{ kind: 'unknown-column', name: 'b', columns: ['a'], offset: 18 }],
    ],
  ])('finds %s', (_, text, faults) => {
    expect(parseDataRows(text)).toEqual({ table: undefined, faults });
  });

  it.each([
    '- { a: "1 }\n',
    '- a: 1\n b: 2\n',
    '- { a: !!binary x }\n- { a: !odd 2 }\n',
    '- a: 1\n---\n- a: 2\n',
  ])('says once that %j is no YAML', (text) => {
    const { faults } = parseDataRows(text);
    expect(faults.map(({ kind }) => kind)).toEqual(['bad-yaml']);
  });

  it('refuses more cells than a page holds, and brackets that exhaust the parser', () => {
    const rows = (count: number): string => '- { a: 1, b: 2, c: 3, d: 4, e: 5 }\n'.repeat(count);
    expect(parseDataRows(rows(maxCells / 5 - 1)).faults).toEqual([]);
    expect(parseDataRows(rows(maxCells / 5)).faults).toEqual([
      { kind: 'too-many-cells', cells: maxCells + 5, offset: 0 },
    ]);
    expect(parseDataRows('['.repeat(20_000)).faults).toHaveLength(1);
  });

  it('never throws, and places every fault inside the text', () => {
    const piece = fc.constantFrom(
      '- ',
      '{',
      '}',
      'a',
      ': ',
      ',',
      '"',
      '\n',
      '  ',
      '[',
      ']',
      '*x',
      '&x',
      '#',
      '|',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { offset } of parseDataRows(text).faults) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

/** Names and cells that any hand may write, in the strictest form that YAML has for words: that of JSON. */
const cells = fc.array(
  fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const columns = ['One', 'Two', 'Three'];
const write = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => `- { ${columns.map((name, at) => `${name}: ${JSON.stringify(row[at])}`).join(', ')} }\n`)
    .join('');

it('gives back every cell that was written, and finds it', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const text = write(rows);
      expect(parseDataRows(text)).toEqual(table(columns, ...rows));
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          expect(text.startsWith(JSON.stringify(cell), locateRowCell(text, at + 1, column))).toBe(true);
        });
      });
    }),
  );
});

describe('locateRowCell', () => {
  const text = '- { a: 1, b: }\n- a: 3\n  b: "4"\n- b: 6\n';
  it.each([
    ['a name', 0, 0, 7],
    ['a cell', 1, 0, 7],
    ['an empty cell, by its name', 1, 1, 10],
    ['a cell in quotation marks', 2, 1, 27],
    ['what is left out: the row', 3, 0, 33],
    ['no such column: the row', 2, -1, 17],
    ['no such row: the file', 9, 0, 0],
  ])('finds %s', (_, row, column, offset) => {
    expect(locateRowCell(text, row, column)).toBe(offset);
  });
});

describe('files of data', () => {
  it('are read by their ending', () => {
    expect(parseData('a.yaml', '- { a: 1, b: 2 }')).toEqual(table(['a', 'b'], ['1', '2']));
    expect(parseData('a.csv', 'a,b\n1,2\n')).toEqual(table(['a', 'b'], ['1', '2']));
    expect(locateInData('a.yaml', '- { a: 1, b: 2 }', 1, 1)).toBe(13);
    expect(locateInData('a.csv', 'a,b\n1,2\n', 1, 1)).toBe(6);
  });

  it('are published as comma-separated values, of which rows in YAML are written anew', () => {
    const [rows, csv] = [
      { columns: ['a'], rows: [] },
      { columns: ['b'], rows: [] },
    ];
    expect(toPublishedData('counts.yaml')).toBe('counts.csv');
    expect(toPublishedData('counts.csv')).toBe('counts.csv');
    expect(findWrittenAnew('counts.csv', { 'counts.yaml': rows })).toBe(rows);
    expect(findWrittenAnew('counts.csv', { 'counts.yaml': rows, 'counts.csv': csv })).toBeUndefined();
    expect(findWrittenAnew('report.pdf', { 'counts.yaml': rows })).toBeUndefined();
  });
});

describe('writeCsv', () => {
  it('writes what parseDataTable reads, to the last character', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const safe = rows.map((row) =>
          row.map((cell) => (/^[=@＝＋－＠\t\r\n]|^[-+]./su.test(cell) ? '' : cell)),
        );
        expect(parseDataTable(writeCsv({ columns, rows: safe }))).toEqual(table(columns, ...safe));
      }),
    );
    expect(writeCsv({ columns: ['Day', 'Said'], rows: [['1', 'a "b", c\nd']] })).toBe(
      'Day,Said\r\n1,"a ""b"", c\nd"\r\n',
    );
    expect(parseDataTable(writeCsv({ columns: ['a'], rows: [[''], ['1']] }))).toEqual(
      table(['a'], [''], ['1']),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://a.example","b")', '"\'=HYPERLINK(""https://a.example"",""b"")"'],
    ['@SUM(1)', "'@SUM(1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-2+3', "'-2+3"],
    ['+ words', "'+ words"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['-33.9', '-33.9'],
    ['+1.5', '+1.5'],
    ['-12%', '-12%'],
    ['-', '-'],
    ['–', '–'],
    ['a=b', 'a=b'],
  ])('makes no formula of %j', (cell, written) => {
    expect(writeCsv({ columns: ['a', 'b'], rows: [[cell, '']] })).toBe(`a,b\r\n${written},\r\n`);
    expect(writeCsv({ columns: ['a', cell], rows: [] })).toBe(`a,${written}\r\n`);
  });

  it('begins no cell with what a spreadsheet would run, whatever is in it', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = parseDataTable(writeCsv({ columns, rows })).table?.rows.flat() ?? [];
        for (const cell of read) expect(cell).not.toMatch(/^[=@＝＋－＠\t\r\n]|^[-+][^\d]/u);
      }),
    );
  });
});
