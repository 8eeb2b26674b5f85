import { houseAddress } from '../domain/address.ts';
import { groupByYear } from '../domain/archive.ts';
import { listSitePages, type SitePage } from '../domain/site-pages.ts';
import { site } from '../site.ts';
import { toAuthorHub, toCountryHub, toCrossingHub, toPublisherHub, toTopicHub, toYearHub } from './hubs.ts';
import type { Newsroom } from './newsroom.ts';

/** Every page of the newsroom that search engines should know. */
export const toSitePages = (newsroom: Newsroom): SitePage[] =>
  listSitePages({
    articles: newsroom.articles,
    withdrawn: newsroom.withdrawn,
    hubs: [
      ...newsroom.topics.map((group) => ({ ...toTopicHub(group), stories: group.stories })),
      ...newsroom.countries.map((group) => ({ ...toCountryHub(group), stories: group.stories })),
      ...newsroom.crossings.map((crossing) => ({ ...toCrossingHub(crossing), stories: crossing.stories })),
      ...newsroom.authors.map((group) => ({ ...toAuthorHub(group), stories: group.stories })),
      ...newsroom.publishers.map((group) => ({ ...toPublisherHub(group), stories: group.stories })),
      ...groupByYear(newsroom.articles, site.zone).map(({ year, stories }) => ({
        ...toYearHub(year),
        stories,
      })),
    ],
    house: newsroom.pages.map(({ id, data }) => ({ address: houseAddress(id), updatedAt: data.updated })),
    matters: newsroom.matters,
  });
