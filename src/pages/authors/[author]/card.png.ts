import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../cards/respond-card.ts';
import { toHubCard, toAuthorHub } from '../../../store/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { authors } = await loadNewsroom();
  return authors.map((group) => ({
    params: { author: group.subject.id },
    props: { card: toHubCard(toAuthorHub(group), group.stories) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
