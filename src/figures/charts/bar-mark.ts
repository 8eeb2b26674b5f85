import type { Element } from 'hast';
import type { ClaimStatus } from '../../schemas/claim.ts';
import { type Box, shape } from '../drawing.ts';
import type { Pen } from './pen.ts';

/** How a bar is drawn besides its place. */
export interface BarLook {
  readonly status: ClaimStatus | undefined;
  readonly isSubject: boolean;
  /** Which of the tones of a stack it has, from 1; 0 for a bar of its own. */
  readonly tone: number;
  /** Whether it lies along the line or stands up. */
  readonly lies: boolean;
  /** Whether it has an edge: a light tone alone on paper would hardly be seen. */
  readonly isEdged?: boolean;
}

/** Half of the stroke of an outline, by which it stays within the bar. */
const inset = 0.75;
/** From the outer to the inner line of a double outline in pixels. */
const between = 3;

/**
 * A bar, told by its outline first: full when confirmed or without a status, a dotted outline when claimed, a dashed
 * one filled to the half when assessed, a double one when disputed. A part of a stack keeps the tone of its series,
 * which the key explains: it is full, and the outline is inside it.
 */
export const drawBar = (pen: Pen, { left, top, right, bottom }: Box, look: BarLook): Element => {
  const [width, height] = [right - left, bottom - top];
  const classes = [
    'bar',
    ...(look.tone > 0 ? [`tone-${String(look.tone)}`] : []),
    ...(look.status === undefined ? [] : [look.status]),
    ...(look.isSubject ? ['main'] : []),
    ...(look.isEdged === true ? ['edged'] : []),
  ];
  if (look.status === undefined || look.status === 'confirmed') {
    return pen.rectangle(left, top, width, height, classes);
  }
  const outline = (by: number): Element => {
    const [aside, down] = [Math.min(by, width / 2), Math.min(by, height / 2)];
    return pen.rectangle(left + aside, top + down, width - 2 * aside, height - 2 * down, ['open']);
  };
  const isPart = look.tone > 0;
  const insides: Readonly<Record<'claimed' | 'assessed' | 'disputed', readonly Element[]>> = {
    claimed: [outline(inset)],
    assessed: [
      outline(inset),
      ...(isPart
        ? []
        : [
            look.lies
              ? pen.rectangle(left, top + height / 2, width, height / 2, [])
              : pen.rectangle(left, top, width / 2, height, []),
          ]),
    ],
    disputed: [outline(inset), ...(Math.min(width, height) > 3 * between ? [outline(inset + between)] : [])],
  };
  return shape('g', { className: classes }, [
    ...(isPart ? [pen.rectangle(left, top, width, height, [])] : []),
    ...insides[look.status],
  ]);
};
