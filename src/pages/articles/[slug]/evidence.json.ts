import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildEvidenceJson } from '../../../feeds/evidence-json.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';
import { keyOutputs } from '../../../store/output-keys.ts';

export const getStaticPaths = (async () => {
  const { articles, edition, findKnownVersions } = await loadNewsroom();
  return keyOutputs(
    articles.map((article) => ({
      params: { slug: article.slug },
      props: { article, edition, known: findKnownVersions(article) },
    })),
    ({ article, known }) => [article, known],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJson(props.article, props.edition, props.known), {
    headers: { 'Content-Type': 'application/json' },
  });
