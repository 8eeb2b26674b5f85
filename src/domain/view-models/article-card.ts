import { articleAddress, topicAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { printElements, type SafeHtml } from '../body/page-body.ts';
import type { ClaimStatus } from '../content-types.ts';
import { formatCalendarDay, formatDay, formatMoment, toDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { toPicture } from '../pictures/figure.ts';
import { toReadingMinutes } from '../reading-time.ts';
import { type SourceMixPart, toSourceMix } from '../source-mix.ts';
import { type StatusCount, toStatusCounts, toStrip } from './evidence-glance.ts';

/** A date for people with its machine form. */
export interface Stamp {
  /** ISO 8601 for the datetime attribute. */
  readonly iso: string;
  readonly text: string;
}

/** Day of a moment in the site's zone. */
export const toDayStamp = (at: Date, edition: Edition): Stamp => ({
  iso: toDay(at, edition.zone),
  text: formatDay(at, edition),
});

/** A calendar day, which has no zone. */
export const toCalendarStamp = (day: string, edition: Edition): Stamp => ({
  iso: day,
  text: formatCalendarDay(day, edition),
});

/** Moment with time and zone. */
export const toMomentStamp = (at: Date, edition: Edition): Stamp => ({
  iso: at.toISOString(),
  text: formatMoment(at, edition),
});

/** The lead picture of a story where the story is only named. */
export interface CardPicture {
  /** As a picture element, without caption. */
  readonly html: SafeHtml;
  /** Whose it is. */
  readonly credit: string;
}

const toCardPicture = ({ lead }: PublishedArticle): CardPicture | undefined =>
  lead && {
    html: printElements([toPicture(lead.picture, lead.alt, { place: 'card' })]),
    credit: lead.words.credit,
  };

/** A story as lists show it. */
export interface ArticleCard {
  readonly address: string;
  readonly title: string;
  readonly standfirst: string;
  readonly kicker: string;
  readonly kickerAddress: string;
  readonly typeLabel: string;
  readonly day: Stamp;
  readonly readingMinutes: number;
  readonly countries: readonly string[];
  readonly sourceMix: readonly SourceMixPart[];
  readonly sourceCount: number;
  readonly statuses: readonly StatusCount[];
  readonly claims: number;
  /** Statuses of its statements in the order of reading, a list for each section. */
  readonly strip: readonly (readonly ClaimStatus[])[];
  /** Its lead picture, small, for lists; undefined where it has none. */
  readonly picture: CardPicture | undefined;
  /** True while facts still come in: the story says so. */
  readonly isDeveloping: boolean;
  /** Sentence that marks what is not public; only in previews. */
  readonly held: string | undefined;
}

/** The sentence that marks a held story in previews. */
export const toHeldNote = (article: PublishedArticle, edition: Edition): string | undefined => {
  if (article.hold === 'draft') return edition.text.held.draft;
  if (article.hold === 'embargo')
    return edition.text.held.embargo(toMomentStamp(article.publishedAt, edition).text);
  return undefined;
};

const made = new WeakMap<PublishedArticle, { readonly edition: Edition; readonly card: ArticleCard }>();

/** Refines a published article to what a list shows of it. It is made once, since one story is in many lists. */
export const toArticleCard = (article: PublishedArticle, edition: Edition): ArticleCard => {
  const known = made.get(article);
  if (known?.edition === edition) return known.card;
  const card = makeCard(article, edition);
  made.set(article, { edition, card });
  return card;
};

const makeCard = (article: PublishedArticle, edition: Edition): ArticleCard => ({
  address: articleAddress(article.slug),
  title: article.title,
  standfirst: article.standfirst,
  kicker: article.kicker,
  kickerAddress: topicAddress(article.topics[0]?.id ?? ''),
  typeLabel: edition.text.workTypes[article.type],
  day: toDayStamp(article.publishedAt, edition),
  readingMinutes: toReadingMinutes(article.words, edition.site.wordsPerMinute),
  countries: article.countries.map((country) => country.name),
  sourceMix: toSourceMix(article.sources),
  sourceCount: article.sources.length,
  statuses: toStatusCounts(article.claims, edition),
  claims: article.claims.length,
  strip: toStrip(article.claims),
  picture: toCardPicture(article),
  isDeveloping: article.developing !== undefined,
  held: toHeldNote(article, edition),
});
