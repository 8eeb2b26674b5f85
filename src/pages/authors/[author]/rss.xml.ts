import type { APIRoute } from 'astro';
import type { PublishedArticle } from '../../../domain/article.ts';
import type { Hub } from '../../../domain/view-models/hub-page.ts';
import { toRssResponse } from '../../../feeds/respond.ts';
import { buildRss } from '../../../feeds/rss.ts';
import { loadFeedStories } from '../../../store/feed.ts';
import { toAuthorHub, toFeedSubject } from '../../../store/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

interface Props {
  hub: Hub;
  stories: readonly PublishedArticle[];
}

export const getStaticPaths = async () => {
  const newsroom = await loadNewsroom();
  return newsroom.authors.map((group) => ({
    params: { author: group.subject.id },
    props: { hub: toAuthorHub(group), stories: group.stories },
  }));
};

export const GET: APIRoute<Props> = async ({ props }) => {
  const newsroom = await loadNewsroom();
  return toRssResponse(buildRss(toFeedSubject(props.hub), await loadFeedStories(props.stories, newsroom)));
};
