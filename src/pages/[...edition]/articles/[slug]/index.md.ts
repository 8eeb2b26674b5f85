import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildArticleMarkdown } from '../../../../feeds/article-markdown.ts';
import { respondAs } from '../../../../feeds/respond-as.ts';
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
  respondAs('markdown', buildArticleMarkdown(props.article, props.edition));
