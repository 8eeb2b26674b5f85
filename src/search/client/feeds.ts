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
 * @param countBoth counts the stories of a topic and a country together
 * @param crossingFrom stories from which such a crossing has a feed of its own
 */
export const findFeeds = async (
  { facets }: Query,
  hubs: Hubs,
  countBoth: (topic: string, country: string) => Promise<number>,
  crossingFrom: number,
): Promise<readonly FeedOffer[]> => {
  /** What is chosen of a facet and has a hub on the page, each as the index has it and with its hub. */
  const choose = (
    facet: (typeof followed)[number],
  ): readonly { readonly value: string; readonly hub: Hub }[] =>
    (facets[facet] ?? []).flatMap((value) => {
      const hub = hubs[facet]?.find(({ address }) => value.startsWith(`${lastPart(address)} `));
      return hub ? { value, hub } : [];
    });
  const pairs = await Promise.all(
    choose('topic').flatMap((topic) =>
      choose('country').map(async (country) => ({
        topic: topic.hub,
        country: country.hub,
        hasFeed: (await countBoth(topic.value, country.value)) >= crossingFrom,
      })),
    ),
  );
  const paired = pairs.filter(({ hasFeed }) => hasFeed);
  const covered = new Set<Hub>(paired.flatMap(({ topic, country }) => [topic, country]));
  return [
    ...paired.map(({ topic, country }) => ({
      name: `${country.name} · ${topic.name}`,
      address: `${country.address}${lastPart(topic.address)}/rss.xml`,
    })),
    ...followed
      .flatMap(choose)
      .map(({ hub }) => hub)
      .filter((hub) => !covered.has(hub))
      .map(({ name, address }) => ({ name, address: `${address}rss.xml` })),
  ];
};
