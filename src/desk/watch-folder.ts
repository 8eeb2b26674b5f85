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
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act);
    }, quietMilliseconds);
  };
  // A folder that goes while it is looked at is an error for the watcher; what it means is for act to say.
  const watcher = watch(folder, { recursive: true }, wait).on('error', wait);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
