import type { OriginReader } from './origins.ts';

/** A place, in pixels; x is counted from where reading begins. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line of words; the place is where its base line begins. */
export interface PlacedWords extends Place {
  readonly words: string;
}

/** Somebody who said, carried or read; a ring where what they have was not seen. */
export interface PlacedDot extends Place {
  readonly isSeen: boolean;
}

/** The number of a source; the place is its middle. */
export interface PlacedSource extends Place {
  readonly source: OriginReader['sources'][number];
}

/** Where everything of the drawing is. */
export interface OriginLayout {
  readonly height: number;
  readonly headings: readonly PlacedWords[];
  readonly names: readonly PlacedWords[];
  readonly dots: readonly PlacedDot[];
  /** Ways from one dot to the next, each by the places at which it turns. */
  readonly ways: readonly (readonly Place[])[];
  readonly sources: readonly PlacedSource[];
}

/** Radius of a dot, in pixels. */
export const radius = 4.5;

/** Between two lines of words, in pixels. */
export const pitch = 15;

/** How far a way keeps apart from what was not seen, in pixels. */
export const breach = 6;
