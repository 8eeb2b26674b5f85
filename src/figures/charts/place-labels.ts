import { type Box, overlap } from '../drawing.ts';

/** A label that may be left out, and where it would stand. */
export interface Candidate<Label> {
  readonly label: Label;
  readonly box: Box;
}

/**
 * Takes labels in order, each that stands within the frame and clear of what stands already.
 * @param taken boxes that were there before
 */
export const placeLabels = <Label>(
  candidates: readonly Candidate<Label>[],
  frame: Box,
  taken: readonly Box[],
): Candidate<Label>[] => {
  const placed: Candidate<Label>[] = [];
  for (const candidate of candidates) {
    const { box } = candidate;
    const isInside =
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom;
    const isClear = [...taken, ...placed.map((each) => each.box)].every((other) => !overlap(box, other));
    if (isInside && isClear) placed.push(candidate);
  }
  return placed;
};
