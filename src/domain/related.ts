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

/** Stories about the same subjects: all of them are as close to any other story. */
interface Group {
  readonly subjects: readonly string[];
  /** Newest first. */
  readonly articles: PublishedArticle[];
  /** How close they are to the story that is asked about just now. */
  score: number;
}

/** Which groups touch a subject, and how much the subject weighs. */
interface Subject {
  readonly groups: readonly Group[];
  readonly weight: number;
}

/** Groups of stories by their subjects, in the order in which these are named: by it their weights are added up. */
const groupBySubjects = (articles: readonly PublishedArticle[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const article of articles) {
    const subjects = subjectsOf(article);
    const name = subjects.join('\n');
    const group = groups.get(name) ?? { subjects, articles: [], score: 0 };
    groups.set(name, group);
    group.articles.push(article);
  }
  for (const group of groups.values()) group.articles.sort(newestFirst);
  return groups;
};

const weighSubjects = (groups: Iterable<Group>, stories: number): ReadonlyMap<string, Subject> => {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    for (const name of new Set(group.subjects)) {
      const known = found.get(name) ?? [];
      found.set(name, known);
      known.push(group);
    }
  }
  return new Map(
    found.entries().map(([name, touching]) => {
      const touched = touching.reduce((sum, { articles }) => sum + articles.length, 0);
      return [name, { groups: touching, weight: Math.log(1 + stories / touched) }];
    }),
  );
};

/**
 * Prepares the search for related stories: which story touches which subject.
 * A subject weighs more the rarer it is (inverse document frequency), so that two stories on a seldom
 * covered country are closer than two on the site's daily topic. Every story asks, and most have their subjects in common
 * with many others: stories about the same ones are looked at together, and what was found for one of them is kept.
 */
export const buildRelatedFinder = (articles: readonly PublishedArticle[]) => {
  const groups = groupBySubjects(articles);
  const subjects = weighSubjects(groups.values(), articles.length);

  /** The closest stories to those about some subjects, these among them; equally close ones newest first. */
  const findClosest = (names: readonly string[], limit: number): readonly PublishedArticle[] => {
    const touched: Group[] = [];
    for (const name of names) {
      const subject = subjects.get(name);
      for (const group of subject?.groups ?? []) {
        if (group.score === 0) touched.push(group);
        group.score += subject?.weight ?? 0;
      }
    }
    const closest = pickFirst(
      touched.flatMap((group) => group.articles.slice(0, limit).map((article) => ({ article, group }))),
      (one, other) => other.group.score - one.group.score || newestFirst(one.article, other.article),
      limit,
    );
    for (const group of touched) group.score = 0;
    return closest.map(({ article }) => article);
  };

  const known = new Map<string, readonly PublishedArticle[]>();

  /** The closest stories, at most limit; equally close ones newest first. */
  return (article: PublishedArticle, limit: number): Related[] => {
    const names = subjectsOf(article);
    const key = [String(limit), ...names].join('\n');
    // The story is the closest to itself.
    const closest = known.get(key) ?? findClosest(names, limit + 1);
    known.set(key, closest);
    return closest
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
