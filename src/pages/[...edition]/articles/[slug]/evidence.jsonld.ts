import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasChainFile } from '../../../../domain/has-chain-file.ts';
import { buildEvidenceJsonLd } from '../../../../feeds/evidence-json-ld.ts';
import { toArticlePaths } from './_article-paths.ts';

export const getStaticPaths = toArticlePaths(hasChainFile);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJsonLd(props.article, props.edition), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
