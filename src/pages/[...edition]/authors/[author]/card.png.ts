import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../../../cards/respond-card.ts';
import { toAuthorHub, toHubCard } from '../../../../domain/hubs.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteCards(
        newsroom.authors
          .map((group) => ({ id: group.subject.id, hub: toAuthorHub(newsroom, group) }))
          .filter(({ hub }) => hub.cardKicker !== undefined)
          .map(({ id, hub }) => ({
            params: { author: id },
            props: { card: toHubCard(hub, newsroom.edition) },
          })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
