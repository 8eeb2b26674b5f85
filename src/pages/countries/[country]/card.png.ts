import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../cards/respond-card.ts';
import { toHubCard, toCountryHub } from '../../../store/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { countries } = await loadNewsroom();
  return countries.map((group) => ({
    params: { country: group.subject.slug },
    props: { card: toHubCard(toCountryHub(group), group.stories) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
