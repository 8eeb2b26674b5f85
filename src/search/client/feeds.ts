import { followed, type Hub, type Hubs } from './hubs.ts';
import type { Query } from './query.ts';

/** A feed that a reader of these results may want. */
export interface FeedOffer {
  readonly name: string;
  readonly address: string;
}

const lastPart = (address: string): string => address.split('/').at(-2) ?? '';

/**
 * The feeds nearest to a query: where a topic and a country are chosen, of both together, else of each.
 * @param crossings pairs of a country and a topic that have a feed of their own: "japan/geese"
 */
export const findFeeds = (
  { facets }: Query,
  hubs: Hubs,
  crossings: ReadonlySet<string>,
): readonly FeedOffer[] => {
  /** What is chosen of a facet and has a hub on the page. */
  const choose = (facet: (typeof followed)[number]): readonly Hub[] =>
    (facets[facet] ?? []).flatMap(
      (value) => hubs[facet]?.find(({ address }) => value.startsWith(`${lastPart(address)} `)) ?? [],
    );
  const paired = choose('topic').flatMap((topic) =>
    choose('country')
      .filter((country) => crossings.has(`${lastPart(country.address)}/${lastPart(topic.address)}`))
      .map((country) => ({ topic, country })),
  );
  const covered = new Set<Hub>(paired.flatMap(({ topic, country }) => [topic, country]));
  return [
    ...paired.map(({ topic, country }) => ({
      name: `${country.name} · ${topic.name}`,
      address: `${country.address}${lastPart(topic.address)}/rss.xml`,
    })),
    ...followed
      .flatMap(choose)
      .filter((hub) => !covered.has(hub))
      .map(({ name, address }) => ({ name, address: `${address}rss.xml` })),
  ];
};
