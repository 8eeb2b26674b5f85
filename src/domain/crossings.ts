import type { PublishedArticle, TopicReference } from './article.ts';
import type { Country } from './country.ts';
import { compareText } from './order.ts';

/** Stories that a topic and a country need in common to get a page and a feed of their own. */
export const minCrossingStories = 3;

/** Where a topic and a country meet, with the stories that are about both, newest first. */
export interface Crossing {
  readonly topic: TopicReference;
  readonly country: Country;
  readonly stories: readonly PublishedArticle[];
}

/**
 * Finds the pairs of topic and country that enough stories have in common, in the order of their codes.
 * @param articles newest first
 */
export const listCrossings = (articles: readonly PublishedArticle[]): Crossing[] => {
  const crossings = new Map<
    string,
    { readonly topic: TopicReference; readonly country: Country; readonly stories: PublishedArticle[] }
  >();
  for (const article of articles) {
    for (const country of article.countries) {
      for (const topic of article.topics) {
        const key = `${country.code} ${topic.id}`;
        const known = crossings.get(key);
        if (known) known.stories.push(article);
        else crossings.set(key, { topic, country, stories: [article] });
      }
    }
  }
  return [...crossings]
    .filter(([, { stories }]) => stories.length >= minCrossingStories)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, crossing]) => crossing);
};
