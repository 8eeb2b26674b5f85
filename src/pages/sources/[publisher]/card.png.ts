import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../cards/respond-card.ts';
import { listStatementsOn } from '../../../domain/view-models/publisher-page.ts';
import { toHubCard, toPublisherHub } from '../../../store/hubs.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { publishers } = await loadNewsroom();
  return publishers.map((group) => ({
    params: { publisher: group.subject.id },
    props: {
      card: toHubCard(
        toPublisherHub(group),
        group.stories,
        listStatementsOn(group.subject.id, group.stories).map(({ claim }) => claim),
      ),
    },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
