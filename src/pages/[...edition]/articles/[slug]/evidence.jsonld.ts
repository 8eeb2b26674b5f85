import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildEvidenceJsonLd } from '../../../../feeds/evidence-json-ld.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions(({ articles, edition }) =>
      articles.map((article) => ({ params: { slug: article.slug }, props: { article, edition } })),
    ),
    ({ article }) => [article],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJsonLd(props.article, props.edition), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
