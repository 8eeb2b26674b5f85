import {
  archiveAddress,
  authorAddress,
  authorsAddress,
  countriesAddress,
  countryAddress,
  countryForecastsAddress,
  crossingAddress,
  publisherAddress,
  sourcesAddress,
  topicAddress,
  topicForecastsAddress,
  topicsAddress,
  yearAddress,
} from './address.ts';
import { claimValueAddress } from './addresses/claim-address.ts';
import { groupByYear, type YearGroup } from './archive.ts';
import type { PublishedArticle } from './article.ts';
import type { Prose } from './body/prose.ts';
import type { Crossing } from './crossings.ts';
import type { Edition } from './edition.ts';
import { toCardNeeds } from './hub-cards.ts';
import type {
  AuthorSubject,
  CountrySubject,
  Newsroom,
  PublisherSubject,
  TopicSubject,
  WithArticles,
} from './newsroom.ts';
import { byName } from './order.ts';
import { listClaimsOn } from './publisher-claims.ts';
import { type ShareCard, toHubShareCard } from './share-card.ts';
import type { Breadcrumb } from './view-models/page-frame.ts';

/** What a hub is about, which decides what its page shows. */
export type HubKind = 'topic' | 'country' | 'author' | 'crossing' | 'publisher' | 'year';

/** Something that has stories: a topic, a country, an author, a year. */
export interface Hub {
  readonly kind: HubKind;
  readonly name: string;
  readonly description: string;
  readonly address: string;
  /** The index above it. */
  readonly parent: Breadcrumb;
  readonly hasFeed: boolean;
  /** What its picture calls it; a hub without has no picture of its own. */
  readonly cardKicker?: string;
  /** The hub whose picture stands for it. */
  readonly cardOf?: Breadcrumb;
  /** Narrower hubs: where a country meets topics, or a topic countries. */
  readonly crossings?: HubCrossings;
  /** Its introduction, profile or biography. */
  readonly prose?: Prose | undefined;
  /** Newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Of a country: its code (ISO 3166-1 alpha-2), for a map of where it lies. */
  readonly country?: string;
  /** The list of the statements of its stories, where there is one. */
  readonly claimsAddress?: string;
  /** The list of the questions of its stories, where there is one once it has a question. */
  readonly forecastsAddress?: string;
}

/** Narrower hubs with their heading; none where there are no entries. */
export interface HubCrossings {
  readonly heading: string;
  readonly entries: readonly { readonly name: string; readonly address: string; readonly total: number }[];
}

/** Links to crossings in alphabetical order. */
const toCrossingLinks = (
  crossings: readonly Crossing[],
  nameOf: (crossing: Crossing) => string,
  edition: Edition,
): HubCrossings['entries'] =>
  crossings
    .map((crossing) => ({
      name: nameOf(crossing),
      address: crossingAddress(crossing.country.slug, crossing.topic.id),
      total: crossing.articles.length,
    }))
    .toSorted(byName(edition.language));

/** A topic as a hub. */
export const toTopicHub = (
  { crossings, edition }: Newsroom,
  { subject, articles }: WithArticles<TopicSubject>,
): Hub => ({
  kind: 'topic',
  name: subject.name,
  description: subject.description,
  address: topicAddress(subject.id),
  parent: { name: edition.text.hub.topicsTitle, address: topicsAddress },
  hasFeed: true,
  cardKicker: edition.text.card.topic,
  crossings: {
    heading: edition.text.hub.crossingsOf,
    entries: toCrossingLinks(
      crossings.filter(({ topic }) => topic.id === subject.id),
      ({ country }) => country.name,
      edition,
    ),
  },
  prose: subject.prose,
  articles,
  claimsAddress: claimValueAddress('topic', subject.id),
  forecastsAddress: topicForecastsAddress(subject.id),
});

/** A country as a hub. */
export const toCountryHub = (
  { crossings, edition }: Newsroom,
  { subject, articles }: WithArticles<CountrySubject>,
): Hub => ({
  kind: 'country',
  name: subject.name,
  description: subject.description ?? '',
  address: countryAddress(subject.slug),
  parent: { name: edition.text.hub.countriesTitle, address: countriesAddress },
  hasFeed: true,
  cardKicker: edition.text.card.country,
  crossings: {
    heading: edition.text.hub.crossingsIn,
    entries: toCrossingLinks(
      crossings.filter(({ country }) => country.code === subject.code),
      ({ topic }) => topic.name,
      edition,
    ),
  },
  prose: subject.prose,
  articles,
  country: subject.code,
  claimsAddress: claimValueAddress('country', subject.slug),
  forecastsAddress: countryForecastsAddress(subject.slug),
});

/** An author as a hub. */
export const toAuthorHub = (
  { edition: { text } }: Newsroom,
  { subject, articles }: WithArticles<AuthorSubject>,
): Hub => ({
  kind: 'author',
  name: subject.name,
  description: subject.role ?? '',
  address: authorAddress(subject.id),
  parent: { name: text.hub.authorsTitle, address: authorsAddress },
  hasFeed: true,
  ...(articles.length >= toCardNeeds('author') ? { cardKicker: text.card.author } : {}),
  prose: subject.prose,
  articles,
});

/** Where a topic and a country meet, as a hub. */
export const toCrossingHub = (
  { edition: { text } }: Newsroom,
  { topic, country, articles }: Crossing,
): Hub => ({
  kind: 'crossing',
  name: text.hub.crossing(topic.name, country.name),
  description: text.hub.crossingDescription(topic.name, country.name),
  address: crossingAddress(country.slug, topic.id),
  parent: { name: country.name, address: countryAddress(country.slug) },
  hasFeed: true,
  cardOf: { name: country.name, address: countryAddress(country.slug) },
  articles,
});

/** A publisher as a hub. */
export const toPublisherHub = (
  { edition: { text } }: Newsroom,
  { subject, articles }: WithArticles<PublisherSubject>,
): Hub => ({
  kind: 'publisher',
  name: subject.name,
  description: text.sources.publisherDescription(subject.name),
  address: publisherAddress(subject.id),
  parent: { name: text.sources.title, address: sourcesAddress },
  hasFeed: true,
  ...(articles.length >= toCardNeeds('publisher') ? { cardKicker: text.card.publisher } : {}),
  articles,
});

/** A year as a hub; it gets no feed, since nothing new comes to a past year. */
export const toYearHub = (
  { edition: { text } }: Newsroom,
  { year, articles }: YearGroup<PublishedArticle>,
): Hub => ({
  kind: 'year',
  name: text.hub.yearTitle(year),
  description: text.hub.yearDescription(year),
  address: yearAddress(year),
  parent: { name: text.hub.archiveTitle, address: archiveAddress },
  hasFeed: false,
  claimsAddress: claimValueAddress('year', String(year)),
  articles,
});

/** The years that have stories, newest first. */
export const listYears = ({ articles, edition }: Newsroom): YearGroup<PublishedArticle>[] =>
  groupByYear(articles, edition.zone);

/** The picture of a hub. */
export const toHubCard = (hub: Hub, edition: Edition): ShareCard =>
  toHubShareCard({ ...hub, kicker: hub.cardKicker ?? hub.parent.name }, edition);

/** The picture of a publisher: its evidence bar shows the statements that rest on it. */
export const toPublisherCard = (newsroom: Newsroom, publisher: WithArticles<PublisherSubject>): ShareCard => {
  const hub = toPublisherHub(newsroom, publisher);
  const claims = listClaimsOn(publisher.subject.id, publisher.articles).map(({ claim }) => claim);
  return toHubShareCard({ ...hub, kicker: newsroom.edition.text.card.publisher, claims }, newsroom.edition);
};
