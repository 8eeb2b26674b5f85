import type { AskOptions } from './ask.ts';
import { type Arrival, follow } from './follow.ts';
import { judgeArrival, type Look, toStateOf } from './judge-arrival.ts';
import type { Turns } from './take-turns.ts';

const tooMany = 429;

/** What was found, and whether the host has asked to be left alone. */
export interface Found extends Look {
  readonly isTooMuch: boolean;
}

/**
 * Looks at an address. A page without passages is only asked whether it is there, and what is asked in this way and
 * answers badly is asked for its beginning: many servers know no HEAD.
 * @param passages words that are to be on the page
 */
export const lookAt = async (
  url: URL,
  passages: readonly string[],
  turns: Turns,
  options: AskOptions,
): Promise<Found> => {
  const nothing = passages.map(() => undefined);
  const judge = (arrival: Arrival): Found => ({
    ...judgeArrival(url, arrival, passages),
    isTooMuch: arrival.status === tooMany,
  });
  const first = await follow(url, passages.length > 0 ? 'page' : 'head', turns, options);
  const isAnswered = !('why' in first);
  if (
    isAnswered &&
    (passages.length > 0 || first.status === tooMany || toStateOf(first.status) === undefined)
  )
    return judge(first);
  const second = passages.length > 0 ? first : await follow(url, 'start', turns, options);
  if (!('why' in second)) return judge(second);
  return { state: 'unreachable', to: undefined, why: second.why, isThere: nothing, isTooMuch: false };
};
