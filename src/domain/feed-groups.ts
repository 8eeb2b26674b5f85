import { calendarAddress, claimsAddress, correctionsAddress, homeAddress } from './address.ts';
import { changesAddress } from './addresses/changes-address.ts';
import { findChangesPresence } from './changed-articles.ts';
import type { Edition } from './edition.ts';
import type { FeedContent, FeedGroup, Followed } from './feed-subject.ts';
import { type ForecastSubject, listForecastSubjects } from './forecast-subjects.ts';
import { type Hub, toAuthorHub, toCountryHub, toCrossingHub, toPublisherHub, toTopicHub } from './hubs.ts';
import type { Newsroom } from './newsroom.ts';
import { listVersionEntries, toChangesFeed } from './view-models/changes-page.ts';
import { toClaimsFeed } from './view-models/claims-page.ts';
import { toCorrectionsFeed } from './view-models/corrections-page.ts';
import { toForecastsFeed } from './view-models/forecasts-page.ts';
import { toSiteFeed } from './view-models/page-frame.ts';
import type { WithdrawnArticle } from './withdrawn-article.ts';

/** A hub as something that can be followed. */
const toFollowed = (
  { name, description, address, articles }: Hub,
  withdrawn: readonly WithdrawnArticle[],
  { site, text }: Edition,
  content: FeedContent = { kind: 'articles' },
): Followed => ({
  name,
  title: text.site.feedOf(site.name, name),
  // RSS demands a description.
  description: description || name,
  address,
  content,
  articles: articles,
  withdrawn,
});

/** What falls due of a subject. */
const toFollowedQuestions = (subject: ForecastSubject, edition: Edition): Followed => {
  const { text } = edition;
  return {
    name: subject.name === undefined ? text.forecasts.title : text.forecasts.feedName(subject.name),
    title: toForecastsFeed(subject, edition).title,
    description: text.forecasts.feedDescription,
    address: subject.address,
    content: { kind: 'questions' },
    ...(subject.articles.length === 0 ? {} : { calendar: calendarAddress(subject.address) }),
    articles: subject.articles,
  };
};

const listWhole = (newsroom: Newsroom, questions: readonly Followed[]): Followed[] => {
  const { articles, withdrawn, edition } = newsroom;
  const { site, text } = edition;
  const everything = { articles, withdrawn };
  return [
    {
      name: text.feeds.allArticles,
      title: toSiteFeed(edition).title,
      description: site.description,
      address: homeAddress,
      content: { kind: 'articles' },
      ...everything,
    },
    {
      name: text.corrections.heading,
      title: toCorrectionsFeed(edition).title,
      description: text.corrections.description,
      address: correctionsAddress,
      content: { kind: 'corrections' },
      ...everything,
    },
    {
      name: text.claims.title,
      title: toClaimsFeed(edition).title,
      description: text.claims.description,
      address: claimsAddress,
      content: { kind: 'claims' },
      ...everything,
    },
    ...questions,
  ];
};

/** What changes in stories of weight. */
const listFollowedChanges = (newsroom: Newsroom): Followed[] => {
  const { edition } = newsroom;
  return newsroom.articles
    .filter((article) => findChangesPresence(newsroom, article).hasFeed)
    .map((article) => ({
      name: edition.text.changes.feedName(article.title),
      title: toChangesFeed(article, edition).title,
      description: edition.text.changes.feedDescription(article.title),
      address: changesAddress(article.slug),
      content: { kind: 'changes', versions: listVersionEntries(newsroom, article) },
      articles: [article],
    }));
};

const isOn =
  (topic: string) =>
  ({ topics }: WithdrawnArticle): boolean =>
    topics.some(({ id }) => id === topic);

const isAbout =
  (country: string) =>
  ({ countries }: WithdrawnArticle): boolean =>
    countries.some(({ code }) => code === country);

/** Everything that can be followed, in groups, as pages and feeds list it. */
export const listFeedGroups = (newsroom: Newsroom): FeedGroup[] => {
  const { withdrawn, edition } = newsroom;
  const questions = Map.groupBy(listForecastSubjects(newsroom), ({ kind }) => kind === 'whole');
  const toQuestions = (isWhole: boolean): Followed[] =>
    (questions.get(isWhole) ?? []).map((subject) => toFollowedQuestions(subject, edition));
  return [
    { id: 'whole', feeds: listWhole(newsroom, toQuestions(true)) },
    {
      id: 'topics',
      feeds: newsroom.topics.map((topic) =>
        toFollowed(toTopicHub(newsroom, topic), withdrawn.filter(isOn(topic.subject.id)), edition),
      ),
    },
    {
      id: 'countries',
      feeds: newsroom.countries.map((country) =>
        toFollowed(toCountryHub(newsroom, country), withdrawn.filter(isAbout(country.subject.code)), edition),
      ),
    },
    {
      id: 'crossings',
      feeds: newsroom.crossings.map((crossing) =>
        toFollowed(
          toCrossingHub(newsroom, crossing),
          withdrawn.filter(isOn(crossing.topic.id)).filter(isAbout(crossing.country.code)),
          edition,
        ),
      ),
    },
    { id: 'questions', feeds: toQuestions(false) },
    {
      id: 'authors',
      feeds: newsroom.authors.map((author) =>
        toFollowed(
          toAuthorHub(newsroom, author),
          withdrawn.filter(({ authors }) => authors.some(({ id }) => id === author.subject.id)),
          edition,
        ),
      ),
    },
    {
      id: 'publishers',
      feeds: newsroom.publishers.map((publisher) =>
        toFollowed(
          toPublisherHub(newsroom, publisher),
          withdrawn.filter(({ publisherIds }) => publisherIds.includes(publisher.subject.id)),
          edition,
          { kind: 'citations', publisher: publisher.subject.id },
        ),
      ),
    },
    { id: 'stories', feeds: listFollowedChanges(newsroom) },
  ];
};
