import { labelSize, overlap, targetSize, type Box, type Measure } from '../drawing.ts';
import type { Point } from './outlines.ts';

/** Height of a line of a label, in pixels. */
export const lineHeight = 15;

/** Words beside a mark, with the numbers of its sources, each a link. */
export interface LabelWords {
  readonly text: string;
  readonly numbers: readonly string[];
  /** Set in bold, which is wider. */
  readonly strong: boolean;
}

/** Where a label is. */
export interface PlacedLabel {
  readonly box: Box;
  /** Left end of the words, and their baseline. */
  readonly words: Point;
  /** Middle of each number, on the same line. */
  readonly numbers: readonly Point[];
}

/** How much wider bold words are than those that are measured. */
const boldness = 1.08;

/** Widths of the words and of the whole label, in pixels. */
const measureLabel = ({ text, numbers, strong }: LabelWords, measure: Measure) => {
  const words = text === '' ? 0 : Math.ceil(measure(text, labelSize) * (strong ? boldness : 1)) + 1;
  return { words, whole: words + numbers.length * targetSize };
};

/** Sides of a line on which a label may go. */
export const besidesLine: readonly Point[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];

/** Sides of a mark on which a label may go, the most wanted first: -1 is before or above it. */
const besides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/** A frame that labels stay in, in pixels. */
interface Ground {
  readonly width: number;
  readonly height: number;
}

export const isWithin = ({ left, top, right, bottom }: Box, { width, height }: Ground): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/**
 * Places a label beside a mark, on the first of its sides where it is within the frame and covers nothing.
 * @param reach of the mark from its middle, in pixels
 * @returns undefined where it fits nowhere
 */
export const placeLabel = (
  label: LabelWords,
  [x, y]: Point,
  reach: number,
  ground: Ground,
  taken: readonly Box[],
  measure: Measure,
  sides: readonly Point[] = besides,
): PlacedLabel | undefined => {
  const { words, whole } = measureLabel(label, measure);
  const height = label.numbers.length > 0 ? targetSize : lineHeight;
  for (const [aside, above] of sides) {
    const gap = reach + 3;
    const middleX = x + aside * (above === 0 ? gap : gap * 0.6) + (aside * whole) / 2;
    const middleY = y + above * ((aside === 0 ? gap : gap * 0.6) + height / 2);
    const left = middleX - whole / 2;
    const box = { left, top: middleY - height / 2, right: left + whole, bottom: middleY + height / 2 };
    if (!isWithin(box, ground) || taken.some((other) => overlap(box, other))) continue;
    const baseline = middleY + labelSize * 0.35;
    return {
      box,
      words: [left, baseline],
      numbers: label.numbers.map((_, index) => [left + words + (index + 0.5) * targetSize, baseline]),
    };
  }
  return undefined;
};
