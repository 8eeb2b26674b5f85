import type { PublishedArticle, Question } from '../article.ts';
import type { Forecast } from '../content-types.ts';
import type { Edition } from '../edition.ts';
import { toChance, toForecaster } from '../forecast-words.ts';
import { type Stamp, toCalendarStamp } from './article-card.ts';
import { formatPlain } from '../numbers.ts';

/** A source of the story that cites it. */
export interface CitedInStory {
  readonly id: string;
  /** In the list of the story, as pages print it. */
  readonly number: string;
  readonly publisher: string;
}

/** A forecast beside its question. */
export interface ForecastEntry {
  readonly by: string;
  readonly day: Stamp;
  readonly words: string;
  /** What it gave "yes": a number, a term with its range, or both. */
  readonly chance: string | undefined;
  readonly sources: readonly CitedInStory[];
}

/** Sources of a story by their ids. */
export const toCitedInStory = (
  ids: readonly string[],
  { sources }: Pick<PublishedArticle, 'sources'>,
  edition: Pick<Edition, 'dialect'>,
): CitedInStory[] =>
  ids.flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    return source === undefined
      ? []
      : [{ id, number: formatPlain(source.number, edition), publisher: source.publisher.name }];
  });

/** Refines a forecast to what pages print. */
export const toForecastEntry = (
  article: Pick<PublishedArticle, 'sources'>,
  forecast: Forecast,
  edition: Edition,
): ForecastEntry => ({
  by: toForecaster(forecast, edition),
  day: toCalendarStamp(forecast.date, edition),
  words: forecast.words,
  chance: toChance(forecast, edition),
  sources: toCitedInStory(forecast.sources ?? [], article, edition),
});

/** How a question is decided, with the day on which that was written down; undefined where nobody did. */
export const toCriteria = ({ resolves }: Pick<Question, 'resolves'>, edition: Edition): string | undefined =>
  resolves &&
  edition.text.forecasts.criteria(resolves.criteria, toCalendarStamp(resolves.written, edition).text);
