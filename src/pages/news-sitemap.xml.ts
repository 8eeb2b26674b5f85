import { buildNewsSitemap } from '../feeds/news-sitemap.ts';
import { respondAs } from '../feeds/respond-as.ts';
import { loadNewsrooms } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => respondAs('xml', buildNewsSitemap(await loadNewsrooms()));
