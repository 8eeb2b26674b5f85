import { type Drawing, figureWidths } from '../figures/drawing.ts';
import type { Article } from './article.ts';
import { drawArticleFigure } from './body/article-figure.ts';
import { type KeyEntry, listKey } from './body/figures/figure-key.ts';
import { formatDay } from './dates.ts';
import type { Edition } from './edition.ts';

/** The picture of a figure, for feeds and other sites: everything that is drawn, and nothing else. */
export interface FigurePicture {
  readonly title: string;
  /** What is measured, and in which unit. */
  readonly subtitle: string;
  readonly drawing: Drawing;
  /** Statuses with their marks, where there are several. */
  readonly key: readonly KeyEntry[];
  /** What did not fit on the drawing, the editor's note, and by which convention borders are drawn. */
  readonly notes: readonly string[];
  /** Below the drawing: whose it is and what it rests on. */
  readonly credit: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag of the language, for the shapes of its letters. */
  readonly dialect: string;
}

/** Publishers that the credit names, at most. */
const named = 4;

/** Pictures that were asked for, by story: page, picture and oEmbed of a figure need the same. */
const known = new WeakMap<Article, Map<string, FigurePicture>>();

/**
 * The picture of a figure of a story; made once for each story, whoever asks.
 * @param id the figure's name in addresses
 * @throws RangeError where the story has no such figure
 */
export const toFigurePicture = (article: Article, id: string, edition: Edition): FigurePicture => {
  const ofArticle = known.get(article) ?? new Map<string, FigurePicture>();
  known.set(article, ofArticle);
  // A newsroom has one edition.
  const picture = ofArticle.get(id) ?? makeFigurePicture(article, id, edition);
  ofArticle.set(id, picture);
  return picture;
};

const makeFigurePicture = (article: Article, id: string, edition: Edition): FigurePicture => {
  const { title, subtitle, note, drawn, sourceIds } = drawArticleFigure(article, id, edition);
  const drawing = drawn.drawAt(figureWidths.text);
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
    drawing: { width: drawing.width, height: drawing.height, content: drawing.content },
    key: listKey(drawn.marks, edition),
    notes: [...(drawing.key ?? []).map(({ words }) => words), ...note, ...drawn.remarks],
    credit: edition.text.figures.credit(
      edition.site.name,
      formatDay(article.publishedAt, edition),
      publishers.slice(0, named),
      publishers.length > named,
    ),
    direction: edition.direction,
    dialect: edition.dialect,
  };
};
