import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildOembed } from '../../../../feeds/oembed.ts';
import { respondAs } from '../../../../feeds/respond-as.ts';
import { toArticlePaths } from './_article-paths.ts';

export const getStaticPaths = toArticlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('json', buildOembed(props.article, props.edition));
