import { setTimeout as wait } from 'node:timers/promises';

/** Lets requests to one host through one at a time, each a while after the last. */
export interface Turns {
  /** Waits until a host may be asked, and then asks it. */
  readonly ask: <Answer>(host: string, act: () => Promise<Answer>) => Promise<Answer>;
}

/** @param pause milliseconds between the end of one request to a host and the beginning of the next */
export const takeTurns = (pause: number): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    ask: (host, act) => {
      const before = last.get(host);
      const answer = (async () => {
        if (before !== undefined) {
          await before;
          await wait(pause);
        }
        return act();
      })();
      // Whoever waits for a turn does so whatever came of the one before.
      last.set(
        host,
        answer.catch(() => undefined),
      );
      return answer;
    },
  };
};

/**
 * Does things for several hosts at once, and those of one host one after the other.
 * @param items by host
 * @param atOnce so many hosts
 */
export const eachHost = async <Item>(
  items: readonly (readonly Item[])[],
  atOnce: number,
  act: (item: Item) => Promise<void>,
): Promise<void> => {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let own = queue.shift(); own !== undefined; own = queue.shift()) {
      for (const item of own) await act(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
