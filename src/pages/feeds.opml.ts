import { listFeedGroups } from '../domain/feed-groups.ts';
import { writeOpml } from '../feeds/opml.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const newsroom = await loadNewsroom();
  return new Response(writeOpml(listFeedGroups(newsroom), newsroom.edition), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};
