import { authorAddress, countryAddress, publisherAddress, topicAddress } from './address.ts';
import { listHubAddresses } from './addresses/hub-addresses.ts';
import type { Article } from './article.ts';
import { toCountry } from './country.ts';
import { type Dossier, toOnHubs } from './dossier.ts';
import { groupByKeys } from './group-by-keys.ts';
import type { Content } from './newsroom.ts';
import { isPublicAt, toPublicFrom } from './public-moment.ts';

/**
 * From when on the page of a topic, a country, an author or a publisher is public: with the first story that names
 * it, since it would tell what is coming. One that no story names was created on purpose, and one whose address
 * was published before is no secret: both are public.
 * @param stories from when on each story that names it is public, in milliseconds
 * @param isRecorded whether its address is in the record of published addresses
 */
export const toHubPublicFrom = (articles: readonly number[], isRecorded: boolean): number =>
  isRecorded || articles.length === 0
    ? -Infinity
    : articles.reduce((first, moment) => Math.min(first, moment), Infinity);

/**
 * Finds the addresses of hubs that nobody may see yet: only held stories name them.
 * @param stories all stories of the site, held and withdrawn ones included
 * @param recorded every address that was ever published
 * @param instant the moment the build stands for
 * @param dossiers those that are public: what they name is no secret
 */
export const findWithheldHubs = (
  articles: readonly Article[],
  recorded: ReadonlySet<string>,
  instant: Date,
  dossiers: readonly Dossier[] = [],
): ReadonlySet<string> => {
  const byHub = groupByKeys(articles, (article) =>
    listHubAddresses({ ...article, publisherIds: article.sources.map(({ publisher }) => publisher.id) }),
  );
  const named = new Set(dossiers.flatMap((dossier) => listHubAddresses(toOnHubs(dossier))));
  return new Set(
    [...byHub]
      .filter(([hub]) => !named.has(hub))
      .filter(([hub, naming]) => {
        const publicFrom = toHubPublicFrom(naming.map(toPublicFrom), recorded.has(hub));
        return !isPublicAt(publicFrom, instant.getTime());
      })
      .map(([hub]) => hub),
  );
};

/** What a newsroom is built from, without the hubs of these addresses. */
export const leaveOutHubs = (content: Content, withheld: ReadonlySet<string>): Content => {
  const isShown = (address: string): boolean => !withheld.has(address);
  return {
    ...content,
    topics: content.topics.filter(({ id }) => isShown(topicAddress(id))),
    profiles: content.profiles.filter(({ code }) => isShown(countryAddress(toCountry(code, 'en').slug))),
    authors: content.authors.filter(({ id }) => isShown(authorAddress(id))),
    publishers: content.publishers.filter(({ id }) => isShown(publisherAddress(id))),
  };
};
