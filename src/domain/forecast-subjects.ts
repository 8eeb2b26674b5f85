import { countryForecastsAddress, forecastsAddress, topicForecastsAddress } from './address.ts';
import type { PublishedArticle } from './article.ts';
import type { Newsroom } from './newsroom.ts';

/** What questions are listed of: the whole site, a topic or a country. */
export interface ForecastSubject {
  readonly kind: 'whole' | 'topic' | 'country';
  /** Name of the topic or country; undefined for the whole site. */
  readonly name: string | undefined;
  readonly address: string;
  /** Those of its stories that ask something, newest first. */
  readonly articles: readonly PublishedArticle[];
}

const withQuestions = (articles: readonly PublishedArticle[]): PublishedArticle[] =>
  articles.filter(({ outlook }) => outlook.length > 0);

/** Everything whose questions have a list, a feed and a calendar: the site, and what has a question. */
export const listForecastSubjects = (newsroom: Newsroom): ForecastSubject[] => [
  {
    kind: 'whole',
    name: undefined,
    address: forecastsAddress,
    articles: withQuestions(newsroom.articles),
  },
  ...[
    ...newsroom.topics.map(({ subject, articles }) => ({
      kind: 'topic' as const,
      name: subject.name,
      address: topicForecastsAddress(subject.id),
      articles: withQuestions(articles),
    })),
    ...newsroom.countries.map(({ subject, articles }) => ({
      kind: 'country' as const,
      name: subject.name,
      address: countryForecastsAddress(subject.slug),
      articles: withQuestions(articles),
    })),
  ].filter(({ articles }) => articles.length > 0),
];
