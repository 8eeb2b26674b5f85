import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteCards, respondCard } from '../../../../cards/respond-card.ts';
import { toCountryHub, toHubCard } from '../../../../domain/hubs.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteCards(
        newsroom.countries.map((group) => ({
          params: { country: group.subject.slug },
          props: { card: toHubCard(toCountryHub(newsroom, group), newsroom.edition) },
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
