import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { respondAs } from '../feeds/respond-as.ts';
import { buildSitemaps } from '../feeds/sitemap.ts';
import { loadNewsroom } from '../store/newsroom.ts';
import { toSitePages } from '../store/site-pages.ts';

export const getStaticPaths = (async () =>
  buildSitemaps(toSitePages(await loadNewsroom())).map((sitemap) => ({
    params: { number: String(sitemap.number) },
    props: { sitemap },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('xml', props.sitemap.xml);
