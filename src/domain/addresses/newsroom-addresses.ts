import type { PublishedArticle } from '../article.ts';
import { yearOf } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { claimsPageSize } from '../paging.ts';
import type { WithdrawnArticle } from '../withdrawn-article.ts';
import { type AddressedStory, type AddressRow, listAddresses } from './address-table.ts';
import { toSpeakerSlug } from './claim-address.ts';

/** A story with its article; undefined for one that was taken back. */
export interface NewsroomStory extends AddressedStory {
  readonly article: PublishedArticle | undefined;
}

const toStory = (article: PublishedArticle, edition: Edition): NewsroomStory => ({
  article,
  slug: article.slug,
  year: yearOf(article.publishedAt, edition.zone),
  topics: article.topics.map(({ id }) => id),
  countries: article.countries.map(({ slug }) => slug),
  authors: article.authors.map(({ id }) => id),
  publishers: article.sources.map(({ publisher }) => publisher.id),
  matters: article.claims.flatMap(({ matter }) => matter ?? []),
  claims: article.claims.map(({ status, speakers }) => ({
    status,
    speakers: [...new Set(speakers.map(toSpeakerSlug))],
  })),
  dataFiles: Object.keys(article.tables),
  isWithdrawn: false,
});

const toWithdrawn = ({ slug }: WithdrawnArticle): NewsroomStory => ({
  article: undefined,
  slug,
  year: undefined,
  topics: [],
  countries: [],
  authors: [],
  publishers: [],
  matters: [],
  claims: [],
  dataFiles: [],
  isWithdrawn: true,
});

/** Every address of a newsroom; what only a preview shows is left out. */
export const listNewsroomAddresses = (newsroom: Newsroom): AddressRow<NewsroomStory>[] => {
  const { edition } = newsroom;
  const shown = newsroom.articles.filter(({ hold }) => hold === undefined);
  return listAddresses({
    stories: [...shown.map((article) => toStory(article, edition)), ...newsroom.withdrawn.map(toWithdrawn)],
    topics: newsroom.topics.map(({ subject }) => subject.id),
    countries: newsroom.countries.map(({ subject }) => subject.slug),
    authors: newsroom.authors.map(({ subject }) => subject.id),
    publishers: newsroom.publishers.map(({ subject }) => subject.id),
    house: newsroom.house.map(({ id }) => id),
    pageSizes: { stories: edition.site.hubPageSize, claims: claimsPageSize },
  });
};
