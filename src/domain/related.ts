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

/** The first few in an order: of thousands of which three are wanted, most are looked at once. */
const pickFirst = <Item>(
  items: Iterable<Item>,
  compare: (one: Item, other: Item) => number,
  limit: number,
): readonly Item[] => {
  const picked: Item[] = [];
  for (const item of items) {
    const last = picked[limit - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    const place = picked.findIndex((other) => compare(item, other) < 0);
    picked.splice(place === -1 ? picked.length : place, 0, item);
    picked.length = Math.min(picked.length, limit);
  }
  return picked;
};

/**
 * Prepares the search for related stories: which story touches which subject.
 * A subject weighs more the rarer it is (inverse document frequency), so that two stories on a seldom
 * covered country are closer than two on the site's daily topic.
 */
export const buildRelatedFinder = (articles: readonly PublishedArticle[]) => {
  const bySubject = groupByKeys(articles, subjectsOf);
  const weights = new Map(
    [...bySubject].map(([subject, { length }]) => [subject, Math.log(1 + articles.length / length)]),
  );

  /** The closest stories, at most limit; equally close ones newest first. */
  return (article: PublishedArticle, limit: number): Related[] => {
    const scores = new Map<PublishedArticle, number>();
    for (const subject of subjectsOf(article)) {
      const weight = weights.get(subject) ?? 0;
      for (const other of bySubject.get(subject) ?? []) {
        if (other.slug !== article.slug) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    return pickFirst(scores, ([a, scoreA], [b, scoreB]) => scoreB - scoreA || newestFirst(a, b), limit).map(
      ([other]) => ({
        article: other,
        sharedTopics: other.topics
          .filter((topic) => article.topics.some((own) => own.id === topic.id))
          .map((topic) => topic.name),
        sharedCountries: other.countries
          .filter((country) => article.countries.some((own) => own.code === country.code))
          .map((country) => country.name),
      }),
    );
  };
};
