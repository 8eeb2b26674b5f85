import { articleAddress } from '../address.ts';
import type { Article } from '../article.ts';
import type { Edition } from '../edition.ts';
import { figureKinds } from './figure-kinds.ts';
import { findParts } from './find-parts.ts';
import { toMaking } from './make-body.ts';
import { printElements, type SafeHtml } from './page-body.ts';
import type { DrawnFigure } from './figures/figure-kind.ts';
import { toPlainLine } from './plain-text.ts';

/** @throws RangeError where the story has no such figure */
const findFigure = (article: Article, id: string) => {
  const kind = article.figures.find((figure) => figure.id === id)?.kind;
  const parts = kind === undefined ? [] : findParts(article.body, kind);
  const part = parts.find(({ fields }) => fields.id === id);
  if (kind === undefined || part === undefined)
    throw new RangeError(`The story "${article.slug}" has no figure "${id}".`);
  return { part, kind: figureKinds[kind] };
};

/** A figure apart from its text, its words plain. */
export interface PlainFigure extends Pick<DrawnFigure, 'drawn' | 'sourceIds'> {
  readonly title: string;
  readonly subtitle: string;
  /** A line for each paragraph of the note. */
  readonly note: readonly string[];
}

/** Takes a figure out of its text. */
export const drawArticleFigure = (article: Article, id: string, edition: Edition): PlainFigure => {
  const { part, kind } = findFigure(article, id);
  const { title, subtitle, note, drawn, sourceIds } = kind.drawFigure(
    part,
    toMaking('toPage', article, edition),
  );
  return {
    title: toPlainLine(title),
    subtitle: toPlainLine(subtitle),
    note: note.map((node) => toPlainLine([node])).filter((line) => line !== ''),
    drawn,
    sourceIds,
  };
};

/** A figure beside the headline of its story: drawn, and a link to where it is. */
export const toTeaserHtml = (article: Article, id: string, edition: Edition): SafeHtml => {
  const { part, kind } = findFigure(article, id);
  const matter = { ...article, articleAddress: articleAddress(article.slug) };
  return printElements(kind.toTeaser(part, toMaking('toPage', matter, edition)));
};

/** A figure as its own page prints it, also as wide as that is: what it refers to is on the page of the story. */
export const toFigureHtml = (article: Article, id: string, edition: Edition): SafeHtml => {
  const { part, kind } = findFigure(article, id);
  const matter = { ...article, articleAddress: articleAddress(article.slug) };
  return printElements(kind.toOwnPage(part, toMaking('toPage', matter, edition)));
};
