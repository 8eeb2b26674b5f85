import { readArchiveMoment } from '../../domain/archive-moment.ts';
import { toPassageDigest } from '../../domain/source-health.ts';
import type { HealthState, SourceHealth } from '../../schemas/source-health.ts';
import { count, formatNumber } from '../count.ts';
import { toOneLine } from '../problems/quote.ts';
import type { CitedAddress } from './cited-addresses.ts';
import type { Look } from './judge-arrival.ts';

/** What was found at an address in this run. */
export interface Seen {
  readonly cited: CitedAddress;
  readonly look: Look;
  /** What is recorded of it from now on. */
  readonly health: SourceHealth;
  /** A copy in an archive, if one was asked and has it. */
  readonly copy: string | undefined;
}

/** What one run has to tell. */
export interface SourcesReport {
  readonly seen: readonly Seen[];
  /** Addresses at which an earlier run looked a short while ago. */
  readonly fresh: number;
  /** Addresses left out because their host asked for fewer requests. */
  readonly left: readonly CitedAddress[];
}

/** The states in the order in which an editor has something to do. */
const headings: Readonly<Record<Exclude<HealthState, 'reachable'>, string>> = {
  gone: 'Gone',
  changed: 'Passages that are not on their page',
  moved: 'Moved',
  refused: 'Refused: open these in a browser',
  unreachable: 'No answer: look again on another day',
};

/** Where an archive of the web lists its copies of a page, for people. */
const toCopies = (url: string): string => `https://web.archive.org/web/*/${url}`;

const noPassage: readonly string[] = [];

/** The passages that are not there, each with the last day on which it was. */
const tellLost = ({ cited: { passages }, look: { isThere }, health: { words = {} } }: Seen): string[] =>
  passages.flatMap((passage, index) => {
    if (isThere[index] !== false) return noPassage;
    const last = words[toPassageDigest({ words: passage })];
    return [
      `“${passage}” ${last === undefined ? 'was never found there: does a script or a paywall hide it?' : `was last there on ${last}.`}`,
    ];
  });

/** A copy in the form in which an editor writes it down, or where to look for one. */
const tellCopy = ({ cited: { url, places }, copy }: Seen): string[] => {
  if (places.every(({ isSettled }) => isSettled)) return [];
  if (copy === undefined) return [`No archived copy is named. Look for one: ${toCopies(url)}`];
  return [
    'An archive has a copy. If it shows what was cited, write below the address:',
    `    archived: "${copy}"`,
    ...(readArchiveMoment(copy) === undefined ? ['    archivedOn: the day that the archive shows'] : []),
  ];
};

const tellDetails = (seen: Seen): string[] => {
  const { look, health } = seen;
  const why = look.why === undefined ? [] : [`${look.why}.`];
  switch (look.state) {
    case 'gone':
      return [
        `${look.why ?? ''}, ${health.seen === undefined ? 'never seen by this command' : `last seen on ${health.seen}`}.`,
        ...tellCopy(seen),
      ];
    case 'changed':
      return [...tellLost(seen), ...why, ...tellCopy(seen)];
    case 'moved':
      return [`If it is the same page, write: url: "${look.to ?? ''}"`];
    default:
      return why;
  }
};

const tell = (seen: Seen, root: string): string => {
  const { url, places } = seen.cited;
  return [
    `  ${toOneLine(url)}`,
    ...places.map(({ path, line, id }) => `    ${root}/${path}:${String(line)} ${id}`),
    ...tellDetails(seen).map((line) => `    ${toOneLine(line).trimEnd()}`),
  ].join('\n');
};

/**
 * Writes what was found for the person at the keyboard: what needs a decision first, with the lines to paste.
 * @param root the content folder as the report names it
 */
export const formatSourcesReport = ({ seen, fresh, left }: SourcesReport, root: string): string => {
  const byState = Map.groupBy(seen, ({ look }) => look.state);
  const states = Object.keys(headings) as (keyof typeof headings)[];
  const parts = states.flatMap((state) => {
    const found = byState.get(state) ?? [];
    return found.length === 0
      ? []
      : [
          `${headings[state]} (${formatNumber(found.length)})\n\n${found.map((one) => tell(one, root)).join('\n\n')}`,
        ];
  });
  const summary = [
    `${count(seen.length, 'address', 'addresses')} looked at: ${[
      `${formatNumber(byState.get('reachable')?.length ?? 0)} reachable`,
      ...states.map((state) => `${formatNumber(byState.get(state)?.length ?? 0)} ${state}`),
    ].join(', ')}.`,
    ...(fresh === 0
      ? []
      : [`${count(fresh, 'address was', 'addresses were')} looked at a short while ago and left out.`]),
    ...(left.length === 0
      ? []
      : [
          `${count(left.length, 'address', 'addresses')} left for another day, since their servers asked for fewer requests.`,
        ]),
  ].join('\n');
  return [...parts, summary].join('\n\n');
};
