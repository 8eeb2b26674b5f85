import type { SourceHealth } from '../../schemas/source-health.ts';
import { askArchive } from './ask-archive.ts';
import type { AskOptions } from './ask.ts';
import type { CitedAddress } from './cited-addresses.ts';
import type { Seen, SourcesReport } from './format-report.ts';
import { type HealthRecord, toHealth } from './health-record.ts';
import { lookAt } from './look-at.ts';
import { eachHost, type Turns } from './take-turns.ts';

/** Hosts that are asked at once. */
const hostsAtOnce = 6;

/** Addresses after which the record is written, so that little is lost by a break. */
const keptEvery = 20;

const millisecondsADay = 86_400_000;

/** How a run looks at addresses. */
export interface LookOptions extends AskOptions {
  /** Day of the run. */
  readonly day: string;
  /** Days for which what was found holds: at such an address nobody looks again. */
  readonly days: number;
  /** Service that tells of archived copies, if one may be asked. */
  readonly archives: string | undefined;
  /** Keeps what was found so far. */
  readonly keep: (record: HealthRecord) => Promise<void>;
  /** Told of each address that was looked at. */
  readonly onLook: () => void;
}

const isFresh = (known: SourceHealth | undefined, { day, days }: LookOptions): boolean =>
  known !== undefined && Date.parse(day) - Date.parse(known.checked) < days * millisecondsADay;

/**
 * Looks at addresses and keeps what is found, host by host. What stories do not cite any more is forgotten.
 * @param cited every address that stories cite
 * @param meant whether an address is to be looked at in this run
 * @param known what earlier runs found
 */
export const lookAtSources = async (
  cited: readonly CitedAddress[],
  meant: (address: CitedAddress) => boolean,
  known: HealthRecord,
  turns: Turns,
  options: LookOptions,
): Promise<SourcesReport> => {
  const record = new Map(
    cited.flatMap(({ url }) => {
      const health = known.get(url);
      return health === undefined ? [] : [[url, health] as const];
    }),
  );
  const asked = cited.filter(meant);
  const due = asked.filter(({ url }) => !isFresh(record.get(url), options));
  const seen: Seen[] = [];
  const left: CitedAddress[] = [];
  const tired = new Set<string>();
  // One write after the other: each holds what the one before held.
  let kept = Promise.resolve();
  const look = async (address: CitedAddress): Promise<void> => {
    const url = new URL(address.url);
    if (tired.has(url.host)) {
      left.push(address);
      return;
    }
    const { isTooMuch, ...found } = await lookAt(url, address.passages, turns, options);
    if (isTooMuch) tired.add(url.host);
    const health = toHealth(address, found, record.get(address.url), options.day);
    const isLost = found.state === 'gone' || found.state === 'changed';
    const wantsCopy =
      isLost && options.archives !== undefined && address.places.some(({ isSettled }) => !isSettled);
    const copy = wantsCopy ? await askArchive(options.archives, address, turns, options) : undefined;
    record.set(address.url, health);
    seen.push({ cited: address, look: found, health, copy });
    options.onLook();
    if (seen.length % keptEvery === 0) kept = kept.then(() => options.keep(record));
  };
  const hosts = [...Map.groupBy(due, ({ url }) => new URL(url).host).values()];
  // The host with most to ask takes longest.
  await eachHost(
    hosts.toSorted((a, b) => b.length - a.length),
    hostsAtOnce,
    look,
  );
  await kept;
  await options.keep(record);
  const order = new Map(cited.map(({ url }, index) => [url, index]));
  const byPlace = (a: CitedAddress, b: CitedAddress): number =>
    (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0);
  return {
    seen: seen.toSorted((a, b) => byPlace(a.cited, b.cited)),
    fresh: asked.length - due.length,
    left: left.toSorted(byPlace),
  };
};
