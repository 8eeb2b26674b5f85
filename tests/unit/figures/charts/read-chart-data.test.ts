import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, toPlace } from '../../../../src/figures/charts/read-date.ts';
import { isMissing, readNumber } from '../../../../src/figures/charts/read-number.ts';
import { type ChartOptions, readChartData } from '../../../../src/figures/charts/read-chart-data.ts';
import { readSound, toOptions, toTable } from './chart-builder.ts';

const faultsOf = (text: string, options: Partial<ChartOptions> = {}): unknown[] => {
  const read = readChartData(toTable(text), toOptions(options));
  return 'marks' in read ? [] : read.map(({ kind, row, column, value }) => [kind, row, column, value]);
};

describe('readNumber', () => {
  it.each([
    ['1,200', 1200, 0],
    ['1 200', 1200, 0],
    ['1\u2009200\u202f000', 1_200_000, 0],
    ["1'200.50", 1200.5, 2],
    ['1’200', 1200, 0],
    ['−3', -3, 0],
    ['–3', -3, 0],
    ['-3.5', -3.5, 1],
    ['+4', 4, 0],
    ['5.0', 5, 1],
    ['007', 7, 0],
    ['-0', 0, 0],
    ['١٬٢٣٤٫٥', 1234.5, 1],
    ['۷', 7, 0],
  ])('reads %j', (text, value, decimals) => {
    expect(readNumber(text)).toEqual({ value, decimals, unit: '' });
  });

  it.each(['12 %', '12%', '١٢٪', '12\u00a0%'])('reads %j as per cent', (text) => {
    expect(readNumber(text)).toEqual({ value: 12, decimals: 0, unit: '%' });
  });

  it.each([
    'about 500',
    '5,5',
    '1,20',
    '12 34',
    '1e5',
    '5.',
    '.5',
    '0x10',
    '5–6',
    '5 km',
    '--3',
    'NaN',
    'Infinity',
    '1,200,',
  ])('takes %j for no number', (text) => {
    expect(readNumber(text)).toBe('text');
  });

  it.each(['1000000000000001', '-9999999999999999', '0.0000000001'])('does not draw %j', (text) => {
    expect(readNumber(text)).toBe('beyond');
  });

  it.each(['', ' ', '-', '–', '—', '−', '\u00a0'])('takes %j for a gap', (text) => {
    expect(isMissing(text)).toBe(true);
  });

  it('reads every number as English writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(readNumber(value.toLocaleString('en'))).toMatchObject({ value });
      }),
    );
  });
});

describe('readDate', () => {
  it.each([
    ['2026', { precision: 'year', year: 2026, month: 1, day: 1 }],
    ['2026-02', { precision: 'month', year: 2026, month: 2, day: 1 }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
  ])('reads %j', (text, moment) => {
    expect(readDate(text)).toEqual(moment);
  });

  it.each([
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2025-02-29',
    '26',
    '2026-2',
    '2026/02',
    'May 2026',
    '',
    '0999',
    '3000',
  ])('takes %j for no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('places a year in its middle, true to scale', () => {
    const at = (text: string): number => {
      const date = readDate(text);
      return date ? toPlace(date) : NaN;
    };
    expect(at('2024')).toBe(Date.UTC(2024, 6, 2));
    expect(at('2026-01')).toBe(Date.UTC(2026, 0, 16, 12));
    expect((at('2026') - at('2020')) / (at('2021') - at('2020'))).toBeCloseTo(6, 1);
  });
});

describe('readChartData', () => {
  it('reads rows with their sources, status, range and measurer', () => {
    const data = readSound(
      toTable('what,km,low,high,by,status,cite\nDrill,350,300,400,Tokyo,assessed,s2 s1'),
      {
        kind: 'dot',
      },
    );
    expect(data.marks).toEqual([
      {
        row: 1,
        panel: '',
        label: 'Drill',
        time: undefined,
        series: 'km',
        value: 350,
        low: 300,
        high: 400,
        decimals: 0,
        by: 'Tokyo',
        unit: '',
        words: '',
        evidence: {
          sources: [
            { id: 's2', number: '2', href: '#source-2', name: 'Source 2: The Pond Post' },
            { id: 's1', number: '1', href: '#source-1', name: 'Source 1: The Pond Post' },
          ],
          status: 'assessed',
        },
        basis: undefined,
      },
    ]);
  });

  it('keeps a gap a gap', () => {
    const { marks } = readSound(toTable('year,n\n2024,\n2025,0\n2026,—'), { kind: 'line' });
    expect(marks.map(({ value }) => value)).toEqual([undefined, 0, undefined]);
  });

  it.each<[string, string, Partial<ChartOptions>, unknown[]]>([
    [
      'a label column that is missing',
      'a,b\nx,1',
      { label: 'c' },
      [['missing-column', undefined, 'c', undefined]],
    ],
    [
      'columns of values that are missing',
      'a,b\nx,1',
      { values: ['b', 'd'] },
      [['missing-column', undefined, 'd', undefined]],
    ],
    ['a column twice', 'a,b,b\nx,1,2', {}, [['column-twice', undefined, 'b', undefined]]],
    ['a table without rows', 'a,b', {}, [['no-rows', undefined, undefined, undefined]]],
    ['a table without numbers', 'a,b\nx,y', {}, [['no-values', undefined, undefined, undefined]]],
    ['text for a number', 'a,b\nx,1\ny,about 500', {}, [['not-a-number', 2, 'b', 'about 500']]],
    [
      'text for most numbers of a column',
      'a,b\nx,1\ny,many\nz,few',
      {},
      [
        ['not-a-number', 2, 'b', 'many'],
        ['not-a-number', 3, 'b', 'few'],
      ],
    ],
    ['text for a low', 'a,b,low\nx,1,none', {}, [['not-a-number', 1, 'low', 'none']]],
    [
      'a number beyond all drawing',
      'a,b\nx,9000000000000000',
      {},
      [['number-beyond', 1, 'b', '9000000000000000']],
    ],
    [
      'a date that cannot be read',
      'a,b\n2024,1\nspring,2',
      { kind: 'line' },
      [['not-a-date', 2, 'a', 'spring']],
    ],
    ['a label that is missing', 'a,b\n,1', {}, [['empty-label', 1, 'a', undefined]]],
    ['a source that is not listed', 'a,b,cite\nx,1,s1 nobody', {}, [['unknown-source', 1, 'cite', 'nobody']]],
    [
      'a row without a source',
      'a,b,cite\nx,1,s1\ny,2,',
      { cite: [] },
      [['row-without-source', 2, undefined, undefined]],
    ],
    ['a status that is none', 'a,b,status\nx,1,true', {}, [['unknown-status', 1, 'status', 'true']]],
    ['a low above its high', 'a,b,low,high\nx,1,3,2', { kind: 'dot' }, [['low-above-high', 1, 'low', '3']]],
    [
      'a value outside its range',
      'a,b,low,high\nx,9,1,2',
      { kind: 'dot' },
      [['value-outside-range', 1, 'b', '9']],
    ],
    [
      'less than nothing in a stack',
      'a,b,c\nx,1,-2',
      { kind: 'stacked-bar' },
      [['negative-in-stack', 1, 'c', '-2']],
    ],
    ['different units', 'a,b,unit\nx,1,km\ny,2,miles', {}, [['different-units', 2, 'unit', 'miles']]],
    ['per cent beside numbers', 'a,b\nx,12 %\ny,2', {}, [['different-units', 2, 'unit', '']]],
    ['two columns in plain bars', 'a,b,c\nx,1,2', {}, [['one-series-only', undefined, undefined, 'b, c']]],
    [
      'three sides of a slope',
      'a,b,c,d\nx,1,2,3',
      { kind: 'slope' },
      [['two-series-needed', undefined, undefined, 'b, c, d']],
    ],
    [
      'series in two ways',
      'a,series,b,c\nx,y,1,2',
      { kind: 'line' },
      [['series-in-two-ways', undefined, undefined, 'b, c']],
    ],
    ['a date twice', 'a,b\n2024,1\n2024,2', { kind: 'line' }, [['same-place-twice', 2, 'a', '2024']]],
    [
      'a subject that is nowhere',
      'a,b\nx,1',
      { subject: 'z' },
      [['unknown-subject', undefined, undefined, 'z']],
    ],
  ])('refuses %s', (_, text, options, faults) => {
    expect(faultsOf(text, options)).toEqual(faults);
  });

  it('finds all that is wrong, in the order of the rows', () => {
    expect(faultsOf('a,b,status\nx,many,\ny,1,maybe\n,few,', { values: ['b'] })).toEqual([
      ['not-a-number', 1, 'b', 'many'],
      ['unknown-status', 2, 'status', 'maybe'],
      ['not-a-number', 3, 'b', 'few'],
      ['empty-label', 3, 'a', undefined],
    ]);
  });

  it('lets different units stand side by side where the editor says so', () => {
    expect(faultsOf('a,b,unit\nx,1,km\ny,2,miles', { mixed: true })).toEqual([]);
  });

  const refuseUnits = (columns: string[], rows: string[][], options: Partial<ChartOptions> = {}): unknown => {
    const read = readChartData({ columns, rows }, toOptions({ kind: 'grouped-bar', ...options }));
    return 'marks' in read ? 'sound' : read.map(({ kind, row, column, value }) => [kind, row, column, value]);
  };
  const pair = (first: string, second: string, options: Partial<ChartOptions> = {}): unknown =>
    refuseUnits(['Name', first, second], [['2024', '1', '2']], options);

  it.each<[string, string, string, string]>([
    ['Range, km', 'Weight, kg', 'km', 'kg'],
    ['Range (km)', 'Weight (kg)', 'km', 'kg'],
    ['Range [km]', 'Weight [t]', 'km', 't'],
    ['Range in km', 'Weight in kilograms', 'km', 'kilograms'],
    ['Range, KM', 'Weight, KG', 'KM', 'KG'],
    ['Range, km, estimate', 'Weight, kg, estimate', 'km', 'kg'],
    ['Range, km (estimate)', 'Weight (kg), estimate', 'km', 'kg'],
    ['Share, %', 'Rate, per 100,000', '%', 'per 100,000'],
    ['Share, per cent', 'Change, percentage points', 'per cent', 'percentage points'],
    ['Cost, billion won', 'Cost, $bn', 'billion won', '$bn'],
    ['Cost, million euros', 'Cost, billion euros', 'million euros', 'billion euros'],
    ['Budget, won', 'Budget, yen', 'won', 'yen'],
    ['Oil, barrels a day', 'Gas, bcm per year', 'barrels a day', 'bcm per year'],
    ['Height, m', 'Capacity, MW', 'm', 'MW'],
  ])('refuses “%s” beside “%s” on one scale', (first, second, unit, other) => {
    for (const kind of ['grouped-bar', 'stacked-bar', 'line', 'step', 'dot', 'slope'] as const) {
      expect(pair(first, second, { kind }), kind).toEqual([
        ['different-units-in-names', 0, second, `${second}\n${other}\n${first}\n${unit}`],
      ]);
    }
    expect(pair(first, second, { mixed: true })).toBe('sound');
    expect(pair(first, second, { values: [first] })).toBe('sound');
  });

  it.each([
    ['Seoul, Korea', 'Busan, Korea'],
    ['2025, actual', '2026, estimate'],
    ['2025, km', '2026'],
    ['2025, km', '2026, estimate'],
    ['Range, km', 'Height, kilometres'],
    ['Range, km', 'Range (kilometers), estimate'],
    ['Share, %', 'Turnout, per cent'],
    ['Cost, million US dollars', 'Cost, $m'],
    ['Oil, barrels a day', 'Oil products, barrels per day'],
    ['Seats, won', 'Seats, lost'],
    ['Deaths, m', 'Deaths, f'],
    ['Temperature, min', 'Temperature, max'],
    ['US dollars', 'Euros'],
    ['Washington, DC', 'Portland, OR'],
    ['Cases (TB)', 'Cases (HIV)'],
    ['Reuters, via KBS', 'At its close (KCNA, via Reuters)'],
  ])('lets “%s” stand beside “%s”', (first, second) => {
    expect(pair(first, second)).toBe('sound');
  });

  it('refuses a column without a unit beside one that names its own', () => {
    expect(pair('Range, km', 'Launchers')).toEqual([
      ['no-unit-in-name', 0, 'Launchers', 'Launchers\n\nRange, km\nkm'],
    ]);
    expect(pair('Range, km', 'Launchers, km')).toBe('sound');
    expect(pair('Range, km', 'Launchers', { mixed: true })).toBe('sound');
  });

  it('refuses two units in names of series, of rows and of small charts, which share a scale', () => {
    const value = 'Weight, kg\nkg\nRange, km\nkm';
    const [a, b] = ['Range, km', 'Weight, kg'];
    expect(
      refuseUnits(
        ['Name', 'series', 'Value'],
        [
          ['x', a, '1'],
          ['x', b, '2'],
        ],
      ),
    ).toEqual([['different-units-in-names', 2, 'series', value]]);
    expect(
      refuseUnits(
        ['Name', 'Value'],
        [
          [a, '1'],
          [b, '2'],
        ],
        { kind: 'bar' },
      ),
    ).toEqual([['different-units-in-names', 2, 'Name', value]]);
    expect(
      refuseUnits(
        ['Name', 'What', 'Value'],
        [
          ['x', a, '1'],
          ['x', b, '2'],
        ],
        { kind: 'bar', multiples: 'What' },
      ),
    ).toEqual([['different-units-in-names', 2, 'What', value]]);
  });

  it('takes a unit in the cells, or of the column, for that of rows named after another', () => {
    const rows = (end: string): string[][] => [
      ['Loans, dollars', `1${end}`],
      ['Loans, euros', `2${end}`],
    ];
    expect(refuseUnits(['Name', 'Value'], rows('%'), { kind: 'bar' })).toBe('sound');
    expect(refuseUnits(['Name', 'Share, %'], rows(''), { kind: 'bar' })).toBe('sound');
  });

  it('compares a unit in the column of units with that in a name', () => {
    const columns = ['Name', 'Range, km', 'Weight', 'unit'];
    expect(refuseUnits(columns, [['x', '1', '2', 'kilometres']])).toBe('sound');
    expect(refuseUnits(columns, [['x', '1', '2', 'kg']])).toEqual([
      ['different-units-in-names', 0, 'Range, km', 'Range, km\nkm\n\nkg'],
    ]);
  });

  it.each(['bar', 'grouped-bar', 'stacked-bar', 'line', 'step'] as const)(
    'refuses a range with one end and no value in a %s chart, which would draw nothing',
    (kind) => {
      const text = 'a,b,low,high\n2024,1,,\n2025,,2,\n2026,,,3';
      expect(faultsOf(text, { kind })).toEqual([
        ['open-range', 2, 'low', '2'],
        ['open-range', 3, 'high', '3'],
      ]);
      expect(faultsOf(text, { kind: 'dot' })).toEqual([]);
    },
  );

  it('asks no source of a row without a value', () => {
    expect(faultsOf('a,b,cite\nx,1,s1\ny,,', { cite: [] })).toEqual([]);
  });

  it.each<[ChartOptions['kind'], number, number]>([
    ['bar', 60, 2000],
    ['dot', 60, 61],
    ['line', 500, 4000],
  ])('refuses more than a %s chart can show', (kind, allowed, count) => {
    const toRows = (length: number): string =>
      `a,b\n${Array.from({ length }, (_, at) => `${kind === 'line' ? new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10) : `n${String(at)}`},1`).join('\n')}`;
    expect(faultsOf(toRows(allowed), { kind })).toEqual([]);
    expect(faultsOf(toRows(count), { kind })).toEqual([
      ['too-many-marks', undefined, undefined, `${String(count)} of ${String(allowed)}`],
    ]);
  });

  it('refuses more small multiples and more lines than anybody can read', () => {
    const panels = Array.from({ length: 13 }, (_, at) => `x,1,p${String(at)}`).join('\n');
    expect(faultsOf(`a,b,p\n${panels}`, { multiples: 'p' })).toEqual([
      ['too-many-panels', undefined, undefined, '13 of 12'],
    ]);
    expect(faultsOf('a,b,c,d,e,f,g,h,i,j\n2024,1,2,3,4,5,6,7,8,9', { kind: 'line' })).toEqual([
      ['too-many-series', undefined, undefined, '9 of 8'],
    ]);
  });

  it('never throws, whatever the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 6 }),
        fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 8 }),
        fc.constantFrom<ChartOptions['kind']>('bar', 'line', 'slope', 'scorecard', 'stacked-bar'),
        (columns, rows, kind) => {
          const read = readChartData({ columns, rows }, toOptions({ kind }));
          expect('marks' in read || read.length > 0).toBe(true);
        },
      ),
    );
  });
});
