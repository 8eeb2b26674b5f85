import { feedArchiveFolder, homeAddress } from '../domain/address.ts';
import { listCorrections, type ArticleCorrection } from '../domain/corrections.ts';
import type { Edition } from '../domain/edition.ts';
import type { FeedArticle, Followed } from '../domain/feed-subject.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { element, link } from '../domain/body/element.ts';
import { toLatest } from '../domain/last-change.ts';
import { compareText } from '../domain/order.ts';
import { toCitationsId, toCitationsItem } from './citations-item.ts';
import { toVersionItem } from './changes-item.ts';
import { toCorrectionItem } from './correction-item.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toClaimsId, toClaimsItem } from './claims-item.ts';
import { listQuestionItems } from './question-item.ts';
import { type TextOf, toArticleItem } from './article-item.ts';
import { toWithdrawalItem, toWithdrawnItem } from './withdrawn-item.ts';

/** Weight that the items of one document may have; what is written around them stays below 500 kB with it. */
export const maxDocumentWeight = 430_000;

/** A story is in the feed of each of its subjects. */
const weights = new WeakMap<FeedItem, number>();

/** Bytes that an item takes in the form that takes most, roughly: marks are escaped in JSON. */
const toWeight = (item: FeedItem): number => {
  const known = weights.get(item);
  if (known !== undefined) return known;
  const { html } = item;
  const bytes = typeof html === 'string' ? Buffer.byteLength(html) : html.bytes;
  const weight = bytes * 1.05 + item.sources.length * 250 + 1_500;
  weights.set(item, weight);
  return weight;
};

const sumWeights = (items: readonly FeedItem[]): number =>
  items.reduce((sum, item) => sum + toWeight(item), 0);

const newestFirst = (a: FeedItem, b: FeedItem): number =>
  b.published.getTime() - a.published.getTime() || compareText(a.id, b.id);

/** A story as long as a book is announced with its summary; the text stays where it is. */
const fitOne = (item: FeedItem): FeedItem =>
  toWeight(item) <= maxDocumentWeight
    ? item
    : {
        ...item,
        html: printHtml([element('p', [item.summary]), element('p', [link(item.title, item.url)])]),
      };

/** What feeds tell of a story besides what the newsroom knows of it. */
export interface ArticleMatter {
  /** Length of the story's drawn picture. */
  readonly cardBytesOf: (article: PublishedArticle) => number;
  /** The text that was made of the same story before, else the one that is made now. */
  readonly textOf?: TextOf;
}

/** The items of a feed, newest first. */
const listItems = (
  { content, articles, withdrawn = [] }: Followed,
  { cardBytesOf, textOf }: ArticleMatter,
  edition: Edition,
): FeedItem[] => {
  const toFeedArticle = (article: PublishedArticle): FeedArticle => ({
    article,
    cardBytes: cardBytesOf(article),
  });
  const toCorrection = (correction: ArticleCorrection): FeedItem =>
    toCorrectionItem(correction, cardBytesOf(correction.article), edition);
  switch (content.kind) {
    case 'articles':
      return [
        ...articles.map((article) => fitOne(toArticleItem(toFeedArticle(article), edition, textOf))),
        // Who read what was wrong is told what is right; the story itself is never issued again.
        ...listCorrections(articles)
          .filter(({ correction }) => correction.material)
          .map(toCorrection),
        ...withdrawn.flatMap((article) => [
          toWithdrawnItem(article, edition),
          toWithdrawalItem(article, edition),
        ]),
      ].toSorted(newestFirst);
    case 'corrections':
      return [
        ...listCorrections(articles).map(toCorrection),
        ...withdrawn.map((article) => toWithdrawalItem(article, edition)),
      ].toSorted(newestFirst);
    case 'claims':
      return [
        ...articles
          .filter(({ claims }) => claims.length > 0)
          .map((article) => toClaimsItem(article, cardBytesOf(article), edition)),
        ...withdrawn
          .filter(({ hadClaims }) => hadClaims)
          .map((article) => toWithdrawnItem(article, edition, toClaimsId(article, edition))),
      ].toSorted(newestFirst);
    case 'questions':
      return articles
        .flatMap((article) => listQuestionItems(article, cardBytesOf(article), edition))
        .toSorted(newestFirst);
    case 'changes':
      return articles
        .flatMap((article) =>
          content.versions
            .filter(({ isFirst, isMaterial }) => isFirst || isMaterial)
            .map((version) => toVersionItem(article, version, cardBytesOf(article), edition)),
        )
        .toSorted(newestFirst);
    case 'citations':
      return [
        ...articles.map((article) =>
          toCitationsItem(article, content.publisher, cardBytesOf(article), edition),
        ),
        ...withdrawn.map((article) =>
          toWithdrawnItem(article, edition, toCitationsId(article, content.publisher, edition)),
        ),
      ].toSorted(newestFirst);
  }
};

const millisecondsOfDay = 86_400_000;

/**
 * How many items a feed may hold. That of a page that is about the whole site holds a fixed number. That of a
 * subject holds what came in the days before its newest item, which is all that who asks as often has not seen: by
 * its newest item and not by the clock, so that the same stories give the same bytes.
 */
const toFeedSize = (
  { address, content }: Followed,
  items: readonly FeedItem[],
  { site }: Edition,
): number => {
  // One story asks several questions at once: two items would not do.
  const isOfSite = address === homeAddress || ['corrections', 'claims', 'questions'].includes(content.kind);
  if (isOfSite) return site.feedSize;
  const from = (items[0]?.published.getTime() ?? 0) - site.subjectFeedDays * millisecondsOfDay;
  const recent = items.filter(({ published }) => published.getTime() >= from).length;
  return Math.min(Math.max(recent, site.subjectFeedSize), site.feedSize);
};

/** The newest items that fit into the document that readers ask for again and again. */
const takeNewest = (items: readonly FeedItem[], size: number): FeedItem[] => {
  const taken: FeedItem[] = [];
  let weight = 0;
  for (const item of items.slice(0, size)) {
    weight += toWeight(item);
    if (weight > maxDocumentWeight) break;
    taken.push(item);
  }
  return taken;
};

interface Part {
  readonly name: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** Halves a part that is too heavy, so that the parts beside it stay as they are. */
const halveHeavy = (part: Part): Part[] => {
  if (part.items.length < 2 || sumWeights(part.items) <= maxDocumentWeight) return [part];
  const middle = Math.ceil(part.items.length / 2);
  return [
    { name: `${part.name}b`, items: part.items.slice(0, middle) },
    { name: `${part.name}a`, items: part.items.slice(middle) },
  ].flatMap(halveHeavy);
};

/**
 * The parts of the archive, newest first. They are counted from the oldest item on, so that a new story
 * changes no part that is full; the part that is not is published only for items that the feed cannot hold.
 */
const splitArchive = (items: readonly FeedItem[], newest: readonly FeedItem[], edition: Edition): Part[] => {
  if (newest.length === items.length) return [];
  const size = edition.site.feedArchiveSize;
  const oldestFirst = items.toReversed();
  const parts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    name: String(index + 1),
    items: oldestFirst.slice(index * size, (index + 1) * size).toReversed(),
  }));
  const last = parts.at(-1);
  const isNeeded = last !== undefined && last.items.length > newest.length;
  const isFull = last?.items.length === size;
  return parts
    .slice(0, isFull || isNeeded ? undefined : -1)
    .toReversed()
    .flatMap(halveHeavy);
};

const newestChange = (items: readonly FeedItem[]): Date | undefined =>
  toLatest(items.map(({ updated }) => updated));

/**
 * The documents of one feed. Only the feed of the whole site has an archive, since everything is in it; any other
 * that cannot hold all of its items leads there. One of corrections or questions does
 * not: a page holds them all.
 */
const listDocuments = (followed: Followed, items: readonly FeedItem[], edition: Edition): FeedDocument[] => {
  const { title, description, address, content } = followed;
  const subject = { title, description, address };
  const newest = takeNewest(items, toFeedSize(followed, items, edition));
  const parts = address === homeAddress ? splitArchive(items, newest, edition) : [];
  const folders = parts.map(({ name }) => feedArchiveFolder(name));
  // Every story is in the archive; of corrections, questions and versions a page has them all.
  const isInArchive = !['corrections', 'questions', 'changes'].includes(content.kind);
  const isShort = newest.length < items.length && address !== homeAddress && isInArchive;
  return [
    {
      subject,
      folder: address,
      items: newest,
      updated: newestChange(newest),
      isArchive: false,
      older: folders[0],
      newer: undefined,
      archivedBy: isShort ? homeAddress : undefined,
    },
    ...parts.map((part, index) => ({
      subject,
      folder: folders[index] ?? '',
      items: part.items,
      updated: newestChange(part.items),
      isArchive: true,
      older: folders[index + 1],
      newer: folders[index - 1],
      archivedBy: undefined,
    })),
  ];
};

/**
 * Every document of the feeds given: what each is about, what is in it and what is before and after it.
 * All three forms are written from this.
 */
export const buildFeedDocuments = (
  followed: readonly Followed[],
  matter: ArticleMatter,
  edition: Edition,
): FeedDocument[] =>
  followed.flatMap((feed) => listDocuments(feed, listItems(feed, matter, edition), edition));
