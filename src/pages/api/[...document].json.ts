/** Every catalogue: of the whole site, of each topic and of each country, each with its pages. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildCatalogues } from '../../feeds/catalogues.ts';
import { respondAs } from '../../feeds/respond-as.ts';
import { toCountryHub, toTopicHub } from '../../store/hubs.ts';
import { loadNewsroom } from '../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { articles, topics, countries } = await loadNewsroom();
  return buildCatalogues(articles, [
    ...topics.map((group) => ({ kind: 'topic' as const, ...toTopicHub(group), stories: group.stories })),
    ...countries.map((group) => ({
      kind: 'country' as const,
      ...toCountryHub(group),
      stories: group.stories,
    })),
  ]).map(({ name, json }) => ({ params: { document: name }, props: { json } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('json', props.json);
