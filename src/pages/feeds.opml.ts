import { writeOpml } from '../feeds/opml.ts';
import { listFeedGroups } from '../store/feed.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> =>
  new Response(writeOpml(listFeedGroups(await loadNewsroom())), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
