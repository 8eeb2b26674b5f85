import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../../cards/respond-card.ts';
import { toPublisherCard } from '../../../domain/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';
import { keyOutputs } from '../../../store/output-keys.ts';

export const getStaticPaths = (async () => {
  const newsroom = await loadNewsroom();
  return keyOutputs(
    await noteCards(
      newsroom.publishers.map((group) => ({
        params: { publisher: group.subject.id },
        props: { card: toPublisherCard(newsroom, group) },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
