import type { DrawnPart } from '../../../src/cards/card-drawing.ts';
import { cardSize } from '../../../src/cards/grid.ts';
import { inks } from '../../../src/cards/ink.ts';
import { drawRectangle, drawText, toSvg } from '../../../src/cards/svg.ts';

const print = (part: DrawnPart): string => {
  if (part.kind === 'line') return drawText(part.text, part.x, part.y, part.size, part.fill);
  if (part.kind === 'box') return drawRectangle(part.left, part.top, part.width, part.height, part.fill);
  return part.svg;
};

/** The parts of a card as one drawing, in which tests find what is where. */
export const printParts = (parts: readonly DrawnPart[]): string =>
  toSvg(cardSize.width, cardSize.height, inks.paper, parts.map(print));
