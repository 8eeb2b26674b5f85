import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../cards/respond-card.ts';
import { toSiteShareCard } from '../../domain/share-card.ts';
import { listInEditions } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteCards([{ params: {}, props: { card: toSiteShareCard(newsroom) } }]),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
