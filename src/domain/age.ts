import type { PublishedArticle } from './article.ts';

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
 * Newer stories on the same subject: they share the main topic and, where the story has countries, one of them.
 * @param articles newest first
 */
export const findNewerOnSubject = (
  article: PublishedArticle,
  articles: readonly PublishedArticle[],
  limit: number,
): PublishedArticle[] =>
  articles
    .filter(
      (other) =>
        other.slug !== article.slug &&
        other.publishedAt > article.publishedAt &&
        other.topics.some((topic) => topic.id === article.topics[0]?.id) &&
        (article.countries.length === 0 ||
          other.countries.some((country) => article.countries.some((own) => own.code === country.code))),
    )
    .slice(0, limit);
