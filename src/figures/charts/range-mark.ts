import type { Element } from 'hast';
import { type ChartMark, toNumbers } from './chart.ts';
import type { Pen } from './pen.ts';

/** Length of the stroke that leaves the known end of an open range, with its head, in pixels. */
export const openLength = 20;

/** Half the height of what stands at an end, as a share of the length of an open range. */
const shareOfEnd = 0.25;

/** The side on which a range without a value has no end: undefined where it has both, or there is a value. */
export const toOpenSide = ({ value, low, high }: ChartMark): 'below' | 'above' | undefined => {
  if (value !== undefined || (low === undefined) === (high === undefined)) return undefined;
  return low === undefined ? 'below' : 'above';
};

/**
 * Draws the range of a mark along the line. Where there is no value its known ends are cut off upright, and where one
 * is not known an arrow leaves the other: how long it is says nothing.
 * @param length of an open range in pixels
 */
export const drawRange = (
  pen: Pen,
  mark: ChartMark,
  toX: (value: number) => number,
  y: number,
  length = openLength,
): Element[] => {
  const numbers = toNumbers(mark);
  if (numbers.length === 0) return [];
  const [low, high] = [toX(Math.min(...numbers)), toX(Math.max(...numbers))];
  if (mark.value !== undefined) {
    return low === high ? [] : [pen.line([low, y], [high, y], ['range'])];
  }
  const { status } = mark.evidence;
  const half = length * shareOfEnd;
  const side = toOpenSide(mark);
  const cut = (x: number): Element => pen.line([x, y - half], [x, y + half], ['range', 'end']);
  const run = (from: number, to: number): Element[] => {
    const classes = ['run', ...(status === undefined ? [] : [status])];
    const points = [
      [from, y],
      [to, y],
    ] as const;
    return [
      pen.path(points, false, classes),
      ...(status === 'disputed' ? [pen.path(points, false, ['gap'])] : []),
    ];
  };
  if (side === undefined) return low === high ? [cut(low)] : [...run(low, high), cut(low), cut(high)];
  const onward = side === 'above' ? 1 : -1;
  const tip = low + onward * length;
  const back = tip - onward * half;
  return [
    ...run(low, tip - onward),
    cut(low),
    pen.path(
      [
        [back, y - half],
        [tip, y],
        [back, y + half],
      ],
      false,
      ['range', 'onward'],
    ),
  ];
};
