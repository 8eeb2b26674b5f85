import { shape } from '../drawing.ts';
import { drawLevelAxis, timeAxisHeight } from './axis.ts';
import { toExtent } from './bar-chart.ts';
import { type ChartMark, groupBy, isSubject, toNumbers } from './chart.ts';
import { toDomain, toRound, toShare, toTicks } from './number-scale.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { drawRange, openLength, toOpenSide } from './range-mark.ts';
import { drawBehind, placeRows, roomy, type Row, alignRows } from './row-layout.ts';

const radius = 5;
/** Room round a mark, so that its dot is whole. */
const round = radius + 1;

const toRows = (
  { chart, writer, writeDate }: Panel,
  marks: readonly ChartMark[],
): { row: Row; mark: ChartMark }[] => {
  return groupBy(marks, ({ label }) => label).flatMap(({ key, items }) =>
    items.map((mark, at) => {
      const name = mark.time && chart.isTimed ? writeDate(mark.time) : key;
      const isGroup = items.length > 1;
      const series = chart.series.length > 1 ? mark.series : '';
      const [value, range] = [writer.value(mark), writer.range(mark)];
      const texts = [value, range].filter((text) => text !== undefined);
      return {
        mark,
        row: {
          heading: isGroup && at === 0 ? name : '',
          label: isGroup ? ([series, mark.by].find((text) => text !== '') ?? '') : name,
          note: isGroup && series === '' ? '' : mark.by,
          isSubject: isSubject(chart, mark),
          texts: texts.length > 0 ? texts : [chart.words.missing],
          isMissing: value === undefined,
          shared: [],
          sources: mark.evidence.sources,
        },
      };
    }),
  );
};

/** A dot for each value on a line from its low to its high, or the line alone, a row each; rows of one label stand together. */
export const drawDotPlot = (panel: Panel): PanelDrawing => {
  const { chart, pen, left, top, width } = panel;
  const fellows = panel.fellows.map((marks) => toRows(panel, marks));
  const own = toRows(panel, panel.marks);
  const plain = toDomain(
    fellows.flat().map(({ mark }) => mark),
    false,
  );
  const count = width < roomy ? 3 : 5;
  const domain = toRound(plain, count);
  const { all, setting } = alignRows(panel, own, fellows.flat());
  const sides = fellows.flat().map(({ mark }) => toOpenSide(mark));
  // Before the smallest mark, which may be a range that comes from below.
  const before = sides.includes('below') ? openLength + 1 : round;
  const room = width - all.column - before;
  const extent = toExtent(
    fellows.flat().map(({ mark }, at) => ({
      reach: Math.max(domain[0], ...toNumbers(mark)),
      behind: (all.rows[at]?.behind ?? 0) + round + (sides[at] === 'above' ? openLength : 0),
    })),
    domain,
    room,
  );
  const start = left + all.column + before;
  const toX = (value: number): number => start + toShare(value, domain) * extent;
  const { placed, words, height } = placeRows(panel, setting, 2 * radius);
  const bottom = top + height + 4;
  const drawn = placed.map((row, at) => {
    const mark = own[at]?.mark;
    const numbers = mark ? toNumbers(mark) : [];
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const side = mark && toOpenSide(mark);
    const range = mark ? drawRange(pen, mark, toX, row.middle) : [];
    const dot =
      mark?.value === undefined ? [] : [pen.dot(mark.evidence.status, toX(mark.value), row.middle, radius)];
    const isMain = mark !== undefined && isSubject(chart, mark);
    const end = (numbers.length === 0 ? start : toX(high)) + round + (side === 'above' ? openLength : 0);
    const after = end + row.set.behind + 4;
    return {
      // For the eye to follow from the label to the mark, and on to where the scale ends.
      ground: [
        pen.line(
          [start - before, row.middle],
          [numbers.length === 0 ? start : toX(low) - (side === 'below' ? openLength : 0), row.middle],
          ['context'],
        ),
        ...(after < start + extent
          ? [pen.line([after, row.middle], [start + extent, row.middle], ['context'])]
          : []),
      ],
      mark:
        numbers.length === 0
          ? []
          : [shape('g', { className: isMain ? ['spot', 'main'] : ['spot'] }, [...range, ...dot])],
      behind: drawBehind(panel, row, end),
    };
  });
  const axis = drawLevelAxis(panel, toTicks(domain, count), toX, bottom);
  return {
    height: bottom - top + timeAxisHeight,
    ground: [...drawn.flatMap(({ ground }) => ground), ...axis],
    marks: drawn.flatMap(({ mark }) => mark),
    words: [...words, ...drawn.flatMap(({ behind }) => behind.words)],
    links: drawn.flatMap(({ behind }) => behind.links),
    plot: { axis: 'x', domain, range: [pen.turn(toX(domain[0])), pen.turn(toX(domain[1]))] },
  };
};
