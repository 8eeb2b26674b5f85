import { houseAddress } from '../domain/address.ts';
import { groupByYear } from '../domain/archive.ts';
import { minCrossingStories } from '../domain/crossings.ts';
import { listSitePages, type SitePage } from '../domain/site-pages.ts';
import { site } from '../site.ts';
import { listFeedGroups } from './feed.ts';
import { toYearHub } from './hubs.ts';
import type { Newsroom } from './newsroom.ts';

/** Every page of the newsroom that search engines should know. */
export const toSitePages = (newsroom: Newsroom): SitePage[] =>
  listSitePages({
    articles: newsroom.articles,
    withdrawn: newsroom.withdrawn,
    hubs: [
      ...listFeedGroups(newsroom)
        .filter(({ id }) => id !== 'whole')
        .flatMap(({ id, feeds }) =>
          feeds.map(({ address, articles, withdrawn = [] }) => ({
            address,
            stories: articles,
            withdrawn,
            followedFrom: id === 'crossings' ? minCrossingStories : 1,
          })),
        ),
      ...groupByYear(newsroom.articles, site.zone).map(({ year, stories }) => ({
        ...toYearHub(year),
        stories,
      })),
    ],
    house: newsroom.pages.map(({ id, data }) => ({ address: houseAddress(id), updatedAt: data.updated })),
    matters: newsroom.matters,
  });
