import type { PublishedArticle } from '../domain/article.ts';
import { site } from '../site.ts';
import { loadBodyHtml } from './body-html.ts';
import type { Newsroom } from './newsroom.ts';

/** The newest stories of a list with their bodies, as a feed needs them. */
export const loadFeedStories = (stories: readonly PublishedArticle[], newsroom: Newsroom) =>
  Promise.all(
    stories
      .slice(0, site.feedSize)
      .map(async (article) => ({ article, bodyHtml: await loadBodyHtml(article, newsroom) })),
  );
