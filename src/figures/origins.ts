import type { Element } from 'hast';
import { breakLines } from './break-lines.ts';
import type { CitedSource } from './cited.ts';
import {
  type Drawing,
  type FigureWidth,
  labelSize,
  type Measure,
  shape,
  targetSize,
  toPixel,
} from './drawing.ts';
import { sourceLink } from './source-link.ts';

/** Where a story read something, with its entries in the list of sources. */
export interface OriginReader {
  readonly publisher: string;
  readonly sources: readonly Omit<CitedSource, 'id'>[];
}

/** One way from an origin to where it was read. */
export interface OriginWay {
  /** The agency whose copy was read; undefined where none is named. */
  readonly carrier: string | undefined;
  /** Whether the story has read the agency's own copy too. */
  readonly isCarrierSeen: boolean;
  readonly readers: readonly OriginReader[];
}

/** Everything that a story has from one origin. */
export interface OriginChain {
  readonly origin: string;
  /** Whether the story has read the original. */
  readonly isSeen: boolean;
  readonly ways: readonly OriginWay[];
}

/** What the drawing says in the language of its edition. */
export interface OriginWords {
  /** Over the three columns. */
  readonly said: string;
  readonly carried: string;
  readonly read: string;
  /** All that is drawn of a chain, in a sentence. */
  readonly chain: (chain: OriginChain) => string;
}

const pitch = 15;
const radius = 4.5;
/** Between a line and what is above it, and between two rows. */
const spaces = { above: 13, below: 6, chain: 14, break: 6 } as const;

/** A reader, with what comes before it where that is named for the first time. */
interface Row {
  readonly chain: OriginChain;
  readonly way: OriginWay;
  readonly reader: OriginReader;
  /** Names above the line, by column. */
  readonly names: readonly (readonly string[])[];
  /** Of its line. */
  readonly y: number;
}

/** Where the columns begin, and how wide what is in them may be. */
const toColumns = (width: FigureWidth) => {
  const step = Math.floor(width / 3);
  return { left: [radius + 1.5, step + radius, 2 * step + radius] as const, room: step - 22, step };
};

/** Numbers that fit on a line after the dot of a reader. */
const numbersInLine = (width: FigureWidth): number =>
  Math.max(1, Math.floor((width - toColumns(width).left[2] - 8) / targetSize));

const placeRows = (
  chains: readonly OriginChain[],
  width: FigureWidth,
  measure: Measure,
  top: number,
): { readonly rows: readonly Row[]; readonly height: number } => {
  const { room, left } = toColumns(width);
  const wrap = (name: string, column: number): string[] =>
    breakLines(name, column === 2 ? width - left[2] - 2 : room, (line) => measure(line, labelSize));
  const rows: Row[] = [];
  let y = top;
  for (const chain of chains) {
    for (const way of chain.ways) {
      for (const reader of way.readers) {
        const before = rows.at(-1);
        const names = [
          before?.chain === chain ? [] : wrap(chain.origin, 0),
          before?.way === way || way.carrier === undefined ? [] : wrap(way.carrier, 1),
          wrap(reader.publisher, 2),
        ];
        if (before !== undefined && before.chain !== chain) y += spaces.chain;
        y += Math.max(...names.map((lines) => lines.length)) * pitch + spaces.above;
        rows.push({ chain, way, reader, names, y });
        const lines = Math.max(1, Math.ceil(reader.sources.length / numbersInLine(width)));
        y += (lines - 1) * targetSize + targetSize / 2 + spaces.below;
      }
    }
  }
  return { rows, height: Math.ceil(y) };
};

/** Says in words all that is drawn. */
export const describeOrigins = (chains: readonly OriginChain[], words: OriginWords): string =>
  chains.map((chain) => words.chain(chain)).join(' ');

/**
 * Draws where something came from: who said it, who carried it, where it was read. A line is transmission; a full dot
 * is what the story has read, a ring what it has not, and the line is broken before it. Numbers of sources are links
 * beside the picture.
 * @param direction from which side it is read
 */
export const drawOrigins = (
  chains: readonly OriginChain[],
  width: FigureWidth,
  measure: Measure,
  words: OriginWords,
  direction: 'ltr' | 'rtl' = 'ltr',
): Drawing => {
  const toX = (along: number): number => (direction === 'rtl' ? width - along : along);
  const point = (along: number, y: number): string => `${String(toPixel(toX(along)))} ${String(toPixel(y))}`;
  const { left, room, step } = toColumns(width);
  const turns = left.map((along) => along - 12);
  const headings = [words.said, words.carried, words.read].map((text, column) =>
    breakLines(text, column === 2 ? width - left[2] - 2 : room, (line) => measure(line, labelSize)),
  );
  const head = Math.max(...headings.map((lines) => lines.length)) * pitch + spaces.below;
  const { rows, height } = placeRows(chains, width, measure, head);
  if (rows.length === 0) return { width, height: 0, content: [] };

  const writeLines = (lines: readonly string[], column: number, bottom: number): Element[] =>
    lines.map((line, index) =>
      shape(
        'text',
        { x: toX((left[column] ?? 0) - radius), y: bottom - (lines.length - 1 - index) * pitch },
        [line],
      ),
    );
  /** From one place to the next one's row; what was not seen keeps apart from its line. */
  const connect = (
    from: number,
    isSeen: boolean,
    turn: number,
    y: number,
    to: number,
    rowY: number,
  ): string => {
    const start = from + radius + (isSeen ? 0 : spaces.break);
    const across = String(toPixel(toX(to)));
    return y === rowY
      ? `M${point(start, y)}H${across}`
      : `M${point(turn, y)}V${String(toPixel(rowY))}H${across}`;
  };
  const dot = (column: number, y: number, isSeen: boolean): Element =>
    shape('circle', { cx: toX(left[column] ?? 0), cy: y, r: radius, className: [isSeen ? 'fill' : 'ring'] });

  const lines: string[] = [];
  const dots: Element[] = [];
  for (const row of rows) {
    const { chain, way, reader, y } = row;
    const origin = rows.find((other) => other.chain === chain) ?? row;
    const carried = rows.find((other) => other.way === way) ?? row;
    const end = left[2] - radius;
    if (origin === row) dots.push(dot(0, y, chain.isSeen));
    if (way.carrier === undefined) {
      lines.push(connect(left[0], chain.isSeen, turns[1] ?? step, origin.y, end, y));
    } else {
      if (carried === row) {
        dots.push(dot(1, y, way.isCarrierSeen));
        lines.push(connect(left[0], chain.isSeen, turns[1] ?? step, origin.y, left[1] - radius, y));
      }
      lines.push(connect(left[1], way.isCarrierSeen, turns[2] ?? step, carried.y, end, y));
    }
    if (reader.sources.length > 0) dots.push(dot(2, y, true));
  }
  const picture = shape('g', { role: 'img', ariaLabel: describeOrigins(chains, words) }, [
    shape('path', { className: ['data'], d: lines.join('') }),
    shape('g', { className: ['dot'] }, dots),
    shape(
      'g',
      { className: ['quiet'] },
      headings.flatMap((text, column) => writeLines(text, column, pitch * text.length - 3)),
    ),
    ...rows.flatMap(({ names, y }) =>
      names.flatMap((name, column) => writeLines(name, column, y - spaces.above + 1)),
    ),
  ]);
  const inLine = numbersInLine(width);
  const links = rows.flatMap(({ reader, y }) =>
    reader.sources.map((source, index) => {
      const x = left[2] + 8 + (index % inLine) * targetSize + targetSize / 2;
      const place = `translate(${point(x, y + Math.floor(index / inLine) * targetSize)})`;
      return sourceLink(
        source,
        [
          shape('path', { className: ['target'], d: 'M-12 -12h24v24H-12z' }),
          shape('text', { className: ['number'], y: 4 }, [source.number]),
        ],
        // What the number stands for is said in the list below; to say it here once more would take too much of the page.
        { ariaDescribedBy: [source.href.slice(1)], transform: place },
      );
    }),
  );
  return { width, height, content: [picture, ...links] };
};
