import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadDataFile } from '../../../store/data-files.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadNewsroom();
  return articles.flatMap((article) =>
    Object.keys(article.tables).map((file) => ({
      params: { slug: article.slug, data: file.slice(0, -'.csv'.length) },
      props: { article, file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadDataFile(props.article, props.file), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
