import { findLanguage } from './map-language.ts';
import type { MapFigure } from './map-figure.ts';

/** The sentences of a map, in the language of the edition; lists are joined and numbers written before. */
export interface MapSentences {
  readonly locale: string;
  /** Lists names as a sentence does: "Seoul and Busan". */
  readonly list: (names: readonly string[]) => string;
  readonly places: (names: string) => string;
  readonly countries: (names: string) => string;
  readonly ring: (label: string, distance: string, around: string) => string;
  readonly arrow: (from: string, to: string, label: string | undefined) => string;
}

/** What a map shows, in sentences: for those who hear it, and where an editor wrote nothing. */
export const describeMap = (
  { places, rings, arrows, countries }: MapFigure,
  sentences: MapSentences,
): string => {
  const { locale, list } = sentences;
  const { regions, kilometres: distance } = findLanguage(locale);
  return [
    ...(places.length > 0 ? [sentences.places(list(places.map(({ name }) => name)))] : []),
    ...(countries.length > 0
      ? [sentences.countries(list(countries.map((code) => regions.of(code) ?? code)))]
      : []),
    ...rings.map(({ label, kilometres, around }) =>
      sentences.ring(label, distance.format(kilometres), around.name),
    ),
    ...arrows.map(({ from, to, label }) => sentences.arrow(from.name, to.name, label)),
  ].join(' ');
};
