import type { ShapedText } from './shape.ts';

/** A line of text in one ink. */
export interface DrawnLine {
  readonly kind: 'line';
  readonly text: ShapedText;
  /** Its left end, from the left of the card in pixels. */
  readonly x: number;
  /** Its baseline, from the top. */
  readonly y: number;
  /** Of an em, in pixels. */
  readonly size: number;
  readonly fill: string;
}

/** A place on a card, in whole pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rule or a bar in one ink, to the pixel. */
export interface DrawnBox extends Place {
  readonly kind: 'box';
  readonly fill: string;
}

/** Marks and figures, which have strokes, dots and tones: SVG in the measure of the card. */
export interface DrawnMarks extends Place {
  readonly kind: 'marks';
  /** Nothing of it is outside its place. */
  readonly svg: string;
}

/** What a card is made of; no part lies over another. */
export type DrawnPart = DrawnLine | DrawnBox | DrawnMarks;

/** A rule or a bar. @param place rounded to whole pixels */
export const drawBox = (
  left: number,
  top: number,
  width: number,
  height: number,
  fill: string,
): DrawnBox => ({
  kind: 'box',
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(width),
  height: Math.round(height),
  fill,
});

/** Marks that take up some part of a card. @param place enlarged to whole pixels */
export const drawMarks = (
  svg: string,
  left: number,
  top: number,
  width: number,
  height: number,
): DrawnMarks => {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return {
    kind: 'marks',
    svg,
    left: x,
    top: y,
    width: Math.ceil(left + width) - x,
    height: Math.ceil(top + height) - y,
  };
};
