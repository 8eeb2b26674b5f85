/** Something that stands at a height: its middle where it would like to be, and how tall it is, in pixels. */
export interface Wanted {
  readonly middle: number;
  readonly height: number;
}

/**
 * Moves what would overlap apart, as little as it can, within a span.
 * @returns the middle of each, in the order in which they came
 */
export const spread = (wanted: readonly Wanted[], top: number, bottom: number): number[] => {
  const order = wanted
    .map((_, at) => at)
    .toSorted((a, b) => (wanted[a]?.middle ?? 0) - (wanted[b]?.middle ?? 0) || a - b);
  // Neighbours that overlap become one block, centred on where its members would like to be.
  const blocks: { members: number[]; height: number; middle: number }[] = [];
  for (const at of order) {
    const { middle, height } = wanted[at] ?? { middle: 0, height: 0 };
    let block = { members: [at], height, middle: within(middle, height, top, bottom) };
    for (
      let before = blocks.at(-1);
      before && before.middle + before.height / 2 > block.middle - block.height / 2;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...before.members, ...block.members];
      const tall = before.height + block.height;
      block = { members, height: tall, middle: within(toCentre(members, wanted), tall, top, bottom) };
    }
    blocks.push(block);
  }
  const places: number[] = wanted.map(() => 0);
  for (const { members, height, middle } of blocks) {
    let y = middle - height / 2;
    for (const at of members) {
      const tall = wanted[at]?.height ?? 0;
      places[at] = y + tall / 2;
      y += tall;
    }
  }
  return places;
};

const within = (middle: number, height: number, top: number, bottom: number): number =>
  Math.max(top + height / 2, Math.min(bottom - height / 2, middle));

/** The middle of a block at which its members are least far from their places, on average. */
const toCentre = (members: readonly number[], wanted: readonly Wanted[]): number => {
  let offset = 0;
  let sum = 0;
  for (const at of members) {
    const { middle, height } = wanted[at] ?? { middle: 0, height: 0 };
    sum += middle - (offset + height / 2);
    offset += height;
  }
  return sum / members.length + offset / 2;
};
