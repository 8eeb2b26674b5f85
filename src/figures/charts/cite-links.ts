import type { Element } from 'hast';
import type { CitedSource } from '../cited.ts';
import { shape, targetSize } from '../drawing.ts';
import { sourceLink } from '../source-link.ts';
import type { Pen } from './pen.ts';

/** Base line of a number from the top of its target: higher than that of words, as in the text of a story. */
const baseline = 14;

/** Numbers of sources, in as many lines as they need. */
export interface CiteLinks {
  readonly width: number;
  readonly height: number;
  /** @param x where they start @param middle of their lines together */
  readonly draw: (x: number, middle: number) => Element[];
}

/** @param most how wide they may be in pixels; a single one may be wider */
export const layoutCites = (sources: readonly CitedSource[], most: number, pen: Pen): CiteLinks => {
  const lines: { source: CitedSource; x: number; width: number }[][] = [];
  let used = Infinity;
  for (const source of sources) {
    // Even, so that its middle is a whole pixel where its edges are.
    const width = Math.max(targetSize, 2 * Math.ceil((pen.measure(source.number, 'note') + 8) / 2));
    if (used + width > most) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push({ source, x: used, width });
    used += width;
  }
  const height = lines.length * targetSize;
  return {
    width: Math.max(0, ...lines.flat().map(({ x, width }) => x + width)),
    height,
    draw: (start, middle) =>
      lines.flatMap((line, at) => {
        const top = middle - height / 2 + at * targetSize;
        return line.map(({ source, x, width }) =>
          // All but the place is alike: repeated letters take no room in a compressed page.
          sourceLink(
            source,
            [
              shape('rect', { x: -width / 2, y: 0, width, height: targetSize }),
              shape('text', { y: baseline }, [source.number]),
            ],
            {
              transform: `translate(${String(Math.round(pen.turn(start + x + width / 2)))} ${String(Math.round(top))})`,
            },
          ),
        );
      }),
  };
};
