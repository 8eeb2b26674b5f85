import type { OriginChain } from '../figures/origins/origins.ts';
import type { Source } from './article.ts';
import { compareText } from './order.ts';
import { formatPlain } from './numbers.ts';
import type { Edition } from './edition.ts';

/**
 * Puts sources together that have their matter from one origin, the most shared first, each group in their order.
 * @param least so many sources of an origin make a group
 */
export const groupByOrigin = <Item extends Pick<Source, 'origin'>>(
  sources: readonly Item[],
  least: number,
): { readonly origin: string; readonly group: Item[] }[] =>
  [...Map.groupBy(sources, ({ origin }) => origin)]
    .flatMap(([origin, group]) => (origin === undefined || group.length < least ? [] : [{ origin, group }]))
    .toSorted((a, b) => b.group.length - a.group.length || compareText(a.origin, b.origin));

/** So many sources make an origin worth a drawing. */
const leastShared = 3;

/** What a source says of where it has its matter from. */
type Carried = Pick<Source, 'id' | 'number' | 'publisher' | 'origin' | 'relays'>;

/**
 * Finds the origins that three or more sources share, the most shared first, with the ways from there to what was
 * read: by the agency that is named, and then by publisher. What names no agency comes last.
 */
export const findSharedOrigins = (
  sources: readonly Carried[],
  edition: Pick<Edition, 'dialect'>,
): OriginChain[] => {
  const read = new Set(sources.map(({ publisher }) => publisher.name));
  const toWays = (group: readonly Carried[], origin: string): OriginChain['ways'] =>
    // An agency that relays its own matter is the origin, and no carrier of it.
    [...Map.groupBy(group, ({ relays }) => (relays === origin ? undefined : relays))]
      .toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined))
      .map(([carrier, carried]) => ({
        carrier,
        isCarrierSeen: carrier !== undefined && read.has(carrier),
        readers: [...Map.groupBy(carried, ({ publisher }) => publisher.name)].map(([publisher, own]) => ({
          publisher,
          sources: own.map((source) => ({
            number: formatPlain(source.number, edition),
            href: `#source-${source.id}`,
            // The publisher is beside it, and the link is described by its entry in the list.
            name: '',
          })),
        })),
      }));
  return groupByOrigin(sources, leastShared).map(({ origin, group }) => ({
    origin,
    isSeen: read.has(origin),
    ways: toWays(group, origin),
  }));
};
