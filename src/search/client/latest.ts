/**
 * Tells the latest of several questions from older ones, whose slow answers are to be dropped.
 * @returns a function to call with each question; it gives one that tells whether nothing was asked since
 */
export const makeLatest = (): (() => () => boolean) => {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    return () => own === latest;
  };
};
