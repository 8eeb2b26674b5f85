import { breakLines } from '../break-lines.ts';
import { type FigureWidth, labelSize, type Measure, targetSize } from '../drawing.ts';
import {
  breach,
  type OriginLayout,
  pitch,
  type Place,
  type PlacedDot,
  type PlacedSource,
  type PlacedWords,
  radius,
} from './layout.ts';
import type { OriginChain, OriginWords } from './origins.ts';

/** How far what comes from something is moved in, and how far a name is from its dot, in pixels. */
const indent = 22;
const besideDot = 12;
/** Above and below a row, and before the next origin. */
const spaces = { row: 7, chain: 10 } as const;

const depths = [radius + 1.5, radius + 1.5 + indent, radius + 1.5 + 2 * indent] as const;

/**
 * Lays origins out below one another: what carried something below who said it and moved in, what was read here below
 * that. Every name has nearly the whole width.
 */
export const layOutTree = (
  chains: readonly OriginChain[],
  width: FigureWidth,
  measure: Measure,
  words: OriginWords,
): OriginLayout => {
  const headings: PlacedWords[] = [];
  const names: PlacedWords[] = [];
  const dots: PlacedDot[] = [];
  const ways: Place[][] = [];
  const sources: PlacedSource[] = [];
  let top = 0;

  const toX = (depth: 0 | 1 | 2): number => depths[depth] + besideDot;
  const wrap = (text: string, depth: 0 | 1 | 2): string[] =>
    breakLines(text, width - toX(depth) - 2, (line) => measure(line, labelSize));
  /** Writes a name beside a dot, and says where the dot is. */
  const write = (text: string, depth: 0 | 1 | 2): Place => {
    const y = top + spaces.row + pitch / 2;
    const lines = wrap(text, depth);
    names.push(...lines.map((line, index) => ({ x: toX(depth), y: y + 4 + index * pitch, words: line })));
    top += spaces.row + lines.length * pitch;
    return { x: depths[depth], y };
  };
  const add = (place: Place, isSeen: boolean): void => {
    dots.push({ ...place, isSeen });
  };
  /** Down from one dot, and over to another. */
  const connect = (from: Place, isSeen: boolean, to: Place): void => {
    ways.push([
      { x: from.x, y: from.y + radius + (isSeen ? 0 : breach) },
      { x: from.x, y: to.y },
      { x: to.x - radius, y: to.y },
    ]);
  };

  for (const [depth, text] of [
    [0, words.said],
    [1, words.carried],
    [2, words.read],
  ] as const) {
    const lines = wrap(text, depth);
    headings.push(
      ...lines.map((line, index) => ({
        x: depths[depth] - radius,
        y: top + pitch * (index + 1) - 3,
        words: line,
      })),
    );
    top += lines.length * pitch;
  }
  for (const [index, chain] of chains.entries()) {
    if (index > 0) top += spaces.chain;
    const origin = write(chain.origin, 0);
    add(origin, chain.isSeen);
    for (const { carrier, isCarrierSeen, readers } of chain.ways) {
      const carried = carrier === undefined ? undefined : write(carrier, 1);
      if (carried !== undefined) {
        add(carried, isCarrierSeen);
        connect(origin, chain.isSeen, carried);
      }
      for (const { publisher, sources: read } of readers) {
        const reader = write(publisher, 2);
        if (read.length > 0) add(reader, true);
        connect(carried ?? origin, carried === undefined ? chain.isSeen : isCarrierSeen, reader);
        const inLine = Math.max(1, Math.floor((width - toX(2)) / targetSize));
        sources.push(
          ...read.map((source, place) => ({
            source,
            x: toX(2) - 6 + (place % inLine) * targetSize + targetSize / 2,
            y: top + Math.floor(place / inLine) * targetSize + targetSize / 2,
          })),
        );
        top += Math.ceil(read.length / inLine) * targetSize;
      }
    }
  }
  return { height: Math.ceil(top + spaces.row), headings, names, dots, ways, sources };
};
