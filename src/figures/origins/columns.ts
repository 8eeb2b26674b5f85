import { breakLines, widestPiece } from '../break-lines.ts';
import { type FigureWidth, labelSize, type Measure, targetSize } from '../drawing.ts';
import {
  breach,
  type OriginLayout,
  pitch,
  type Place,
  type PlacedDot,
  type PlacedWords,
  radius,
} from './layout.ts';
import type { OriginChain, OriginReader, OriginWay, OriginWords } from './origins.ts';

/** Between a line and what is above it, below it, and between two origins. */
const spaces = { above: 13, below: 6, chain: 14 } as const;

/** Between the words of a column and the next one, where ways turn. */
const gap = 22;
/** From where a column begins to where ways turn before it. */
const beforeTurn = 12;

type Three<Item> = readonly [Item, Item, Item];

/** Where the dots of the columns are, and how wide the words in each may be. */
interface Columns {
  readonly left: Three<number>;
  readonly rooms: Three<number>;
}

/** Where the second and the third column begin. */
const toColumns = (second: number, third: number, width: FigureWidth): Columns => {
  const left = [radius + 1.5, second + radius, third + radius] as const;
  return { left, rooms: [second - gap, third - second - gap, width - left[2] - 2] };
};

/**
 * Columns in which no word is cut: thirds where words fit in, or else each as wide as its longest word and an even
 * share of what is left.
 * @param needs width of the longest word of each
 * @returns undefined where there is no room for them
 */
const fitColumns = (needs: Three<number>, width: FigureWidth): Columns | undefined => {
  const third = Math.floor(width / 3);
  const even = toColumns(third, 2 * third, width);
  if (needs.every((need, column) => need <= (even.rooms[column] ?? 0))) return even;
  const share = (width - radius - 2 - 2 * gap - needs[0] - needs[1] - needs[2]) / 3;
  if (share < 0) return undefined;
  const second = Math.ceil(needs[0]) + gap + Math.floor(share);
  const [first, last] = [second, second + Math.ceil(needs[1]) + gap + Math.floor(share)];
  const fitted = toColumns(first, last, width);
  return needs.every((need, column) => need <= (fitted.rooms[column] ?? 0)) ? fitted : undefined;
};

/** A reader, with what comes before it where that is named for the first time. */
interface Row {
  readonly chain: OriginChain;
  readonly way: OriginWay;
  readonly reader: OriginReader;
  /** Names above the line, by column. */
  readonly names: Three<readonly string[]>;
  /** Of its line. */
  readonly y: number;
}

/** How wide the longest word of each column is, its heading included; numbers need room too. */
const toNeeds = (
  chains: readonly OriginChain[],
  measure: Measure,
  { said, carried, read }: OriginWords,
): Three<number> => {
  const ways = chains.flatMap((chain) => chain.ways);
  const toNeed = (names: readonly string[]): number =>
    Math.max(...names.map((name) => widestPiece(name, (piece) => measure(piece, labelSize))));
  return [
    toNeed([said, ...chains.map(({ origin }) => origin)]),
    toNeed([carried, ...ways.flatMap(({ carrier }) => carrier ?? [])]),
    Math.max(
      8 + targetSize,
      toNeed([read, ...ways.flatMap(({ readers }) => readers.map(({ publisher }) => publisher))]),
    ),
  ];
};

/**
 * Lays origins out in three columns: who said it, who carried it, where it was read.
 * @returns undefined where a word would have to be cut
 */
export const layOutColumns = (
  chains: readonly OriginChain[],
  width: FigureWidth,
  measure: Measure,
  words: OriginWords,
): OriginLayout | undefined => {
  const columns = fitColumns(toNeeds(chains, measure, words), width);
  if (columns === undefined) return undefined;
  const { left, rooms } = columns;
  const wrap = (text: string, column: 0 | 1 | 2): string[] =>
    breakLines(text, rooms[column], (line) => measure(line, labelSize));
  const writeLines = (lines: readonly string[], column: number, bottom: number): PlacedWords[] =>
    lines.map((line, index) => ({
      x: (left[column] ?? 0) - radius,
      y: bottom - (lines.length - 1 - index) * pitch,
      words: line,
    }));
  const inLine = Math.max(1, Math.floor((width - left[2] - 8) / targetSize));

  const heads = [wrap(words.said, 0), wrap(words.carried, 1), wrap(words.read, 2)];
  const rows: Row[] = [];
  let y = Math.max(...heads.map((lines) => lines.length)) * pitch + spaces.below;
  for (const chain of chains) {
    for (const way of chain.ways) {
      for (const reader of way.readers) {
        const before = rows.at(-1);
        const names = [
          before?.chain === chain ? [] : wrap(chain.origin, 0),
          before?.way === way || way.carrier === undefined ? [] : wrap(way.carrier, 1),
          wrap(reader.publisher, 2),
        ] as const;
        if (before !== undefined && before.chain !== chain) y += spaces.chain;
        y += Math.max(...names.map((lines) => lines.length)) * pitch + spaces.above;
        rows.push({ chain, way, reader, names, y });
        const lines = Math.max(1, Math.ceil(reader.sources.length / inLine));
        y += (lines - 1) * targetSize + targetSize / 2 + spaces.below;
      }
    }
  }

  const dots: PlacedDot[] = [];
  const ways: Place[][] = [];
  /** From one dot to the line of another row; what was not seen keeps apart from its way. */
  const connect = (from: Place, isSeen: boolean, turn: number, to: Place): void => {
    ways.push(
      from.y === to.y
        ? [{ x: from.x + radius + (isSeen ? 0 : breach), y: from.y }, to]
        : [{ x: turn, y: from.y }, { x: turn, y: to.y }, to],
    );
  };
  for (const row of rows) {
    const { chain, way, reader } = row;
    const origin = { x: left[0], y: (rows.find((other) => other.chain === chain) ?? row).y };
    const carried = { x: left[1], y: (rows.find((other) => other.way === way) ?? row).y };
    const end = { x: left[2] - radius, y: row.y };
    if (origin.y === row.y) dots.push({ ...origin, isSeen: chain.isSeen });
    if (way.carrier === undefined) connect(origin, chain.isSeen, left[1] - beforeTurn, end);
    else {
      if (carried.y === row.y) {
        dots.push({ ...carried, isSeen: way.isCarrierSeen });
        connect(origin, chain.isSeen, left[1] - beforeTurn, { x: left[1] - radius, y: row.y });
      }
      connect(carried, way.isCarrierSeen, left[2] - beforeTurn, end);
    }
    if (reader.sources.length > 0) dots.push({ x: left[2], y: row.y, isSeen: true });
  }
  return {
    height: Math.ceil(y),
    headings: heads.flatMap((lines, column) => writeLines(lines, column, pitch * lines.length - 3)),
    names: rows.flatMap((row) =>
      row.names.flatMap((name, column) => writeLines(name, column, row.y - spaces.above + 1)),
    ),
    dots,
    ways,
    sources: rows.flatMap(({ reader, y: line }) =>
      reader.sources.map((source, index) => ({
        source,
        x: left[2] + 8 + (index % inLine) * targetSize + targetSize / 2,
        y: line + Math.floor(index / inLine) * targetSize,
      })),
    ),
  };
};
