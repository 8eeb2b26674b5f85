import { respondAs } from '../feeds/respond-as.ts';
import { buildSitemapIndex, buildSitemaps } from '../feeds/sitemap.ts';
import { loadNewsroom } from '../store/newsroom.ts';
import { toSitePages } from '../store/site-pages.ts';

export const GET = async (): Promise<Response> =>
  respondAs('xml', buildSitemapIndex(buildSitemaps(toSitePages(await loadNewsroom()))));
