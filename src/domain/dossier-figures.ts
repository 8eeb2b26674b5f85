import { type Drawing, figureWidths } from '../figures/drawing.ts';
import { drawMap } from '../figures/map/draw-map.ts';
import { toMapFigure } from '../figures/map/map-figure.ts';
import { measureText } from '../figures/measure-text.ts';
import { articleAddress } from './address.ts';
import { toCitedSource } from './body/source-numbers.ts';
import type { DossierMaterial } from './dossier-subjects.ts';
import type { Dossier } from './dossier.ts';
import type { Edition } from './edition.ts';
import { drawEvents } from './event-timeline.ts';

/** Events without which there is no timeline, and those that one can hold. */
const eventsShown = { fewest: 2, most: 24 } as const;

/** A drawing is as wide as the column beside the facts, which is as wide as a narrow screen. */
const widths = ['narrow'] as const;

/** A map in the widths of the page. */
export interface DossierMap {
  readonly drawings: readonly Drawing[];
  /** Which borders are drawn. */
  readonly remark: string;
}

/**
 * The places of a dossier on a map.
 * @param labelledBy id of the element that names it
 * @returns undefined where it has none
 */
export const drawDossierMap = (
  { places, countries, sources }: Dossier,
  edition: Edition,
  labelledBy: string,
): DossierMap | undefined => {
  if (places.length === 0) return undefined;
  const figure = toMapFigure(
    { places, rings: [], arrows: [], countries: countries.map(({ code }) => code), waters: [] },
    (id) => toCitedSource(id, { sources }, edition),
  );
  const options = { locale: edition.dialect, borders: edition.site.borders, labelledBy };
  return {
    drawings: widths.map((width) => drawMap(figure, figureWidths[width], measureText, options)),
    remark: edition.text.figures.maps.borders[edition.site.borders],
  };
};

/**
 * The events of a dossier in the order of time, each with the sources that the dossier lists, and the newest story that
 * tells of it.
 * @returns undefined where there are too few
 */
export const drawDossierTimeline = (
  events: DossierMaterial['events'],
  { sources }: Dossier,
  edition: Edition,
): readonly Drawing[] | undefined => {
  if (events.length < eventsShown.fewest) return undefined;
  return drawEvents(
    events.slice(-eventsShown.most).map(({ event, teller }) => ({
      date: event.day,
      title: event.title,
      href: teller && articleAddress(teller.slug),
      sources: sources
        .filter(({ url }) => event.sources?.includes(url))
        .map(({ id }) => toCitedSource(id, { sources }, edition)),
      status: event.status,
    })),
    widths,
    edition,
  );
};
