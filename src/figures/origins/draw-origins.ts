import { type Drawing, type FigureWidth, type Measure, shape, toPixel } from '../drawing.ts';
import { sourceLink } from '../source-link.ts';
import { layOutColumns } from './columns.ts';
import { type Place, type PlacedWords, radius } from './layout.ts';
import { describeOrigins, type OriginChain, type OriginWords } from './origins.ts';
import { layOutTree } from './tree.ts';

/**
 * Draws where something came from: who said it, who carried it, where it was read. A line is transmission; a full dot
 * is what the story has read, a ring what it has not, and the line is broken before it. Numbers of sources are links
 * beside the picture. Where columns would have to cut a word they are a tree, one below the other.
 * @param direction from which side it is read
 */
export const drawOrigins = (
  chains: readonly OriginChain[],
  width: FigureWidth,
  measure: Measure,
  words: OriginWords,
  direction: 'ltr' | 'rtl' = 'ltr',
): Drawing => {
  if (chains.length === 0) return { width, height: 0, content: [] };
  const layout = layOutColumns(chains, width, measure, words) ?? layOutTree(chains, width, measure, words);
  const toX = (along: number): number => (direction === 'rtl' ? width - along : along);
  const point = ({ x, y }: Place): string => `${String(toPixel(toX(x)))} ${String(toPixel(y))}`;
  const write = ({ x, y, words: line }: PlacedWords) => shape('text', { x: toX(x), y }, [line]);
  const picture = shape('g', { role: 'img', ariaLabel: describeOrigins(chains, words) }, [
    shape('path', {
      className: ['data'],
      d: layout.ways.map((places) => `M${places.map(point).join('L')}`).join(''),
    }),
    shape(
      'g',
      { className: ['dot'] },
      layout.dots.map(({ x, y, isSeen }) =>
        shape('circle', { cx: toX(x), cy: y, r: radius, className: [isSeen ? 'fill' : 'ring'] }),
      ),
    ),
    shape('g', { className: ['quiet'] }, layout.headings.map(write)),
    ...layout.names.map(write),
  ]);
  const links = layout.sources.map(({ source, ...place }) =>
    sourceLink(
      source,
      [
        shape('path', { className: ['target'], d: 'M-12 -12h24v24H-12z' }),
        shape('text', { className: ['number'], y: 4 }, [source.number]),
      ],
      // What the number stands for is said in the list below; to say it here once more would take too much of the page.
      { ariaDescribedBy: [source.href.slice(1)], transform: `translate(${point(place)})` },
    ),
  );
  return { width, height: layout.height, content: [picture, ...links] };
};
