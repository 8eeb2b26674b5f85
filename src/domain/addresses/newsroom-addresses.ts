import { crossingAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { minCrossingArticles } from '../crossings.ts';
import { yearOf } from '../dates.ts';
import { listFilesBeside } from '../documents/document.ts';
import type { Newsroom } from '../newsroom.ts';
import { claimsPageSize } from '../paging.ts';
import type { WithdrawnArticle } from '../withdrawn-article.ts';
import { findChangesPresence } from '../changed-articles.ts';
import { noChanges } from '../versions/changes-presence.ts';
import { type AddressedArticle, type AddressRow, listAddresses } from './address-table.ts';
import { listSpeakers } from './claim-address.ts';

/** A story with its article; undefined for one that was taken back. */
export interface NewsroomArticle extends AddressedArticle {
  readonly article: PublishedArticle | undefined;
}

const toAddressedArticle = (article: PublishedArticle, newsroom: Newsroom): NewsroomArticle => ({
  article,
  slug: article.slug,
  year: yearOf(article.publishedAt, newsroom.edition.zone),
  topics: article.topics.map(({ id }) => id),
  countries: article.countries.map(({ slug }) => slug),
  authors: article.authors.map(({ id }) => id),
  publishers: article.sources.map(({ publisher }) => publisher.id),
  matters: article.claims.flatMap(({ matter }) => matter ?? []),
  claims: article.claims.map((claim) => ({
    status: claim.status,
    speakers: [...new Set(listSpeakers(claim).map(({ slug }) => slug))],
  })),
  hasQuestions: article.outlook.length > 0,
  dataFiles: listFilesBeside(article),
  figures: article.figures,
  changes: findChangesPresence(newsroom, article),
  isWithdrawn: false,
});

const toWithdrawn = ({ slug }: WithdrawnArticle): NewsroomArticle => ({
  article: undefined,
  slug,
  year: undefined,
  topics: [],
  countries: [],
  authors: [],
  publishers: [],
  matters: [],
  claims: [],
  hasQuestions: false,
  dataFiles: [],
  figures: [],
  changes: noChanges,
  isWithdrawn: true,
});

const listed = new WeakMap<Newsroom, readonly AddressRow<NewsroomArticle>[]>();

/**
 * Every address of a newsroom; what only a preview shows is left out. They are listed once: sitemaps, old addresses and
 * old queries ask.
 */
export const listNewsroomAddresses = (newsroom: Newsroom): readonly AddressRow<NewsroomArticle>[] => {
  const known = listed.get(newsroom) ?? listRows(newsroom);
  listed.set(newsroom, known);
  return known;
};

const listRows = (newsroom: Newsroom): AddressRow<NewsroomArticle>[] => {
  const { edition } = newsroom;
  const shown = newsroom.articles.filter(({ hold }) => hold === undefined);
  return listAddresses({
    articles: [
      ...shown.map((article) => toAddressedArticle(article, newsroom)),
      ...newsroom.withdrawn.map(toWithdrawn),
    ],
    topics: newsroom.topics.map(({ subject }) => subject.id),
    countries: newsroom.countries.map(({ subject }) => subject.slug),
    authors: newsroom.authors.map(({ subject }) => subject.id),
    publishers: newsroom.publishers.map(({ subject }) => subject.id),
    house: newsroom.house.map(({ id }) => id),
    dossiers: newsroom.dossiers
      .filter(({ hold }) => hold === undefined)
      .map(({ id, kind }) => ({ id, kind })),
    // The newsroom knows which of them stay.
    recorded: new Set(
      newsroom.crossings
        .filter(({ articles }) => articles.length < minCrossingArticles)
        .map(({ country, topic }) => crossingAddress(country.slug, topic.id)),
    ),
    pageSizes: { articles: edition.site.hubPageSize, claims: claimsPageSize },
  });
};
