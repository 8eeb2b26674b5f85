import type { Element } from 'hast';
import { drawBar } from './bar-mark.ts';
import { type ChartMark, groupBy, isSubject, joinSources } from './chart.ts';
import { joinPaths } from './join-paths.ts';
import { type Domain, toDomain, toShare } from './number-scale.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { drawBehind, placeRows, type Row, alignRows } from './row-layout.ts';
import { handOn, toKey, toneOf } from './series-key.ts';
import { toReach, toStack } from './stack.ts';

/** Thickness of a bar in pixels. */
const thickness = 16;

/** Rows of a panel, each with its marks. */
export interface BarRow {
  readonly row: Row;
  readonly marks: readonly ChartMark[];
}

const toBarRows = ({ chart, writer, writeDate }: Panel, marks: readonly ChartMark[]): BarRow[] => {
  const toName = ({ label, time }: ChartMark): string => (time && chart.isTimed ? writeDate(time) : label);
  const toRow = (mark: ChartMark, heading: string, label: string): BarRow => ({
    marks: [mark],
    row: {
      heading,
      label,
      note: mark.by,
      isSubject: isSubject(chart, mark),
      texts: [writer.value(mark) ?? chart.words.missing],
      isMissing: mark.value === undefined,
      shared: heading === '' ? [] : mark.evidence.sources,
      sources: chart.kind === 'grouped-bar' ? [] : mark.evidence.sources,
    },
  });
  if (chart.kind === 'bar') return marks.map((mark) => toRow(mark, '', toName(mark)));
  return groupBy(marks, ({ label }) => label).flatMap(({ items }) => {
    const [first] = items;
    if (!first) return [];
    if (chart.kind === 'grouped-bar') {
      // A group is a row of the data: its sources are given once, beside its name.
      return items.map((mark, at) => toRow(mark, at === 0 ? toName(first) : '', mark.series));
    }
    const there = items.filter(({ value }) => value !== undefined);
    return {
      marks: items,
      row: {
        heading: '',
        label: toName(first),
        note: [...new Set(items.map(({ by }) => by))].join(' '),
        isSubject: first.label === chart.subject,
        // A sum of which a part is missing is not the sum.
        texts: [
          there.length < items.length || there.length === 0
            ? chart.words.missing
            : (writer.value({ ...first, value: toStack(items).at(-1)?.end }) ?? ''),
        ],
        isMissing: there.length < items.length,
        shared: [],
        sources: joinSources(items),
      },
    };
  });
};

/** How many pixels the whole domain takes: as many as leave room for what follows the longest bars. */
export const toExtent = (
  rows: readonly { readonly reach: number; readonly behind: number }[],
  domain: Domain,
  room: number,
): number =>
  Math.max(
    1,
    Math.min(
      ...rows.map(({ reach, behind }) => {
        const share = toShare(reach, domain);
        return share > 0 ? Math.min(room, (room - behind) / share) : room;
      }),
    ),
  );

/** Whether a bar is full, so that words can be set on it. */
export const isFull = ({ evidence: { status } }: ChartMark): boolean =>
  status === undefined || status === 'confirmed';

/** Bars along the line, from zero: one for each row, a group of them, or parts on each other. */
export const drawBarChart = (panel: Panel): PanelDrawing => {
  const { chart, pen, writer, left, width } = panel;
  const fellows = panel.fellows.map((marks) => toBarRows(panel, marks));
  const own = toBarRows(panel, panel.marks);
  const reaches = fellows.flat().map(({ marks }) => toReach(marks));
  const domain = toDomain(reaches.flat(), true);
  const { all, setting } = alignRows(panel, own, fellows.flat());
  const extent = toExtent(
    reaches.map((reach, at) => ({
      reach: Math.max(0, ...reach.flatMap(({ value, high }) => [value ?? 0, high ?? 0])),
      behind: all.rows[at]?.behind ?? 0,
    })),
    domain,
    width - all.column,
  );
  const start = left + all.column;
  const toX = (value: number): number => start + toShare(value, domain) * extent;
  const isStack = chart.kind === 'stacked-bar';
  const key = isStack ? toKey(panel) : { height: 0, elements: [] };
  const { placed, words, links, height } = placeRows(
    { ...panel, top: panel.top + key.height },
    setting,
    thickness,
  );
  const [marks, inside]: [Element[], Element[]] = [[], []];
  const behind = placed.map((row, at) => {
    const cells = own[at]?.marks ?? [];
    let end = toX(0);
    for (const { mark, start: from, end: to } of toStack(cells)) {
      const [a, b] = [toX(Math.min(from, to)), toX(Math.max(from, to))];
      const box = { left: a, right: b, top: row.middle - thickness / 2, bottom: row.middle + thickness / 2 };
      marks.push(
        drawBar(pen, box, {
          status: mark.evidence.status,
          isSubject: isSubject(chart, mark),
          tone: isStack ? toneOf(chart, mark) : 0,
          lies: true,
        }),
      );
      end = Math.max(end, b);
      const text = writer.value(mark);
      if (isStack && text !== undefined && isFull(mark) && pen.measure(text, 'note') + 8 <= b - a) {
        inside.push(
          pen.text(
            text,
            (a + b) / 2,
            row.middle,
            'middle',
            handOn(toneOf(chart, mark), isSubject(chart, mark)),
          ),
        );
      }
    }
    return { row, end, cells };
  });
  const whiskers = isStack
    ? []
    : behind.flatMap(({ row, cells }) =>
        cells.flatMap(({ low, high, value }) => {
          const [from, to] = [low ?? value, high ?? value];
          if (from === undefined || to === undefined || (low === undefined && high === undefined)) return [];
          return pen.line([toX(from), row.middle], [toX(to), row.middle], ['whisker']);
        }),
      );
  const reached = behind.map(({ row, end, cells }) =>
    drawBehind(
      panel,
      row,
      Math.max(end, ...cells.map(({ high }) => (high === undefined || isStack ? end : toX(high)))),
    ),
  );
  // The line of zero passes through no words.
  const stretches: { from: number; to: number }[] = [];
  for (const { set, middle } of placed) {
    const [last, to] = [stretches.at(-1), middle + thickness / 2 + 3];
    if (last && all.column > 0 && set.headings.length === 0) last.to = to;
    else stretches.push({ from: middle - thickness / 2 - 3, to });
  }
  const isBroken = all.column === 0 || setting.rows.some(({ headings }) => headings.length > 0);
  const base = joinPaths(
    (isBroken ? stretches : [{ from: panel.top + key.height, to: panel.top + key.height + height }]).map(
      ({ from, to }) => pen.line([toX(0), from], [toX(0), to], ['base']),
    ),
  );
  return {
    height: key.height + height,
    ground: key.elements,
    marks: [...marks, ...whiskers, ...base],
    words: [...words, ...inside, ...reached.flatMap((each) => each.words)],
    links: [...links, ...reached.flatMap((each) => each.links)],
    plot: { axis: 'x', domain, range: [pen.turn(toX(domain[0])), pen.turn(toX(domain[1]))] },
  };
};
