import type { PublishedArticle } from './article.ts';
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

/** Which stories touch a subject, by their number, and how much the subject weighs. */
interface Subject {
  readonly numbers: number[];
  weight: number;
}

/**
 * Prepares the search for related stories: which story touches which subject.
 * A subject weighs more the rarer it is (inverse document frequency), so that two stories on a seldom
 * covered country are closer than two on the site's daily topic.
 */
export const buildRelatedFinder = (articles: readonly PublishedArticle[]) => {
  const subjects = new Map<string, Subject>();
  for (const [number, article] of articles.entries()) {
    for (const name of new Set(subjectsOf(article))) {
      const subject = subjects.get(name) ?? { numbers: [], weight: 0 };
      subjects.set(name, subject);
      subject.numbers.push(number);
    }
  }
  for (const subject of subjects.values())
    subject.weight = Math.log(1 + articles.length / subject.numbers.length);
  // Every story asks, and has thousands of others to look at: plain numbers take a fraction of the time.
  const scores = new Float64Array(articles.length);

  const compareStories = (one: number, other: number): number => {
    const [a, b] = [articles[one], articles[other]];
    return a === undefined || b === undefined ? 0 : newestFirst(a, b);
  };

  /** The closest stories, at most limit; equally close ones newest first. */
  return (article: PublishedArticle, limit: number): Related[] => {
    const touched: number[] = [];
    for (const name of subjectsOf(article)) {
      const { numbers, weight } = subjects.get(name) ?? { numbers: [], weight: 0 };
      for (const number of numbers) {
        if (scores[number] === 0) touched.push(number);
        scores[number] = (scores[number] ?? 0) + weight;
      }
    }
    const closest = pickFirst(
      touched,
      (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || compareStories(one, other),
      // The story is the closest to itself.
      limit + 1,
    );
    for (const number of touched) scores[number] = 0;
    return closest
      .flatMap((number) => articles[number] ?? [])
      .filter(({ slug }) => slug !== article.slug)
      .slice(0, limit)
      .map((other) => ({
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
