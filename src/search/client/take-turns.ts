/**
 * Counts turns, so that a slow answer to an old question is dropped.
 * @returns begins a turn; what it returns says whether no other has begun since
 */
export const takeTurns = (): (() => () => boolean) => {
  let latest = 0;
  return () => {
    latest += 1;
    const turn = latest;
    return () => turn === latest;
  };
};
