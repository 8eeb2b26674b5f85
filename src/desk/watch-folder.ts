import { watch } from 'node:fs';

/** An editing program saves in several steps; they are answered together. */
const quietMilliseconds = 100;

/**
 * Calls back after something in a folder has changed and come to rest; never twice at once.
 * @param act its failure is its own business: it must not throw
 * @returns ends the watch
 */
export const watchFolder = (folder: string, act: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act);
    }, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
