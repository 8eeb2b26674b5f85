import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../../../cards/respond-card.ts';
import { toCardNeeds } from '../../../../domain/hub-cards.ts';
import { toPublisherCard } from '../../../../domain/hubs.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteCards(
        newsroom.publishers
          .filter(({ articles }) => articles.length >= toCardNeeds('publisher'))
          .map((group) => ({
            params: { publisher: group.subject.id },
            props: { card: toPublisherCard(newsroom, group) },
          })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
