import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildArticleMarkdown } from '../../../../feeds/article-markdown.ts';
import { respondAs } from '../../../../feeds/respond-as.ts';
import { toArticlePaths } from './_article-paths.ts';

export const getStaticPaths = toArticlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('markdown', buildArticleMarkdown(props.article, props.edition));
