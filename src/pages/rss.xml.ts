import { homeAddress } from '../domain/address.ts';
import { listCorrections } from '../domain/corrections.ts';
import { toRssResponse } from '../feeds/respond.ts';
import { buildRss } from '../feeds/rss.ts';
import { site } from '../site.ts';
import { loadFeedStories } from '../store/feed.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const newsroom = await loadNewsroom();
  return toRssResponse(
    buildRss(
      { title: site.name, description: site.description, address: homeAddress },
      await loadFeedStories(newsroom.articles, newsroom),
      listCorrections(newsroom.articles).filter(({ correction }) => correction.material),
    ),
  );
};
