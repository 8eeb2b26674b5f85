/** The middle value, or the mean of the two in the middle; NaN for no values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * The value below which a share of the values lies, between neighbours by proportion; NaN for no values.
 * @param share from 0 to 1
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};
