import { respondAs } from '../feeds/respond-as.ts';
import { buildSitemapIndex, buildSitemaps } from '../feeds/sitemap.ts';
import { listSitePages } from '../domain/site-pages.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const newsroom = await loadNewsroom();
  const sitemaps = buildSitemaps(listSitePages(newsroom), newsroom.edition);
  return respondAs('xml', buildSitemapIndex(sitemaps, newsroom.edition));
};
