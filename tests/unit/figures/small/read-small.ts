import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { SmallDrawing } from '../../../../src/figures/small/small-drawing.ts';

const printer = unified().use(rehypeStringify);

/** Places that an element names itself, as x and y. */
const listPlaces = (node: ElementContent): (readonly [number, number])[] => {
  if (node.type !== 'element') return [];
  const { cx, cy, r, x, y, width, height, d } = node.properties;
  let [atX, atY] = [0, 0];
  const ofPath = [...(typeof d === 'string' ? d : '').matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(
    ([, command, first, second]): readonly [number, number] => {
      if (command === 'V') atY = Number(first);
      else atX = Number(first);
      if (second !== undefined) atY = Number(second);
      return [atX, atY];
    },
  );
  return [
    ...(r === undefined
      ? []
      : ([-1, 1] as const).map(
          (side) => [Number(cx ?? 0) + side * Number(r), Number(cy ?? 0) + side * Number(r)] as const,
        )),
    ...(width === undefined
      ? []
      : ([0, 1] as const).map(
          (side) => [Number(x) + side * Number(width), Number(y) + side * Number(height)] as const,
        )),
    ...ofPath,
    ...node.children.filter((child) => child.type === 'element').flatMap(listPlaces),
  ];
};

/** Expects a small drawing to be whole: within its frame, without words, links and what is no number. */
export const expectWhole = (drawing: SmallDrawing): void => {
  const html = printer.stringify({ type: 'root', children: [...drawing.content] });
  expect(html).not.toMatch(/NaN|Infinity|undefined|<text|<a[ >]/);
  for (const [x, y] of drawing.content.flatMap(listPlaces)) {
    expect(x, html).toBeGreaterThanOrEqual(-0.5);
    expect(x, html).toBeLessThanOrEqual(drawing.width + 0.5);
    expect(y, html).toBeGreaterThanOrEqual(-0.5);
    expect(y, html).toBeLessThanOrEqual(drawing.height + 0.5);
  }
};

/** Of a list, of a card, and one that is far too small. */
export const smallSizes = [
  { width: 136, height: 102 },
  { width: 300, height: 225 },
  { width: 40, height: 30 },
] as const;
