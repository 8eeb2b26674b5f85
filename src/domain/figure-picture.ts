import type { Drawing } from '../figures/drawing.ts';
import type { Article } from './article.ts';
import { drawArticleFigure } from './body/article-figure.ts';
import { formatDay } from './dates.ts';
import type { Edition } from './edition.ts';

/** The picture of a figure, for feeds and other sites: everything that is drawn, and nothing else. */
export interface FigurePicture {
  readonly title: string;
  /** What is measured, and in which unit. */
  readonly subtitle: string;
  readonly drawing: Drawing;
  /** Below the drawing: whose it is and what it rests on. */
  readonly credit: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Publishers that the credit names, at most. */
const named = 4;

/**
 * The picture of a figure of a story.
 * @param id the figure's name in addresses
 * @throws RangeError where the story has no such figure
 */
export const toFigurePicture = (article: Article, id: string, edition: Edition): FigurePicture => {
  const { title, subtitle, drawn, sourceIds } = drawArticleFigure(article, id, edition);
  const drawings = drawn.toDrawings();
  const drawing = drawings.find(({ width }) => width === 624) ?? drawings[0];
  if (drawing === undefined)
    throw new RangeError(`The figure "${id}" of "${article.slug}" is drawn for no width.`);
  const publishers = [
    ...new Set(
      article.sources
        .filter((source) => sourceIds.includes(source.id))
        .map(({ publisher }) => publisher.name),
    ),
  ];
  return {
    title,
    subtitle,
    drawing,
    credit: edition.text.figures.credit(
      edition.site.name,
      formatDay(article.publishedAt, edition),
      publishers.slice(0, named),
      publishers.length > named,
    ),
    direction: edition.direction,
  };
};
