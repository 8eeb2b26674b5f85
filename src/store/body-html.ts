import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { PublishedArticle } from '../domain/article.ts';
import type { Newsroom } from './newsroom.ts';
import { renderBody } from './render-body.ts';

/**
 * The bodies of all stories as HTML, for feeds.
 * @returns the body of a story
 */
export const loadBodies = async (newsroom: Newsroom): Promise<(article: PublishedArticle) => string> => {
  // The container resolves images to their optimised files, which the stored HTML does not.
  const container = await AstroContainer.create();
  const bodies = new Map<string, string>();
  for (const article of newsroom.articles) {
    const { Content } = await renderBody(newsroom.findEntry(article));
    bodies.set(article.slug, await container.renderToString(Content));
  }
  return ({ slug }) => bodies.get(slug) ?? '';
};
