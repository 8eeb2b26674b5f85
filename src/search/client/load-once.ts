/** Loads something when it is first asked for and keeps it; what failed is tried again the next time. */
export const loadOnce = <Thing>(load: () => Promise<Thing>): (() => Promise<Thing>) => {
  let kept: Promise<Thing> | undefined;
  return () => {
    kept ??= load();
    kept.catch(() => (kept = undefined));
    return kept;
  };
};
