import { text } from '../../text/text.ts';
import { articleAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

/** The page at the first address of a story whose folder was renamed. */
export interface MovedPage {
  readonly frame: PageFrame;
  /** The story's headline and its address of today. */
  readonly title: string;
  readonly address: string;
}

/** Stories that no longer stand at their first address. */
export const listMoved = (articles: readonly PublishedArticle[]): readonly PublishedArticle[] =>
  articles.filter(({ id, slug }) => id !== slug);

/** Builds the page that leads from a story's first address to the one of today. */
export const buildMovedPage = (article: PublishedArticle, surroundings: Surroundings): MovedPage => {
  const address = articleAddress(article.slug);
  return {
    frame: buildPageFrame({
      title: article.title,
      description: text.moved.description,
      address: articleAddress(article.id),
      surroundings,
      trail: [],
      isListed: false,
      movedTo: address,
    }),
    title: article.title,
    address,
  };
};
