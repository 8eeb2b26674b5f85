import { crossingAddress } from './address.ts';
import type { PublishedArticle, TopicReference } from './article.ts';
import type { Country } from './country.ts';
import { compareText } from './order.ts';

/**
 * Stories that a topic and a country need in common to get a page and a feed of their own: as many as a page of a list
 * holds. Fewer are found as fast by search, and there are many such pairs: in 1,810 stories, 868 with three stories, 44
 * with twenty.
 */
export const minCrossingArticles = 20;

/** Where a topic and a country meet, with the stories that are about both, newest first. */
export interface Crossing {
  readonly topic: TopicReference;
  readonly country: Country;
  readonly articles: readonly PublishedArticle[];
}

/**
 * How many stories a crossing needs: one that was published stays as long as it has a story.
 * @param recorded every address that was ever published
 */
export const toCrossingNeeds = (address: string, recorded: ReadonlySet<string>): number =>
  recorded.has(address) ? 1 : minCrossingArticles;

/**
 * Finds the pairs of topic and country that enough stories have in common, in the order of their codes.
 * @param articles newest first
 * @param recorded every address that was ever published
 */
export const listCrossings = (
  articles: readonly PublishedArticle[],
  recorded: ReadonlySet<string>,
): Crossing[] => {
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
    .filter(
      ([, { country, topic, articles: shared }]) =>
        shared.length >= toCrossingNeeds(crossingAddress(country.slug, topic.id), recorded),
    )
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, crossing]) => crossing);
};
