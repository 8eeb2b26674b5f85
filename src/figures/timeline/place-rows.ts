/** Something beside the line of time, in pixels. */
export interface Placeable {
  /** Where its upper edge should be. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Places rows below one another so that none overlaps and together they are as near as possible to where they should be:
 * least squares, by pooling those that would collide.
 * @param rows in their order
 * @returns their upper edges, none above zero
 */
export const placeRows = (rows: readonly Placeable[]): number[] => {
  const pools: { sum: number; count: number }[] = [];
  const before: number[] = [];
  let height = 0;
  for (const row of rows) {
    before.push(height);
    let pool = { sum: row.wanted - height, count: 1 };
    for (;;) {
      const last = pools.at(-1);
      if (last === undefined || last.sum / last.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
    height += row.height;
  }
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  // To whole pixels: shifts only grow, so rows that did not overlap still do not.
  return before.map((top, index) => top + Math.max(0, Math.round(shifts[index] ?? 0)));
};
