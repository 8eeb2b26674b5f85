import type { PublishedArticle } from './article.ts';
import { groupByKeys } from './group-by-keys.ts';
import { newestFirst } from './order.ts';

/** A related story and what it shares: the reason a reader is shown. */
export interface Related {
  readonly article: PublishedArticle;
  readonly sharedTopics: readonly string[];
  readonly sharedCountries: readonly string[];
}

const subjectsOf = (article: PublishedArticle): string[] => [
  ...article.topics.map((topic) => `topic ${topic.id}`),
  ...article.countries.map((country) => `country ${country.code}`),
];

/**
 * Prepares the search for related stories: which story touches which subject.
 * A subject weighs more the rarer it is (inverse document frequency), so that two stories on a seldom
 * covered country are closer than two on the site's daily topic.
 */
export const buildRelatedFinder = (articles: readonly PublishedArticle[]) => {
  const bySubject = groupByKeys(articles, subjectsOf);
  const weightOf = (subject: string): number =>
    Math.log(1 + articles.length / (bySubject.get(subject)?.length ?? 1));

  /** The closest stories, at most limit; equally close ones newest first. */
  return (article: PublishedArticle, limit: number): Related[] => {
    const scores = new Map<PublishedArticle, number>();
    for (const subject of subjectsOf(article)) {
      for (const other of bySubject.get(subject) ?? []) {
        if (other.slug !== article.slug) scores.set(other, (scores.get(other) ?? 0) + weightOf(subject));
      }
    }
    return [...scores]
      .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || newestFirst(a, b))
      .slice(0, limit)
      .map(([other]) => ({
        article: other,
        sharedTopics: other.topics
          .filter((topic) => article.topics.some((own) => own.id === topic.id))
          .map((topic) => topic.name),
        sharedCountries: other.countries
          .filter((country) => article.countries.some((own) => own.code === country.code))
          .map((country) => country.name),
      }));
  };
};
