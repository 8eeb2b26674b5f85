import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../cards/respond-card.ts';
import { toHubCard, toTopicHub } from '../../../store/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { topics } = await loadNewsroom();
  return topics.map((group) => ({
    params: { topic: group.subject.id },
    props: { card: toHubCard(toTopicHub(group), group.stories) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
