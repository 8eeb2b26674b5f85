import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { PublishedArticle } from '../domain/article.ts';
import { run } from '../run.ts';
import type { Newsroom } from './newsroom.ts';
import { renderBody } from './render-body.ts';

const rendered = new Map<string, Promise<string>>();

const render = async (article: PublishedArticle, newsroom: Newsroom): Promise<string> => {
  const { Content } = await renderBody(newsroom.findEntry(article));
  // The container resolves images to their optimised files, which the stored HTML does not.
  const container = await AstroContainer.create();
  return container.renderToString(Content);
};

/** The body of a story as HTML, for feeds; rendered once a build, since one story stands in many feeds. */
export const loadBodyHtml = (article: PublishedArticle, newsroom: Newsroom): Promise<string> => {
  if (run.showHeld) return render(article, newsroom);
  const known = rendered.get(article.slug) ?? render(article, newsroom);
  rendered.set(article.slug, known);
  return known;
};
