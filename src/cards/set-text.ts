import type { LineWidth } from '../figures/break-lines.ts';
import type { DrawnLine } from './card-drawing.ts';
import type { Family } from './face.ts';
import { margin, measureWidth } from './grid.ts';
import { type ShapedText, shapeText, type TextDirection } from './shape.ts';

/** Sets text in one family and direction. */
export interface Setter {
  readonly set: (text: string) => ShapedText;
  /** Width of a text in ems. */
  readonly measure: LineWidth;
}

/** Makes a setter; it remembers widths, since lines are tried again and again. */
export const toSetter = (family: Family, direction: TextDirection, tracking = 0): Setter => {
  const widths = new Map<string, number>();
  const set = (text: string): ShapedText => shapeText(text, family, direction, tracking);
  return {
    set,
    measure: (text) => {
      const known = widths.get(text) ?? set(text).width;
      widths.set(text, known);
      return known;
    },
  };
};

/** How a line is drawn. */
export interface LineStyle {
  readonly size: number;
  readonly fill: string;
}

/** Where lines are, from the left, in pixels. */
export interface Room {
  readonly left: number;
  readonly width: number;
}

/** All that is between the margins of a card. */
export const wholeRoom: Room = { left: margin, width: measureWidth };

/**
 * Draws a line at the side of its room where reading begins, or at the other.
 * @param direction of reading
 */
export const drawLine = (
  text: ShapedText,
  side: 'start' | 'end',
  direction: TextDirection,
  baseline: number,
  { size, fill }: LineStyle,
  room: Room = wholeRoom,
): DrawnLine => {
  const isLeft = (side === 'start') === (direction === 'ltr');
  const x = isLeft ? room.left : room.left + room.width - text.width * size;
  return { kind: 'line', text, x, y: baseline, size, fill };
};
