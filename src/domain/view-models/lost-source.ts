import { articleAddress } from '../address.ts';
import type { PublishedArticle, Source } from '../article.ts';
import { formatCalendarDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type DecayedSource, isDecayed } from '../source-health.ts';
import { type TitleLanguage, toTitleLanguage } from '../title-language.ts';
import { toWords, type Words } from '../written-language.ts';
import type { NamedLink } from './named-link.ts';
import { type ArchivedEntry, toArchived } from './archived-entry.ts';

/** A cited page that is not any more as it was cited, on the page of its publisher. */
export interface LostSource {
  /** The source's own headline, if we have seen it. */
  readonly title: string | undefined;
  readonly language: TitleLanguage | undefined;
  /** Our words for it, where the headline is not known. */
  readonly description: Words;
  readonly url: string;
  readonly archived: ArchivedEntry | undefined;
  /** What has become of it, and when it was last as it had been. */
  readonly decay: string;
  /** The stories that cite it, with its place in the list of each. */
  readonly stories: readonly NamedLink[];
}

/** Says what has become of a source, and when it was last as it had been. */
export const toDecayWords = ({ decay }: Pick<Source, 'decay'>, edition: Edition): string | undefined => {
  if (decay === undefined) return undefined;
  const { state, since, lastSeen } = decay;
  const { gone, goneSince, changed } = edition.text.article;
  if (lastSeen === undefined) return goneSince(formatCalendarDay(since, edition));
  return { gone, changed }[state](formatCalendarDay(lastSeen, edition));
};

/** The sources of stories that are gone or changed, in the order of the stories; one that several cite comes once for each story. */
const listDecayed = (
  articles: readonly PublishedArticle[],
  publisher: string,
): { readonly article: PublishedArticle; readonly source: DecayedSource }[] =>
  articles.flatMap((article) =>
    article.sources
      .filter(isDecayed)
      .filter((source) => source.publisher.id === publisher)
      .map((source) => ({ article, source })),
  );

/** How many pages of a publisher are gone or changed, and the latest day on which one of them was as it had been. */
export interface LostCount {
  readonly count: number;
  readonly lastSeen: string | undefined;
}

export const countLost = (articles: readonly PublishedArticle[], publisher: string): LostCount => {
  const decayed = listDecayed(articles, publisher).map(({ source }) => source);
  return {
    count: new Set(decayed.map(({ url }) => url)).size,
    lastSeen: latestOf(decayed.map(({ decay }) => decay.lastSeen)),
  };
};

const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** The same of several publishers. */
export const sumLost = (counts: readonly LostCount[]): LostCount => ({
  count: counts.reduce((sum, { count }) => sum + count, 0),
  lastSeen: latestOf(counts.map(({ lastSeen }) => lastSeen)),
});

/** Says when the pages were last as they had been; undefined where there are none, or nobody looked before. */
export const toLostSeen = ({ count, lastSeen }: LostCount, edition: Edition): string | undefined =>
  lastSeen === undefined
    ? undefined
    : edition.text.sources.lostSeen(count, formatCalendarDay(lastSeen, edition));

/** The pages of a publisher that are gone or changed, those cited last first; each once. */
export const toLostSources = (
  articles: readonly PublishedArticle[],
  publisher: string,
  edition: Edition,
): LostSource[] =>
  [...Map.groupBy(listDecayed(articles, publisher), ({ source }) => source.url).values()].flatMap(
    (cited): LostSource[] => {
      // Stories may quote different passages of a page, and only some of these may be lost.
      const [first] = cited;
      if (first === undefined) return [];
      const { source } = first;
      return [
        {
          title: source.title,
          language: toTitleLanguage(source, edition),
          description:
            source.describedAs === undefined
              ? edition.text.article.untitled
              : toWords(source.describedAs, edition, source.toldIn),
          url: source.url,
          archived: toArchived(source, edition),
          decay: toDecayWords(source, edition) ?? '',
          stories: cited.map(({ article, source: { id } }) => ({
            name: article.title,
            address: `${articleAddress(article.slug)}#source-${id}`,
          })),
        },
      ];
    },
  );
