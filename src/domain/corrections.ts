import { articleAddress } from './address.ts';
import type { PublishedArticle } from './article.ts';
import type { Correction } from './content-types.ts';
import { compareText } from './order.ts';

/** A correction with the story it belongs to. */
export interface ArticleCorrection {
  readonly article: PublishedArticle;
  readonly correction: Correction;
  /** Counted from 1 in the order in which the story was corrected, so that it never changes. */
  readonly number: number;
}

/** Every correction of the stories given, newest first. */
export const listCorrections = (articles: readonly PublishedArticle[]): ArticleCorrection[] =>
  articles
    .flatMap((article) =>
      article.corrections
        .toSorted((a, b) => a.date.getTime() - b.date.getTime())
        .map((correction, index) => ({ article, correction, number: index + 1 })),
    )
    .toSorted(
      (a, b) =>
        b.correction.date.getTime() - a.correction.date.getTime() ||
        compareText(a.article.slug, b.article.slug) ||
        b.number - a.number,
    );

/** The permanent name of a correction: the id of its item in feeds and its anchor on the page of corrections. */
export const correctionId = (slug: string, number: number): string =>
  `${articleAddress(slug)}#correction-${String(number)}`;
