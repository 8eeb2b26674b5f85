import { standardsAddress } from '../addresses/needed-pages.ts';
import { toAbsolute } from '../absolute-address.ts';
import {
  articleAddress,
  articleDataAddress,
  figureAddress,
  figureDataAddress,
  figureOembedAddress,
  figurePictureAddress,
} from '../address.ts';
import { toPublishedData } from '../data-file.ts';
import type { PublishedArticle } from '../article.ts';
import { hasOwnData } from '../body/figure-names.ts';
import type { SafeHtml } from '../body/page-body.ts';
import type { SettledFigure } from '../body/settled-figure.ts';
import { drawArticleFigure, toFigureHtml } from '../body/article-figure.ts';
import type { Newsroom } from '../newsroom.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type Stamp, toHeldNote, toMomentStamp } from './article-card.ts';

/** A figure on a page of its own. */
export interface FigurePage {
  readonly frame: PageFrame;
  readonly body: SafeHtml;
  readonly story: NamedLink;
  readonly published: Stamp;
  readonly held: string | undefined;
  /** The figure as a picture, for whoever wants to show it elsewhere. */
  readonly picture: string;
  /** Where the statuses of its marks are explained. */
  readonly explained: string;
}

/**
 * Builds the page of a figure of a story.
 * @param size of its picture, in pixels
 */
export const buildFigurePage = (
  { edition, surroundings, findLanguages }: Newsroom,
  article: PublishedArticle,
  { id, title }: SettledFigure,
  size: { readonly width: number; readonly height: number },
): FigurePage => {
  const { slug } = article;
  const { drawn } = drawArticleFigure(article, id, edition);
  const { data } = drawn;
  const story = { name: article.title, address: articleAddress(slug) };
  return {
    frame: buildPageFrame({
      title,
      description: drawn.description,
      address: figureAddress(slug, id),
      surroundings,
      languages: findLanguages(figureAddress(slug, id)),
      trail: [story],
      isListed: article.hold === undefined,
      card: { address: figurePictureAddress(slug, id), alt: drawn.description, size },
      forms: [
        { type: 'application/json+oembed', address: toAbsolute(figureOembedAddress(slug, id), edition) },
        {
          type: 'text/csv',
          address:
            'file' in data
              ? articleDataAddress(slug, toPublishedData(data.file))
              : figureDataAddress(slug, id),
        },
      ],
    }),
    body: toFigureHtml(article, id, edition),
    story,
    published: toMomentStamp(article.publishedAt, edition),
    held: toHeldNote(article, edition),
    picture: figurePictureAddress(slug, id),
    explained: standardsAddress('how-firmly'),
  };
};

/** The data of every figure that is drawn of no file beside its story. */
export const listFigureData = ({ articles, edition }: Newsroom) =>
  listFigures({ articles }).flatMap(({ article, figure }) => {
    if (!hasOwnData(figure.kind)) return [];
    const { data } = drawArticleFigure(article, figure.id, edition).drawn;
    return 'file' in data ? [] : [{ article, figure, data }];
  });

/** Every figure of the stories that are shown. */
export const listFigures = ({
  articles,
}: Pick<Newsroom, 'articles'>): { readonly article: PublishedArticle; readonly figure: SettledFigure }[] =>
  articles.flatMap((article) => article.figures.map((figure) => ({ article, figure })));

/** The size of a figure in lists and among results of a search, in pixels. */
export const smallSize = { width: 136, height: 102 } as const;

/** Every figure as it is drawn for lists. */
export const listSmallFigures = ({ articles, edition }: Newsroom) =>
  listFigures({ articles }).map(({ article, figure }) => ({
    article,
    figure,
    drawing: drawArticleFigure(article, figure.id, edition).drawn.drawSmall(smallSize),
  }));
