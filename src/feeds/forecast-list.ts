import type { Element } from 'hast';
import { element, link } from '../domain/body/element.ts';
import type { Edition } from '../domain/edition.ts';
import type { CitedInStory, ForecastEntry } from '../domain/view-models/forecast-entry.ts';

/**
 * What was forecast of a question and how it is decided, as feeds print it, in the words of the page; nothing where
 * neither is written.
 * @param address of the story; "" within it, where sources are told by their numbers
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
  const toLinks = (sources: readonly CitedInStory[]): (Element | string)[] =>
    sources.flatMap(({ id, number, publisher }, index) => [
      ...(index === 0 ? [] : [edition.text.punctuation.list]),
      link(address === '' ? number : publisher, `${address}#source-${id}`),
    ]);
  const toSources = (sources: readonly CitedInStory[]): (Element | string)[] =>
    sources.length === 0
      ? []
      : address === ''
        ? [element('sup', toLinks(sources))]
        : [` ${words.sources(sources.length)} `, ...toLinks(sources)];
  const toItem = ({ by, day, words: said, chance, sources }: ForecastEntry): Element =>
    element('li', [
      element('b', [words.heading]),
      ` ${words.madeBy(by, day.text)}`,
      ...(chance === undefined ? [] : [' · ', element('b', [chance])]),
      ` · ${said}`,
      ...toSources(sources),
    ]);
  return [
    ...(forecasts.length === 0 ? [] : [element('ul', forecasts.map(toItem))]),
    ...(criteria === undefined ? [] : [element('p', [criteria])]),
  ];
};
