import {
  archiveAddress,
  authorAddress,
  authorsAddress,
  countriesAddress,
  countryAddress,
  publisherAddress,
  sourcesAddress,
  topicAddress,
  topicsAddress,
  yearAddress,
} from '../domain/address.ts';
import { groupByYear } from '../domain/archive.ts';
import type { Claim, PublishedArticle } from '../domain/article.ts';
import type { FeedSubject } from '../domain/feed-subject.ts';
import { type ShareCard, toHubShareCard } from '../domain/share-card.ts';
import type { Hub } from '../domain/view-models/hub-page.ts';
import { type IndexEntry, toIndexEntry } from '../domain/view-models/index-page.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import type {
  AuthorSubject,
  CountrySubject,
  Newsroom,
  PublisherSubject,
  TopicSubject,
  WithStories,
} from './newsroom.ts';

/** A topic as a hub. */
export const toTopicHub = ({ subject }: WithStories<TopicSubject>): Hub => ({
  name: subject.name,
  description: subject.description,
  address: topicAddress(subject.id),
  parent: { name: text.hub.topicsTitle, address: topicsAddress },
  hasFeed: true,
  cardKicker: text.card.topic,
});

/** A country as a hub. */
export const toCountryHub = ({ subject }: WithStories<CountrySubject>): Hub => ({
  name: subject.name,
  description: subject.description ?? '',
  address: countryAddress(subject.slug),
  parent: { name: text.hub.countriesTitle, address: countriesAddress },
  hasFeed: true,
  cardKicker: text.card.country,
});

/** An author as a hub. */
export const toAuthorHub = ({ subject }: WithStories<AuthorSubject>): Hub => ({
  name: subject.name,
  description: subject.entry.data.role ?? '',
  address: authorAddress(subject.id),
  parent: { name: text.hub.authorsTitle, address: authorsAddress },
  hasFeed: true,
  cardKicker: text.card.author,
});

/** A publisher as a hub; it gets no feed, since readers follow subjects. */
export const toPublisherHub = ({ subject }: WithStories<PublisherSubject>): Hub => ({
  name: subject.name,
  description: text.sources.publisherDescription(subject.name),
  address: publisherAddress(subject.id),
  parent: { name: text.sources.title, address: sourcesAddress },
  hasFeed: false,
  cardKicker: text.card.publisher,
});

/** A year as a hub; it gets no feed, since nothing new comes to a past year. */
export const toYearHub = (year: number): Hub => ({
  name: text.hub.yearTitle(year),
  description: text.hub.yearDescription(year),
  address: yearAddress(year),
  parent: { name: text.hub.archiveTitle, address: archiveAddress },
  hasFeed: false,
});

const toEntry = (hub: Hub, stories: readonly PublishedArticle[]): IndexEntry =>
  toIndexEntry({ name: hub.name, address: hub.address, description: hub.description || undefined }, stories);

/** Index entry of a topic. */
export const toTopicEntry = (topic: WithStories<TopicSubject>): IndexEntry =>
  toEntry(toTopicHub(topic), topic.stories);

/** Index entries of every topic, in alphabetical order. */
export const toTopicEntries = (newsroom: Newsroom): IndexEntry[] => newsroom.topics.map(toTopicEntry);

/** Index entries of every country, in alphabetical order. */
export const toCountryEntries = (newsroom: Newsroom): IndexEntry[] =>
  newsroom.countries.map((country) => toEntry(toCountryHub(country), country.stories));

/** Index entries of every author, in alphabetical order. */
export const toAuthorEntries = (newsroom: Newsroom): IndexEntry[] =>
  newsroom.authors.map((author) => toEntry(toAuthorHub(author), author.stories));

/** Index entries of every year with stories, newest first. */
export const toYearEntries = (newsroom: Newsroom): IndexEntry[] =>
  groupByYear(newsroom.articles, site.zone).map(({ year, stories }) =>
    toIndexEntry({ name: String(year), address: yearAddress(year) }, stories),
  );

/** The picture of a hub. */
export const toHubCard = (
  hub: Hub,
  stories: readonly PublishedArticle[],
  claims?: readonly Claim[],
): ShareCard =>
  toHubShareCard(
    { kicker: hub.cardKicker ?? hub.parent.name, name: hub.name, description: hub.description },
    stories,
    claims,
  );

/** A hub as the subject of a feed. */
export const toFeedSubject = (hub: Hub): FeedSubject => ({
  title: text.site.feedOf(site.name, hub.name),
  description: hub.description || hub.name,
  address: hub.address,
});
