import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../../cards/respond-card.ts';
import { toCrossingHub, toHubCard } from '../../../../domain/hubs.ts';
import { loadNewsroom } from '../../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const newsroom = await loadNewsroom();
  return newsroom.crossings.map((crossing) => ({
    params: { country: crossing.country.slug, topic: crossing.topic.id },
    props: { card: toHubCard(toCrossingHub(newsroom, crossing), newsroom.edition) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
