import type { Element } from 'hast';
import { labelSize, overlap, shape, toPixel, type Box, type Measure } from '../drawing.ts';
import type { MapFrame } from './frame-map.ts';
import { findLanguage } from './map-language.ts';
import { angle, earthRadius, toVector } from './sphere.ts';

/** A bar that shows a round number of kilometres. */
export interface ScaleBar {
  readonly kilometres: number;
  /** Length in pixels. */
  readonly length: number;
  readonly box: Box;
  readonly elements: readonly Element[];
}

/** Kilometres between two points on the page that lie as far left and right of the frame's middle. */
const measureGround = ({ projection, width, height }: MapFrame, length: number): number => {
  const left = projection.invert?.([width / 2 - length / 2, height / 2]);
  const right = projection.invert?.([width / 2 + length / 2, height / 2]);
  return left && right ? angle(toVector(left), toVector(right)) * earthRadius : 0;
};

/** The largest of 1, 2, 5, 10, 20 … that is not above a number. */
const roundDown = (number: number): number => {
  const power = 10 ** Math.floor(Math.log10(number));
  return (number >= 5 * power ? 5 : number >= 2 * power ? 2 : 1) * power;
};

/** Pixels on the page that a distance has in the middle of the frame. */
const findLength = (frame: MapFrame, kilometres: number): number => {
  let length = kilometres / earthRadius / frame.pixel;
  for (let step = 0; step < 8; step++) length *= kilometres / measureGround(frame, length);
  return length;
};

/**
 * Draws the scale of a map, true in its middle, in the corner where it covers least.
 * @param taken boxes that it should not cover
 */
export const drawScaleBar = (
  frame: MapFrame,
  locale: string,
  taken: readonly Box[],
  measure: Measure,
): ScaleBar => {
  const kilometres = roundDown(measureGround(frame, frame.width * 0.22));
  const length = findLength(frame, kilometres);
  const words = findLanguage(locale).kilometres.format(kilometres);
  const across = Math.max(length, measure(words, labelSize)) + 12;
  const [inset, tall] = [8, 28];
  const corners = [
    [inset, frame.height - inset - tall],
    [frame.width - inset - across, frame.height - inset - tall],
    [inset, inset],
    [frame.width - inset - across, inset],
  ] as const;
  const boxes = corners.map(([left, top]): Box => ({ left, top, right: left + across, bottom: top + tall }));
  const count = (box: Box): number => taken.filter((other) => overlap(box, other)).length;
  const box = boxes.reduce((best, other) => (count(other) < count(best) ? other : best));
  const [left, line] = [box.left + 6, box.bottom - 6];
  return {
    kilometres,
    length,
    box,
    elements: [
      shape('path', {
        d: `M${String(toPixel(left))} ${String(toPixel(line - 4))}v4h${String(toPixel(length))}v-4`,
        className: ['scale'],
      }),
      shape('text', { x: left, y: line - 8, className: ['quiet', 'halo'] }, [words]),
    ],
  };
};
