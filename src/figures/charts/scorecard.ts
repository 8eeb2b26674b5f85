import type { Element } from 'hast';
import { targetSize } from '../drawing.ts';
import { type ChartMark, groupBy, isSubject, joinSources } from './chart.ts';
import { layoutCites } from './cite-links.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { type Hand, lineHeight } from './pen.ts';
import { wrapLabel } from './wrap-label.ts';

const radius = 5;
/** From the start of a cell to its words, where a dot comes before them. */
const dotRoom = 2 * radius + 6;
/** Narrower columns would break every word: parties are then listed below each row. */
const narrowest = 96;

/** What a cell says: its status in the words of the edition, or the editor's words. */
const toWords = ({ chart }: Panel, { words, evidence: { status } }: ChartMark): string =>
  status !== undefined && words === status ? chart.words.status[status] : words;

/** Rows against parties: in each cell a dot for the status and its word, or the words of the editor. */
export const drawScorecard = (panel: Panel): PanelDrawing => {
  const { chart, pen, left, top, width } = panel;
  const parties = chart.series;
  const rows = groupBy(panel.marks, ({ row }) => String(row));
  const citeRoom = 2 * targetSize;
  const labelRoom = width * 0.3;
  const column = (width - labelRoom - citeRoom - 12) / parties.length;
  const isGrid = column >= narrowest;
  const wrap = (text: string, breadth: number, hand: Hand, most: number): string[] =>
    wrapLabel(text, breadth, most, (part) => pen.measure(part, hand));
  const [ground, marks, words, links]: [Element[], Element[], Element[], Element[]] = [[], [], [], []];
  const write = (lines: readonly string[], x: number, y: number, hand: Hand): void => {
    for (const [at, line] of lines.entries()) {
      words.push(pen.text(line, x, y + (at + 0.5) * lineHeight, 'start', hand));
    }
  };
  let y = top;
  if (isGrid) {
    const heads = parties.map((party) => wrap(party, column - 12, 'strong', 3));
    const tall = Math.max(...heads.map((lines) => lines.length)) * lineHeight;
    for (const [at, lines] of heads.entries()) {
      write(lines, left + labelRoom + at * column, y + tall - lines.length * lineHeight, 'strong');
    }
    y += tall + 6;
  }
  for (const { items } of rows) {
    const [first] = items;
    if (!first) continue;
    ground.push(pen.line([left, y], [left + width, y], ['context']));
    y += 5;
    const isMain = isSubject(chart, first) && first.label === chart.subject;
    const cites = layoutCites(joinSources(items), citeRoom, pen);
    const breadth = isGrid ? labelRoom - 16 : width - cites.width - 8;
    const hand = isMain ? 'strong' : 'label';
    const label = wrap(first.label, breadth, isGrid ? hand : 'strong', 3);
    const cells = items.map((mark) => {
      const offset = mark.words !== '' && mark.evidence.status !== undefined ? dotRoom : 0;
      const partyRoom = isGrid ? 0 : width * 0.42;
      return {
        mark,
        offset,
        lines: wrap(toWords(panel, mark), (isGrid ? column - 12 : width - partyRoom) - offset, 'label', 3),
        party: isGrid ? [] : wrap(mark.series, partyRoom - 10, 'note', 3),
      };
    });
    write(label, left, y + 4, isGrid ? hand : 'strong');
    let lowest = y + Math.max(label.length * lineHeight + 8, cites.height);
    links.push(...cites.draw(left + width - cites.width, y + cites.height / 2));
    let line = lowest;
    for (const [at, { mark, offset, lines, party }] of cells.entries()) {
      const x = isGrid ? left + labelRoom + at * column : left + width * 0.42;
      const cellTop = isGrid ? y + 4 : line;
      if (offset > 0) {
        marks.push(pen.dot(mark.evidence.status, x + radius + 1, cellTop + lineHeight / 2, radius));
      }
      write(lines, x + offset, cellTop, 'label');
      write(party, left, cellTop, 'note');
      if (isGrid) lowest = Math.max(lowest, cellTop + lines.length * lineHeight + 4);
      else {
        line += Math.max(1, lines.length, party.length) * lineHeight + 4;
        lowest = line;
      }
    }
    y = lowest + 4;
  }
  ground.push(pen.line([left, y], [left + width, y], ['context']));
  return { height: y + 2 - top, ground, marks, words, links, plot: undefined };
};
