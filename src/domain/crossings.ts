import type { PublishedArticle, TopicReference } from './article.ts';
import type { Country } from './country.ts';
import { compareText } from './order.ts';

/** Stories that a topic and a country need in common to get a page and a feed of their own. */
export const minCrossingArticles = 3;

/** Where a topic and a country meet, with the stories that are about both, newest first. */
export interface Crossing {
  readonly topic: TopicReference;
  readonly country: Country;
  readonly articles: readonly PublishedArticle[];
}

/**
 * Finds the pairs of topic and country that enough stories have in common, in the order of their codes.
 * @param articles newest first
 */
export const listCrossings = (articles: readonly PublishedArticle[]): Crossing[] => {
  const crossings = new Map<
    string,
    { readonly topic: TopicReference; readonly country: Country; readonly articles: PublishedArticle[] }
  >();
  for (const article of articles) {
    for (const country of article.countries) {
      for (const topic of article.topics) {
        const key = `${country.code} ${topic.id}`;
        const known = crossings.get(key);
        if (known) known.articles.push(article);
        else crossings.set(key, { topic, country, articles: [article] });
      }
    }
  }
  return [...crossings]
    .filter(([, crossing]) => crossing.articles.length >= minCrossingArticles)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, crossing]) => crossing);
};
