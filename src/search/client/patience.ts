/** Milliseconds after which a reader is told that the index is still on its way. */
const slowMs = 3000;
/** Milliseconds after which nothing is expected any more: a worker that died never answers. */
const lostMs = 45_000;

/**
 * Waits for an answer with the patience of a reader on a slow line.
 * @param onSlow called when it takes long
 * @throws Error when the answer fails or never comes
 */
export const waitFor = async <Result>(answer: Promise<Result>, onSlow: () => void): Promise<Result> => {
  const slow = window.setTimeout(onSlow, slowMs);
  let lost: number | undefined;
  try {
    return await Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        lost = window.setTimeout(() => {
          reject(new Error('Late'));
        }, lostMs);
      }),
    ]);
  } finally {
    window.clearTimeout(slow);
    window.clearTimeout(lost);
  }
};
