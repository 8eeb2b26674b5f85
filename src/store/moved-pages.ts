import {
  archiveAddress,
  articleAddress,
  authorsAddress,
  claimsAddress,
  countriesAddress,
  feedsAddress,
  homeAddress,
  houseAddress,
  searchAddress,
  sourcesAddress,
  topicsAddress,
} from '../domain/address.ts';
import { listRedirects, toPage } from '../domain/redirects.ts';
import type { Moved } from '../domain/view-models/moved-page.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { toAuthorHub, toCountryHub, toCrossingHub, toPublisherHub, toTopicHub } from './hubs.ts';
import type { Newsroom } from './newsroom.ts';
import { readRedirects } from './redirects.ts';
import { toSitePages } from './site-pages.ts';

/** Names of pages by address, as a reader who is led there should be told them. */
const toNames = (newsroom: Newsroom): ReadonlyMap<string, string> =>
  new Map([
    ...[...newsroom.articles, ...newsroom.withdrawn].map(
      ({ slug, title }) => [articleAddress(slug), title] as const,
    ),
    ...[
      ...newsroom.topics.map((topic) => toTopicHub(topic)),
      ...newsroom.countries.map((country) => toCountryHub(country)),
      ...newsroom.crossings.map(toCrossingHub),
      ...newsroom.authors.map(toAuthorHub),
      ...newsroom.publishers.map(toPublisherHub),
    ].map(({ address, name }) => [address, name] as const),
    ...newsroom.pages.map(({ id, data }) => [houseAddress(id), data.title] as const),
    [homeAddress, site.name],
    [archiveAddress, text.hub.archiveTitle],
    [topicsAddress, text.hub.topicsTitle],
    [countriesAddress, text.hub.countriesTitle],
    [authorsAddress, text.hub.authorsTitle],
    [sourcesAddress, text.sources.title],
    [claimsAddress, text.claims.title],
    [searchAddress, text.site.menuSearch],
    [feedsAddress, text.site.menuFeeds],
  ]);

/** Every address that leads to another one, with the name of what stands there. */
export const listMoved = (newsroom: Newsroom): Moved[] => {
  const pages = new Set([
    ...toSitePages(newsroom).map(({ address }) => address),
    ...newsroom.withdrawn.map(({ slug }) => articleAddress(slug)),
  ]);
  const names = toNames(newsroom);
  return listRedirects(
    readRedirects(run.contentFolder),
    [...newsroom.articles, ...newsroom.withdrawn],
    (address) => pages.has(address),
  ).map(({ from, to }) => ({ from, to, name: names.get(toPage(to)) ?? text.moved.title }));
};
