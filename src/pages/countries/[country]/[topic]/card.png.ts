import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../../cards/respond-card.ts';
import { toCrossingHub, toHubCard } from '../../../../store/hubs.ts';
import { loadNewsroom } from '../../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { crossings } = await loadNewsroom();
  return crossings.map((crossing) => ({
    params: { country: crossing.country.slug, topic: crossing.topic.id },
    props: { card: toHubCard(toCrossingHub(crossing), crossing.stories) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
