import type { Source } from './article.ts';
import { compareText } from './order.ts';

/** A source as the drawing of origins names it. */
export interface OriginSource {
  readonly number: string;
  readonly href: string;
  /** Nothing: the publisher stands beside it. */
  readonly name: string;
}

/** Everything that a story has from one origin, in the ways in which it came. */
export interface SharedOrigin {
  readonly origin: string;
  /** Whether the story has read the original. */
  readonly isSeen: boolean;
  readonly ways: readonly {
    readonly carrier: string | undefined;
    /** Whether the story has read the agency's own copy. */
    readonly isCarrierSeen: boolean;
    readonly readers: readonly { readonly publisher: string; readonly sources: readonly OriginSource[] }[];
  }[];
}

/** So many sources make an origin worth a drawing. */
const leastShared = 3;

/** What a source says of where it has its matter from. */
type Carried = Pick<Source, 'id' | 'number' | 'publisher' | 'origin' | 'relays'>;

/**
 * Finds the origins that three or more sources share, the most shared first, with the ways from there to what was
 * read: by the agency that is named, and then by publisher. What names no agency comes last.
 */
export const findSharedOrigins = (sources: readonly Carried[]): SharedOrigin[] => {
  const read = new Set(sources.map(({ publisher }) => publisher.name));
  const toWays = (group: readonly Carried[], origin: string): SharedOrigin['ways'] =>
    // An agency that relays its own matter is the origin, and no carrier of it.
    [...Map.groupBy(group, ({ relays }) => (relays === origin ? undefined : relays))]
      .toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined))
      .map(([carrier, carried]) => ({
        carrier,
        isCarrierSeen: carrier !== undefined && read.has(carrier),
        readers: [...Map.groupBy(carried, ({ publisher }) => publisher.name)].map(([publisher, own]) => ({
          publisher,
          sources: own.map((source) => ({
            number: String(source.number),
            href: `#source-${source.id}`,
            name: '',
          })),
        })),
      }));
  return [...Map.groupBy(sources, ({ origin }) => origin)]
    .flatMap(([origin, group]) =>
      origin === undefined || group.length < leastShared ? [] : [{ origin, group }],
    )
    .toSorted((a, b) => b.group.length - a.group.length || compareText(a.origin, b.origin))
    .map(({ origin, group }) => ({ origin, isSeen: read.has(origin), ways: toWays(group, origin) }));
};
