import type { ClaimStatus } from '../../schemas/claim.ts';
import { claimStatuses } from '../../schemas/claim.ts';
import { type ChartMark, groupBy } from './chart.ts';
import type { NamedValue } from './chart-words.ts';
import type { Chart } from './panel.ts';
import { readDate, toDateWriter, toPlace } from './read-date.ts';
import { toValueWriter } from './write-values.ts';

type Valued = ChartMark & { readonly value: number };

const hasValue = (mark: ChartMark): mark is Valued => mark.value !== undefined;

const isRangeAlone = ({ value, low, high }: ChartMark): boolean =>
  value === undefined && (low !== undefined || high !== undefined);

const least = (marks: readonly Valued[]): Valued | undefined =>
  marks.reduce<Valued | undefined>(
    (best, mark) => (best && best.value <= mark.value ? best : mark),
    undefined,
  );

const greatest = (marks: readonly Valued[]): Valued | undefined =>
  marks.reduce<Valued | undefined>(
    (best, mark) => (best && best.value >= mark.value ? best : mark),
    undefined,
  );

/** What a chart shows, in one sentence or one for each of its lines, for those who do not see it. */
export const describeChart = (chart: Chart): string => {
  const { words, marks, kind, series } = chart;
  const { describe } = words;
  if (kind === 'scorecard') {
    const filled = marks.filter((mark) => mark.words !== '');
    const counts = claimStatuses.flatMap((status): [ClaimStatus, number][] => {
      const count = filled.filter(({ evidence }) => evidence.status === status).length;
      return count === 0 ? [] : [[status, count]];
    });
    return describe.scorecard(new Set(marks.map(({ row }) => row)).size, series.length, counts);
  }
  const write = toDateWriter(chart.locale);
  const { whole, range } = toValueWriter(chart, chart.locale, words, () => 0);
  const toDate = (text: string): string => {
    const date = readDate(text);
    return date ? write(date) : text;
  };
  const toName = (mark: ChartMark): string =>
    [
      chart.isTimed ? toDate(mark.label) : mark.label,
      ...(chart.panels.length > 1 ? [mark.panel] : []),
      ...(series.length > 1 ? [toDate(mark.series)] : []),
      ...(mark.by === '' ? [] : [mark.by]),
    ].join(', ');
  const toUnit = ({ unit }: ChartMark, value: string): string =>
    unit === '' ? value : words.withUnit(value, unit);
  const named = (mark: Valued, name = toName(mark)): NamedValue => ({
    name,
    value: toUnit(mark, whole(mark.value, mark.decimals)),
  });
  const there = marks.filter(hasValue);
  // Drawn without a value, by a dot plot alone.
  const alone = kind === 'dot' ? marks.filter(isRangeAlone) : [];
  const [first] = alone;
  const ranges = first
    ? describe.ranges(alone.length, { name: toName(first), value: toUnit(first, range(first) ?? '') })
    : '';
  const withRanges = (sentence: string): string => (ranges === '' ? sentence : `${sentence} ${ranges}`);
  const [lowest, highest] = [least(there), greatest(there)];
  if (!lowest || !highest) return ranges === '' ? describe.nothing : ranges;
  if (there.length === 1) return withRanges(describe.one(named(lowest)));
  if (kind === 'slope' && chart.panels.length === 1) {
    const [first = '', second = ''] = series;
    const changes = groupBy(there, ({ label }) => label).flatMap(({ items }) => {
      const [from, to] = [
        items.find((mark) => mark.series === first),
        items.find((mark) => mark.series === second),
      ];
      return from && to ? [Math.sign(to.value - from.value)] : [];
    });
    const count = (sign: number): number => changes.filter((change) => change === sign).length;
    return describe.slope(toDate(first), toDate(second), count(1), count(-1), count(0));
  }
  const isLine = kind === 'line' || kind === 'step';
  if (isLine && series.length <= 3 && chart.panels.length === 1) {
    return groupBy(there, (mark) => mark.series)
      .map(({ key, items }) => {
        const ordered = items.toSorted(
          (a, b) => (a.time ? toPlace(a.time) : 0) - (b.time ? toPlace(b.time) : 0),
        );
        const [first, last, top] = [ordered[0], ordered.at(-1), greatest(ordered)];
        return first && last && top
          ? describe.course(
              key,
              named(first, toDate(first.label)),
              named(last, toDate(last.label)),
              named(top, toDate(top.label)),
            )
          : '';
      })
      .join(' ');
  }
  return withRanges(
    describe.values(there.length, named(lowest), named(highest), marks.length - there.length - alone.length),
  );
};
