import type { Element } from 'hast';
import type { ClaimStatus } from '../../schemas/claim.ts';
import { labelSize, type Measure, shape, toPixel } from '../drawing.ts';
import { drawStatusDot } from '../status-mark.ts';

/** The side of its place on which a text stands, as if the figure ran from left to right. */
export type Anchor = 'start' | 'middle' | 'end';

/** What words are in a chart; their looks are in styles/figures.css. */
export type Hand = 'label' | 'strong' | 'note' | 'inside' | 'upon';

/** Type of each hand in pixels. */
export const handSizes: Readonly<Record<Hand, number>> = {
  label: 13,
  strong: 13,
  note: labelSize,
  inside: labelSize,
  upon: labelSize,
};

/** Names of hands in style sheets, where "label" and "note" are other things on the page. */
export const handClasses: Readonly<Record<Hand, string>> = {
  label: 'tag',
  strong: 'strong',
  note: 'fine',
  inside: 'inside',
  upon: 'upon',
};

/** Semibold letters are wider by so much. */
const strongWidth = 1.07;

/** From one base line to the next in pixels. */
export const lineHeight = 16;

/** From the middle of a line of text down to its base line. */
export const toBaseline = 4.5;

/**
 * Draws what stands at coordinates that run from left to right, on either hand: where a figure is mirrored, the pen
 * turns every place over.
 */
export interface Pen {
  readonly width: number;
  readonly measure: (text: string, hand: Hand) => number;
  /** @param y the middle of the line */
  readonly text: (text: string, x: number, y: number, anchor: Anchor, hand: Hand) => Element;
  readonly rectangle: (
    x: number,
    y: number,
    width: number,
    height: number,
    classes: readonly string[],
  ) => Element;
  readonly line: (
    from: readonly [number, number],
    to: readonly [number, number],
    classes: readonly string[],
  ) => Element;
  /** @param steps whether lines run level and upright only: first along, then up or down */
  readonly path: (
    points: readonly (readonly [number, number])[],
    steps: boolean,
    classes: readonly string[],
  ) => Element;
  /** The dot of a statement; without a status it is full, or a ring where others have one. */
  readonly dot: (status: ClaimStatus | undefined, x: number, y: number, radius: number) => Element;
  /** Where a place is on the drawing. */
  readonly turn: (x: number) => number;
}

const write = (x: number): string => String(toPixel(x));

/**
 * @param width of the drawing in pixels
 * @param isMirrored whether the drawing runs from right to left
 * @param direction of the page, by which a browser takes the start of a text
 */
export const toPen = (
  width: number,
  isMirrored: boolean,
  direction: 'ltr' | 'rtl',
  measure: Measure,
  hasStatuses: boolean,
): Pen => {
  const turn = (x: number): number => (isMirrored ? width - x : x);
  const isSwapped = isMirrored !== (direction === 'rtl');
  const toAnchor = (anchor: Anchor): Anchor =>
    !isSwapped || anchor === 'middle' ? anchor : anchor === 'start' ? 'end' : 'start';
  // Words need no more than whole pixels; they keep away from the edge that they run to.
  const toWholePixel = (x: number, side: Anchor): number => {
    if (side === 'middle') return x;
    return (side === 'end') === (direction === 'ltr') ? Math.ceil(x) : Math.floor(x);
  };
  return {
    width,
    turn,
    measure: (text, hand) => measure(text, handSizes[hand]) * (hand === 'strong' ? strongWidth : 1),
    text: (text, x, y, anchor, hand) => {
      const side = toAnchor(anchor);
      return shape(
        'text',
        {
          x: toWholePixel(turn(x), side),
          y: Math.round(y + toBaseline),
          ...(side === 'start' ? {} : { textAnchor: side }),
          className: [handClasses[hand]],
        },
        [text],
      );
    },
    rectangle: (x, y, breadth, height, classes) =>
      shape('rect', {
        x: isMirrored ? width - x - breadth : x,
        y,
        width: breadth,
        height,
        ...(classes.length > 0 ? { className: [...classes] } : {}),
      }),
    line: ([x1, y1], [x2, y2], classes) =>
      shape('path', {
        d: `M${write(turn(x1))} ${write(y1)}${y1 === y2 ? `H${write(turn(x2))}` : x1 === x2 ? `V${write(y2)}` : `L${write(turn(x2))} ${write(y2)}`}`,
        className: [...classes],
      }),
    path: (points, steps, classes) =>
      shape('path', {
        d: points
          .map(([x, y], at) =>
            at === 0
              ? `M${write(turn(x))} ${write(y)}`
              : steps
                ? `H${write(turn(x))}V${write(y)}`
                : `L${write(turn(x))} ${write(y)}`,
          )
          .join(''),
        className: [...classes],
      }),
    dot: (status, x, y, radius) =>
      status === undefined && !hasStatuses
        ? shape('circle', { cx: turn(x), cy: y, r: radius, className: ['disc'] })
        : drawStatusDot(status, toPixel(turn(x)), toPixel(y), radius),
  };
};
