import type { APIRoute } from 'astro';
import { keptCards } from '../../cards/kept-cards.ts';
import { listFeedPaths, type FeedPath } from '../../feeds/feed-paths.ts';
import { respondWithFeed } from '../../feeds/respond.ts';
import { loadFeedMaterial } from '../../store/feed.ts';

export const getStaticPaths = async () => listFeedPaths(await loadFeedMaterial(), keptCards.weigh);

export const GET: APIRoute<FeedPath['props']> = ({ props }) =>
  respondWithFeed(props.document, 'rss', props.edition);
