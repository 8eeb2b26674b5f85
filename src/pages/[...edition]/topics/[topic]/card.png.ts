import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../../../cards/respond-card.ts';
import { toHubCard, toTopicHub } from '../../../../domain/hubs.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteCards(
        newsroom.topics.map((group) => ({
          params: { topic: group.subject.id },
          props: { card: toHubCard(toTopicHub(newsroom, group), newsroom.edition) },
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
