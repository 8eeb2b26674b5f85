import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import type { PublishedArticle } from '../../../domain/article.ts';
import { loadDataFile } from '../../../store/data-files.ts';
import { loadNewsroom } from '../../../store/newsroom.ts';

const listCsv = ({ tables, documents }: PublishedArticle): string[] => [
  ...new Set([
    ...Object.keys(tables),
    ...Object.keys(documents).filter((name) => documents[name]?.kind === 'csv'),
  ]),
];

export const getStaticPaths = (async () => {
  const { articles } = await loadNewsroom();
  return articles.flatMap((article) =>
    // What a table shows, and what a link leads to.
    listCsv(article).map((file) => ({
      params: { slug: article.slug, data: file.slice(0, -'.csv'.length) },
      props: { article, file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await loadDataFile(props.article, props.file), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
