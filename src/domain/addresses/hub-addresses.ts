import { authorAddress, countryAddress, publisherAddress, topicAddress } from '../address.ts';

/** What puts a story on hubs. */
export interface OnHubs {
  readonly topics: readonly { readonly id: string }[];
  readonly countries: readonly { readonly slug: string }[];
  readonly authors: readonly { readonly id: string }[];
  readonly publisherIds: readonly string[];
}

/** The hubs that list a story; where a topic and a country meet is not among them. */
export const listHubAddresses = ({ topics, countries, authors, publisherIds }: OnHubs): string[] => [
  ...topics.map(({ id }) => topicAddress(id)),
  ...countries.map(({ slug }) => countryAddress(slug)),
  ...authors.map(({ id }) => authorAddress(id)),
  ...publisherIds.map(publisherAddress),
];
