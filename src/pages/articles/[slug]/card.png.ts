import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondCard } from '../../../cards/respond-card.ts';
import { toArticleShareCard } from '../../../domain/share-card.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { articles, edition } = await loadNewsroom();
  return articles.map((article) => ({
    params: { slug: article.slug },
    props: { card: toArticleShareCard(article, edition) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondCard(props.card);
