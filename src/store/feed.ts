import { claimsAddress, homeAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import type { WithdrawnArticle } from '../domain/withdrawn-article.ts';
import type { FeedContent, FeedGroup, Followed } from '../domain/feed-subject.ts';
import type { Hub } from '../domain/view-models/hub-page.ts';
import { claimsFeed } from '../domain/view-models/claims-page.ts';
import { correctionsAddress, correctionsFeed } from '../domain/view-models/corrections-page.ts';
import { siteFeed } from '../domain/view-models/page-frame.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { toAuthorHub, toCountryHub, toCrossingHub, toPublisherHub, toTopicHub } from './hubs.ts';
import { loadNewsroom, type Newsroom } from './newsroom.ts';

/** A hub as something that can be followed. */
export const toFollowed = (
  hub: Hub,
  articles: readonly PublishedArticle[],
  withdrawn: readonly WithdrawnArticle[] = [],
  content: FeedContent = { kind: 'stories' },
): Followed => ({
  name: hub.name,
  title: text.site.feedOf(site.name, hub.name),
  // RSS demands a description.
  description: hub.description || hub.name,
  address: hub.address,
  content,
  articles,
  withdrawn,
});

const listWhole = ({ articles, withdrawn }: Newsroom): Followed[] => {
  const toWhole = (
    kind: 'stories' | 'corrections' | 'statements',
    name: string,
    title: string,
    description: string,
    address: string,
  ): Followed => ({ name, title, description, address, content: { kind }, articles, withdrawn });
  const { corrections, claims, feeds } = text;
  return [
    toWhole('stories', feeds.allStories, siteFeed.title, site.description, homeAddress),
    toWhole(
      'corrections',
      corrections.heading,
      correctionsFeed.title,
      corrections.description,
      correctionsAddress,
    ),
    toWhole('statements', claims.title, claimsFeed.title, claims.description, claimsAddress),
  ];
};

/** Everything that can be followed, in groups, as pages and feeds list it. */
export const listFeedGroups = (newsroom: Newsroom): FeedGroup[] => {
  const withdrawnOf = (stood: (story: WithdrawnArticle) => boolean): WithdrawnArticle[] =>
    newsroom.withdrawn.filter(stood);
  const on =
    (topic: string) =>
    ({ topics }: WithdrawnArticle): boolean =>
      topics.some(({ id }) => id === topic);
  const about =
    (country: string) =>
    ({ countries }: WithdrawnArticle): boolean =>
      countries.some(({ code }) => code === country);
  return [
    { id: 'whole', feeds: listWhole(newsroom) },
    {
      id: 'topics',
      feeds: newsroom.topics.map((topic) =>
        toFollowed(toTopicHub(topic), topic.stories, withdrawnOf(on(topic.subject.id))),
      ),
    },
    {
      id: 'countries',
      feeds: newsroom.countries.map((country) =>
        toFollowed(toCountryHub(country), country.stories, withdrawnOf(about(country.subject.code))),
      ),
    },
    {
      id: 'crossings',
      feeds: newsroom.crossings.map((crossing) =>
        toFollowed(
          toCrossingHub(crossing),
          crossing.stories,
          withdrawnOf(on(crossing.topic.id)).filter(about(crossing.country.code)),
        ),
      ),
    },
    {
      id: 'authors',
      feeds: newsroom.authors.map((author) =>
        toFollowed(
          toAuthorHub(author),
          author.stories,
          withdrawnOf(({ authors }) => authors.some(({ id }) => id === author.subject.id)),
        ),
      ),
    },
    {
      id: 'publishers',
      feeds: newsroom.publishers.map((publisher) =>
        toFollowed(
          toPublisherHub(publisher),
          publisher.stories,
          withdrawnOf(({ publisherIds }) => publisherIds.includes(publisher.subject.id)),
          { kind: 'citations', publisher: publisher.subject.id },
        ),
      ),
    },
  ];
};

/** What feeds are made from: everything that can be followed, and in which edition. */
export interface FeedMaterial {
  readonly followed: readonly Followed[];
  readonly edition: Edition;
}

const load = async (): Promise<FeedMaterial> => {
  const newsroom = await loadNewsroom();
  return {
    followed: listFeedGroups(newsroom).flatMap(({ feeds }) => feeds),
    edition: newsroom.surroundings.edition,
  };
};

let loaded: Promise<FeedMaterial> | undefined;

/** Loads what feeds are made from, once a build; while editing live afresh, as the newsroom is. */
export const loadFeedMaterial = (): Promise<FeedMaterial> => {
  if (run.showHeld === 'live') return load();
  loaded ??= load();
  return loaded;
};
