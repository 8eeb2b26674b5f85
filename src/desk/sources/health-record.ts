import { compareText } from '../../domain/order.ts';
import { toPassageDigest } from '../../domain/source-health.ts';
import { readHealthLines, type SourceHealth, sourceHealthSchema } from '../../schemas/source-health.ts';
import type { Look } from './judge-arrival.ts';

/** What was found at addresses, by address. */
export type HealthRecord = ReadonlyMap<string, SourceHealth>;

/** Reads the record as far as it can be read; of an address that is there twice, what was found last counts. */
export const readHealthRecord = (text: string): HealthRecord => {
  const lines = text
    .split(/\r?\n/)
    .flatMap((line) => readHealthLines(line).flatMap((read) => ('health' in read ? [read.health] : [])));
  return new Map(
    lines.toSorted((a, b) => compareText(a.checked, b.checked)).map((health) => [health.url, health]),
  );
};

/** Writes the record: a line an address, sorted, so that the change of one is one line for those who read it. */
export const formatHealthRecord = (record: HealthRecord): string =>
  [...record.values()]
    .toSorted((a, b) => compareText(a.url, b.url))
    .map((health) => `${JSON.stringify(sourceHealthSchema.parse(health))}\n`)
    .join('');

/** What says nothing of the page itself, since no page was seen. */
const isBlind = (state: SourceHealth['state']): boolean => state === 'refused' || state === 'unreachable';

/** What was there once and is not as it was. */
const isLost = (state: SourceHealth['state'] | undefined): boolean => state === 'gone' || state === 'changed';

/** The last day on which the page was there, by what is recorded of it. */
const toLastSeen = (known: SourceHealth | undefined): string | undefined =>
  known === undefined || known.state === 'gone' || isBlind(known.state)
    ? known?.seen
    : (known.seen ?? known.checked);

/** The last day on which each passage was on the page: only passages that stories quote are kept. */
const toWords = (
  passages: readonly string[],
  isThere: Look['isThere'],
  known: SourceHealth | undefined,
  day: string,
): SourceHealth['words'] => {
  const found = passages.flatMap((words, index): [string, string][] => {
    const digest = toPassageDigest({ words });
    const last = isThere[index] === true ? day : known?.words?.[digest];
    return last === undefined ? [] : [[digest, last]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found.toSorted(([a], [b]) => compareText(a, b)));
};

/**
 * What is to be recorded of an address after a look. Whoever gets no answer learns nothing new of a page that was
 * gone or changed.
 * @param known what is recorded of it so far
 * @param day of the look
 */
export const toHealth = (
  { url, passages }: { readonly url: string; readonly passages: readonly string[] },
  { state: found, to, why, isThere }: Look,
  known: SourceHealth | undefined,
  day: string,
): SourceHealth => {
  const state = isBlind(found) && known !== undefined && isLost(known.state) ? known.state : found;
  const seen = isBlind(found) || found === 'gone' ? toLastSeen(known) : undefined;
  const words = toWords(passages, isThere, known, day);
  return {
    url,
    state,
    checked: day,
    ...(state !== 'reachable' && { since: known?.state === state ? (known.since ?? day) : day }),
    ...(seen !== undefined && { seen }),
    ...(to !== undefined && state === 'moved' && { to }),
    ...(why !== undefined && { why }),
    ...(words !== undefined && { words }),
  };
};
