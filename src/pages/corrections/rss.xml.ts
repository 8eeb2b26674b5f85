import { listCorrections } from '../../domain/corrections.ts';
import { buildCorrectionsRss } from '../../feeds/corrections-rss.ts';
import { toRssResponse } from '../../feeds/respond.ts';
import { loadNewsroom } from '../../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { articles } = await loadNewsroom();
  return toRssResponse(buildCorrectionsRss(listCorrections(articles)));
};
