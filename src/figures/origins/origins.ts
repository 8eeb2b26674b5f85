import type { CitedSource } from '../cited.ts';

/** Where a story read something, with its entries in the list of sources. */
export interface OriginReader {
  readonly publisher: string;
  readonly sources: readonly Omit<CitedSource, 'id'>[];
}

/** One way from an origin to where it was read. */
export interface OriginWay {
  /** The agency whose copy was read; undefined where none is named. */
  readonly carrier: string | undefined;
  /** Whether the story has read the agency's own copy too. */
  readonly isCarrierSeen: boolean;
  readonly readers: readonly OriginReader[];
}

/** Everything that a story has from one origin. */
export interface OriginChain {
  readonly origin: string;
  /** Whether the story has read the original. */
  readonly isSeen: boolean;
  readonly ways: readonly OriginWay[];
}

/** What the drawing says in the language of its edition. */
export interface OriginWords {
  /** Over the three columns. */
  readonly said: string;
  readonly carried: string;
  readonly read: string;
  /** All that is drawn of a chain, in a sentence. */
  readonly chain: (chain: OriginChain) => string;
}

/** Says in words all that is drawn. */
export const describeOrigins = (chains: readonly OriginChain[], words: OriginWords): string =>
  chains.map((chain) => words.chain(chain)).join(' ');
