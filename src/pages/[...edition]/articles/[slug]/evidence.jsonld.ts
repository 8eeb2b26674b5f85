import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildEvidenceJsonLd } from '../../../../feeds/evidence-json-ld.ts';
import { listArticlePaths } from './_article-paths.ts';

export const getStaticPaths = listArticlePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJsonLd(props.article, props.edition), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
