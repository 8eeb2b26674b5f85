import type { Element } from 'hast';
import { element, link } from '../domain/body/element.ts';
import type { Edition } from '../domain/edition.ts';
import type { ForecastEntry } from '../domain/view-models/forecast-entry.ts';

/**
 * What was forecast of a question and how it is decided, as feeds print it; nothing where neither is written.
 * @param address of the story; "" within it
 */
export const toForecastList = (
  {
    criteria,
    forecasts,
  }: { readonly criteria: string | undefined; readonly forecasts: readonly ForecastEntry[] },
  address: string,
  edition: Edition,
): Element[] => {
  const words = edition.text.forecasts;
  const toItem = ({ by, day, words: said, chance, sources }: ForecastEntry): Element =>
    element('li', [
      element('b', [words.madeBy(by, day.text)]),
      `: ${said}`,
      ...(chance === undefined ? [] : [` ${chance}.`]),
      ...(sources.length === 0 ? [] : [` ${words.sources(sources.length)}`]),
      ...sources.flatMap(({ id, publisher }, index) => [
        index === 0 ? ' ' : ', ',
        link(publisher, `${address}#source-${id}`),
      ]),
    ]);
  return [
    ...(forecasts.length === 0 ? [] : [element('ul', forecasts.map(toItem))]),
    ...(criteria === undefined ? [] : [element('p', [criteria])]),
  ];
};
