import type { Element } from 'hast';
import type { CitedSource } from '../cited.ts';
import { targetSize } from '../drawing.ts';
import { type CiteLinks, layoutCites } from './cite-links.ts';
import { lineHeight } from './pen.ts';
import type { Panel } from './panel.ts';
import { wrapLabel } from './wrap-label.ts';

/** A row of a chart that runs along the line: a label, marks, and a value with its sources after them. */
export interface Row {
  /** Stands above the row where a group begins; '' elsewhere. */
  readonly heading: string;
  readonly label: string;
  /** Below the label, quietly: who measured. */
  readonly note: string;
  readonly isSubject: boolean;
  /** Lines behind the marks: the value, its range. */
  readonly texts: readonly string[];
  readonly isMissing: boolean;
  /** Sources of all rows below the heading: given once, beside it. */
  readonly shared: readonly CitedSource[];
  readonly sources: readonly CitedSource[];
}

/** A row with what it says, broken into lines, and the room that all of it takes. */
export interface SetRow {
  readonly row: Row;
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  readonly notes: readonly string[];
  readonly shared: CiteLinks;
  readonly cites: CiteLinks;
  /** Pixels taken by what follows the marks, including the gap before it. */
  readonly behind: number;
}

/** Rows of a panel, and where their labels are. */
export interface RowSetting {
  readonly rows: readonly SetRow[];
  /** Width of the column of labels in pixels; 0 where they are above their marks. */
  readonly column: number;
}

/** A row on the drawing. */
export interface PlacedRow {
  readonly set: SetRow;
  /** Middle of its marks in pixels. */
  readonly middle: number;
}

/** Between marks and what follows them. */
const gap = 7;
/** Narrower panels have their labels above the marks, unless they are short. */
export const roomy = 480;
/** Share of a narrow panel that labels may take beside the marks: "Before" and "After", years. */
const slim = 0.2;
const widestCites = 3 * targetSize;
/** Between a column of labels and the marks. */
const gutter = 12;

/** Breaks what rows say into lines. */
const setRows = ({ pen, width }: Panel, rows: readonly Row[]): RowSetting => {
  const longest = Math.max(
    0,
    ...rows.map(({ label, note }) => Math.max(pen.measure(label, 'strong'), pen.measure(note, 'note'))),
  );
  const isBeside = width >= roomy || longest <= width * slim;
  const column = isBeside && longest > 0 ? Math.min(longest, width * 0.32) + gutter : 0;
  const room = column > 0 ? column - gutter : width;
  return {
    column,
    rows: rows.map((row) => {
      const cites = layoutCites(row.sources, widestCites, pen);
      const shared = layoutCites(row.shared, widestCites, pen);
      const hand = row.isSubject ? 'strong' : 'label';
      const wrap = (
        text: string,
        size: typeof hand | 'note' | 'strong',
        breadth: number,
        most: number,
      ): string[] => wrapLabel(text, breadth, most, (part) => pen.measure(part, size));
      const texts = row.texts.map((text, at) =>
        pen.measure(text, row.isMissing || at > 0 ? 'note' : 'strong'),
      );
      return {
        row,
        headings: wrap(row.heading, 'strong', width - shared.width, 2),
        labels: wrap(row.label, hand, room, 3),
        notes: wrap(row.note, 'note', room, 2),
        shared,
        cites,
        behind: gap + Math.max(0, ...texts) + (cites.width > 0 ? 2 + cites.width : 0),
      };
    }),
  };
};

/** Breaks what the rows of a panel say into lines, with the column of labels that all panels share. */
export const alignRows = (
  panel: Panel,
  own: readonly { readonly row: Row }[],
  fellows: readonly { readonly row: Row }[],
): { readonly all: RowSetting; readonly setting: RowSetting } => {
  const set = (rows: typeof own): RowSetting =>
    setRows(
      panel,
      rows.map(({ row }) => row),
    );
  const all = set(fellows);
  return { all, setting: { ...set(own), column: all.column } };
};

/**
 * Places rows below each other.
 * @param thickness of the marks in pixels
 */
export const placeRows = (
  { pen, left, top }: Panel,
  { rows, column }: RowSetting,
  thickness: number,
): {
  readonly placed: readonly PlacedRow[];
  readonly words: readonly Element[];
  readonly links: readonly Element[];
  readonly height: number;
} => {
  const words: Element[] = [];
  const links: Element[] = [];
  const placed: PlacedRow[] = [];
  let y = top;
  for (const [at, set] of rows.entries()) {
    const { row, headings, labels, notes } = set;
    if (headings.length > 0) {
      if (at > 0) y += 8;
      const block = headings.length * lineHeight;
      const height = Math.max(block, set.shared.height);
      const first = y + (height - block) / 2 + lineHeight / 2;
      for (const [index, line] of headings.entries()) {
        words.push(pen.text(line, left, first + index * lineHeight, 'start', 'strong'));
      }
      const widest = Math.max(...headings.map((line) => pen.measure(line, 'strong')));
      links.push(...set.shared.draw(left + Math.ceil(widest), y + height / 2));
      y += height + 2;
    }
    const lines = [
      ...labels.map((text) => ({ text, hand: row.isSubject ? ('strong' as const) : ('label' as const) })),
      ...notes.map((text) => ({ text, hand: 'note' as const })),
    ];
    const block = lines.length * lineHeight;
    const marks = Math.max(thickness + 6, row.texts.length * lineHeight + 2, set.cites.height);
    const height = column > 0 ? Math.max(marks, block + 4) : marks;
    let line = column > 0 ? y + (height - block) / 2 : y;
    for (const { text, hand } of lines) {
      words.push(
        column > 0
          ? pen.text(text, left + column - gutter, line + lineHeight / 2, 'end', hand)
          : pen.text(text, left, line + lineHeight / 2, 'start', hand),
      );
      line += lineHeight;
    }
    if (column === 0) y += block;
    placed.push({ set, middle: y + height / 2 });
    y += height + (column > 0 ? 2 : 6);
  }
  return { placed, words, links, height: y - top };
};

/** Draws what follows the marks of a row: value, range and sources. @param x where the marks end */
export const drawBehind = (
  { pen }: Panel,
  { set: { row, cites }, middle }: PlacedRow,
  x: number,
): { readonly words: readonly Element[]; readonly links: readonly Element[] } => {
  const widths = row.texts.map((text, at) => pen.measure(text, row.isMissing || at > 0 ? 'note' : 'strong'));
  const first = middle - (row.texts.length * lineHeight) / 2 + lineHeight / 2;
  return {
    words: row.texts.map((text, at) =>
      pen.text(text, x + gap, first + at * lineHeight, 'start', row.isMissing || at > 0 ? 'note' : 'strong'),
    ),
    links: cites.draw(x + gap + Math.max(0, ...widths) + 2, middle),
  };
};
