/** Every catalogue: of the whole site, of each topic and of each country, each with its pages. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildCatalogues } from '../../feeds/catalogues.ts';
import { respondAs } from '../../feeds/respond-as.ts';
import { loadNewsroom } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    buildCatalogues(await loadNewsroom()).map(({ name, json }) => ({
      params: { document: name },
      props: { json },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('json', props.json);
