import {
  archiveAddress,
  authorAddress,
  authorsAddress,
  countriesAddress,
  countryAddress,
  crossingAddress,
  publisherAddress,
  sourcesAddress,
  topicAddress,
  topicsAddress,
  yearAddress,
} from '../domain/address.ts';
import { groupByYear } from '../domain/archive.ts';
import type { Claim, PublishedArticle } from '../domain/article.ts';
import type { Crossing } from '../domain/crossings.ts';
import { byName } from '../domain/order.ts';
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

/**
 * A topic as a hub.
 * @param crossings with countries, for links to them
 */
export const toTopicHub = (
  { subject }: WithStories<TopicSubject>,
  crossings: readonly Crossing[] = [],
): Hub => ({
  name: subject.name,
  description: subject.description,
  address: topicAddress(subject.id),
  parent: { name: text.hub.topicsTitle, address: topicsAddress },
  hasFeed: true,
  cardKicker: text.card.topic,
  crossings: {
    heading: text.hub.crossingsOf,
    entries: crossings
      .filter(({ topic }) => topic.id === subject.id)
      .map(({ country, topic, stories }) => ({
        name: country.name,
        address: crossingAddress(country.slug, topic.id),
        total: stories.length,
      }))
      .toSorted(byName(site.language)),
  },
});

/**
 * A country as a hub.
 * @param crossings with topics, for links to them
 */
export const toCountryHub = (
  { subject }: WithStories<CountrySubject>,
  crossings: readonly Crossing[] = [],
): Hub => ({
  name: subject.name,
  description: subject.description ?? '',
  address: countryAddress(subject.slug),
  parent: { name: text.hub.countriesTitle, address: countriesAddress },
  hasFeed: true,
  cardKicker: text.card.country,
  crossings: {
    heading: text.hub.crossingsIn,
    entries: crossings
      .filter(({ country }) => country.code === subject.code)
      .map(({ country, topic, stories }) => ({
        name: topic.name,
        address: crossingAddress(country.slug, topic.id),
        total: stories.length,
      }))
      .toSorted(byName(site.language)),
  },
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

/** Where a topic and a country meet, as a hub. */
export const toCrossingHub = ({ topic, country }: Crossing): Hub => ({
  name: text.hub.crossing(topic.name, country.name),
  description: text.hub.crossingDescription(topic.name, country.name),
  address: crossingAddress(country.slug, topic.id),
  parent: { name: country.name, address: countryAddress(country.slug) },
  hasFeed: true,
  cardKicker: text.card.crossing,
});

/** A publisher as a hub. */
export const toPublisherHub = ({ subject }: WithStories<PublisherSubject>): Hub => ({
  name: subject.name,
  description: text.sources.publisherDescription(subject.name),
  address: publisherAddress(subject.id),
  parent: { name: text.sources.title, address: sourcesAddress },
  hasFeed: true,
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
