import type { APIRoute } from 'astro';
import { keptCards } from '../../cards/kept-cards.ts';
import { type FeedPath, listFeedParts, listFeedPaths } from '../../feeds/feed-paths.ts';
import { respondWithFeed } from '../../feeds/respond.ts';
import { loadFeedMaterial, openFeedTexts } from '../../store/feed.ts';
import { keyOutputs } from '../../store/output-keys.ts';

export const getStaticPaths = async () =>
  keyOutputs(
    await listFeedPaths('rss', await loadFeedMaterial(), keptCards.weigh, openFeedTexts),
    listFeedParts,
  );

export const GET: APIRoute<FeedPath['props']> = ({ props }) =>
  respondWithFeed(props.document, 'rss', props.edition);
