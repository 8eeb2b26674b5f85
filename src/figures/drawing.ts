import type { Element, ElementContent } from 'hast';

/** Widths that figures are drawn for, in pixels: across the page, in the column of text, on a telephone. */
export const figureWidths = { wide: 896, text: 624, narrow: 304 } as const;

export type FigureWidth = (typeof figureWidths)[keyof typeof figureWidths];

/** Those that a page has a drawing for: styles/figure-frame.css shows the one that there is room for. */
export const pageWidths = [figureWidths.text, figureWidths.narrow] as const;

/** Those that the page of a figure has a drawing for: nothing is beside it there. */
export const ownPageWidths = [figureWidths.wide, ...pageWidths] as const;

/** A figure drawn for one width, in pixels, as the content of an svg element. */
export interface Drawing {
  readonly width: FigureWidth;
  readonly height: number;
  readonly content: readonly ElementContent[];
}

/** The smallest type that figures are labelled in, in pixels. */
export const labelSize = 12;

/** Side of what a finger or a pointer can hit, in pixels. */
export const targetSize = 24;

/** Width of a line of text in pixels, in the sans of the furniture. @param size of the type in pixels */
export type Measure = (text: string, size: number) => number;

/** A box on a drawing in pixels; left and top are its smaller coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share any point of their inside. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A coordinate as it is written: to the tenth of a pixel, which is what a screen can show. */
export const toPixel = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Properties of an element of SVG, under the names that hast gives them. */
type ShapeProperties = Readonly<Record<string, string | number | string[]>>;

/** Makes an element of a drawing; plain words become text, coordinates are rounded. */
export const shape = (
  tagName: string,
  properties: ShapeProperties,
  children: readonly (ElementContent | string)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' ? toPixel(value) : value,
    ]),
  ),
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
