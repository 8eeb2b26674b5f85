import type { SmallDrawing } from '../figures/small/small-drawing.ts';
import type { Claim, PublishedArticle } from './article.ts';
import type { ClaimStatus } from './content-types.ts';
import { drawArticleFigure } from './body/article-figure.ts';
import { formatDay } from './dates.ts';
import type { Edition } from './edition.ts';
import { toLastUpdated } from './first-published.ts';
import type { Newsroom } from './newsroom.ts';
import { compareText } from './order.ts';
import { type StatusCount, toStatusCounts, toStrip } from './view-models/evidence-glance.ts';

/** A figure on a card: its marks, and what they show in words, since its labels could not be read there. */
export interface CardFigure {
  readonly title: string;
  readonly drawing: SmallDrawing;
}

/** Room of a figure on a card, in the pixels in which figures are drawn. */
const figureSize = { width: 240, height: 150 } as const;

/** The picture that other sites show of a page, as data: everything that is drawn, and nothing else. */
export interface ShareCard {
  /** Name of the site. */
  readonly house: string;
  /** Small line above the headline: kind of work and subject of a story, kind of a hub. */
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Countries of a story, size of a hub; left out from the end where there is no room. */
  readonly subjects: readonly string[];
  readonly date: string;
  /** The evidence bar; without statements there is none. */
  readonly statuses: readonly StatusCount[];
  /** A story's strip: statuses in the order of reading, a list for each section. A hub has none. */
  readonly strip: readonly (readonly ClaimStatus[])[];
  /** The first figure of a story, drawn for the card. */
  readonly figure?: CardFigure;
  /** What is at the end of the evidence bar's words: number of sources. */
  readonly sources: string;
  /** Direction of the furniture; headline and standfirst have their own, by their first letter. */
  readonly direction: 'ltr' | 'rtl';
  /** What stands between the subjects. */
  readonly between: string;
  /** BCP 47 tag of the language whose letters are drawn. */
  readonly dialect: string;
}

/** How many sources a story has, in a few words. */
export const toSourceCount = ({ sources }: Pick<PublishedArticle, 'sources'>, edition: Edition): string =>
  sources.length === 0 ? edition.text.evidence.noneListed : edition.text.evidence.sources(sources.length);

/** The words of the picture of a story. */
export const toArticleCardWords = (article: PublishedArticle, edition: Edition): ShareCard => ({
  house: edition.site.name,
  kicker: [edition.text.workTypes[article.type], article.kicker].filter((part) => part !== '').join(' · '),
  headline: article.title,
  standfirst: article.standfirst,
  subjects: article.countries.map(({ name }) => name),
  date: formatDay(article.publishedAt, edition),
  statuses: toStatusCounts(article.claims, edition),
  strip: toStrip(article.claims),
  sources: toSourceCount(article, edition),
  direction: edition.direction,
  between: edition.text.punctuation.list,
  dialect: edition.dialect,
});

/** The picture of a story; of one with a figure it shows the first. */
export const toArticleShareCard = (article: PublishedArticle, edition: Edition): ShareCard => {
  const words = toArticleCardWords(article, edition);
  const [first] = article.figures;
  if (first === undefined) return words;
  const { title, drawn } = drawArticleFigure(article, first.id, edition);
  return { ...words, figure: { title, drawing: drawn.drawSmall(figureSize) } };
};

/** What a picture of a hub, or of the whole site, is about. */
export interface CardSubject {
  readonly kicker: string;
  readonly name: string;
  readonly description: string;
  /** Newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Statements of its evidence bar; those of all its stories unless told otherwise. */
  readonly claims?: readonly Pick<Claim, 'status'>[];
}

/** The picture of a hub. */
export const toHubShareCard = (subject: CardSubject, edition: Edition): ShareCard => {
  const shown = subject.articles.filter(({ hold }) => hold === undefined);
  const newest = shown
    .map(toLastUpdated)
    .toSorted((a, b) => compareText(b.toISOString(), a.toISOString()))[0];
  return {
    house: edition.site.name,
    kicker: subject.kicker,
    headline: subject.name,
    standfirst: subject.description,
    subjects: [edition.text.hub.articles(shown.length)],
    date: newest === undefined ? '' : formatDay(newest, edition),
    statuses: toStatusCounts(subject.claims ?? shown.flatMap((article) => article.claims), edition),
    strip: [],
    sources: '',
    direction: edition.direction,
    between: edition.text.punctuation.list,
    dialect: edition.dialect,
  };
};

/** The picture of the whole site. */
export const toSiteShareCard = ({ articles, edition }: Newsroom): ShareCard => {
  const { tagline, description } = edition.site;
  return toHubShareCard({ kicker: '', name: tagline, description, articles: articles }, edition);
};

/**
 * The words of a picture, for those who do not see it.
 * @param figure title of the figure that it shows
 */
export const toCardAlt = (
  { headline, statuses, sources }: ShareCard,
  edition: Edition,
  figure = '',
): string =>
  edition.text.card.alt(
    [
      headline,
      figure,
      statuses.map(({ label }) => label).join(edition.text.punctuation.list),
      sources,
    ].filter((part) => part !== ''),
  );
