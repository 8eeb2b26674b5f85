import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listFeedGroups } from '../../domain/feed-groups.ts';
import { writeOpml } from '../../feeds/opml.ts';
import { listInEditions } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) => [
      { params: {}, props: { opml: writeOpml(listFeedGroups(newsroom), newsroom.edition) } },
    ]),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.opml, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
