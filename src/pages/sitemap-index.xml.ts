import { respondAs } from '../feeds/respond-as.ts';
import { buildSitemapIndex, buildSitemaps } from '../feeds/sitemap.ts';
import { listSitePages } from '../domain/site-pages.ts';
import { loadNewsrooms } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const newsrooms = await loadNewsrooms();
  const [{ edition }] = newsrooms;
  return respondAs('xml', buildSitemapIndex(buildSitemaps(listSitePages(newsrooms), edition), edition));
};
