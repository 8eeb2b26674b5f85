import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { PublishedArticle } from '../domain/article.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { loadEntry } from './entries.ts';
import { renderBody } from './render-body.ts';

/** Stands in the stored HTML of a body for the address of a picture of ours. */
const unresolvedImage = '__ASTRO_IMAGE_';

/**
 * The bodies of all stories as HTML, for feeds.
 * @returns the body of a story
 */
export const loadBodies = async (newsroom: Newsroom): Promise<(article: PublishedArticle) => string> => {
  const container = await AstroContainer.create();
  const bodies = new Map<string, string>();
  for (const article of newsroom.articles) {
    const entry = await loadEntry('articles', article.slug);
    const stored = entry.rendered?.html;
    if (stored !== undefined && !stored.includes(unresolvedImage)) {
      bodies.set(article.slug, stored);
      continue;
    }
    // Only rendering resolves images to their optimised files.
    const { Content } = await renderBody(entry);
    bodies.set(article.slug, await container.renderToString(Content));
  }
  return ({ slug }) => bodies.get(slug) ?? '';
};
