import type { PublishedArticle } from './article.ts';
import { groupByKeys } from './group-by-keys.ts';
import { newestFirst } from './order.ts';

const millisecondsPerDay = 86_400_000;

/** True when a story's last substantive change is more than the given days before the instant. */
export const isAged = (
  article: Pick<PublishedArticle, 'publishedAt' | 'updatedAt'>,
  instant: Date,
  agedAfterDays: number,
): boolean =>
  instant.getTime() - (article.updatedAt ?? article.publishedAt).getTime() >
  agedAfterDays * millisecondsPerDay;

/**
 * Prepares the search for newer stories on the same subject: they share the main topic and, where the story has
 * countries, one of them.
 * @param articles newest first
 */
export const buildNewerFinder = (articles: readonly PublishedArticle[]) => {
  const byTopic = groupByKeys(articles, ({ topics }) => topics.map(({ id }) => id));
  const byPair = groupByKeys(articles, ({ topics, countries }) =>
    topics.flatMap(({ id }) => countries.map(({ code }) => `${id} ${code}`)),
  );

  /** The newest of them, at most limit. */
  return (article: PublishedArticle, limit: number): PublishedArticle[] => {
    const topic = article.topics[0]?.id ?? '';
    const groups =
      article.countries.length === 0
        ? [byTopic.get(topic) ?? []]
        : article.countries.map(({ code }) => byPair.get(`${topic} ${code}`) ?? []);
    const newest = groups.flatMap((group) =>
      group.slice(0, limit).filter((other) => other.publishedAt > article.publishedAt),
    );
    return [...new Set(newest)].toSorted(newestFirst).slice(0, limit);
  };
};
