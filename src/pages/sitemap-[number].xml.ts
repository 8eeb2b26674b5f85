import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listSitePages } from '../domain/site-pages.ts';
import { respondAs } from '../feeds/respond-as.ts';
import { buildSitemaps } from '../feeds/sitemap.ts';
import { loadNewsrooms } from '../store/newsroom.ts';
import { keyOutputs } from '../store/output-keys.ts';

export const getStaticPaths = (async () => {
  const newsrooms = await loadNewsrooms();
  const [{ edition }] = newsrooms;
  return keyOutputs(
    buildSitemaps(listSitePages(newsrooms), edition).map((sitemap) => ({
      params: { number: String(sitemap.number) },
      props: { sitemap },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('xml', props.sitemap.xml);
