import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildEvidenceJson } from '../../../../feeds/evidence-json.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions(({ articles, edition, findKnownVersions }) =>
      articles.map((article) => ({
        params: { slug: article.slug },
        props: { article, edition, known: findKnownVersions(article) },
      })),
    ),
    ({ article, known }) => [article, known],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJson(props.article, props.edition, props.known), {
    headers: { 'Content-Type': 'application/json' },
  });
