/** Every catalogue in every language: of the whole site, of each topic and of each country, each with its pages. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { buildCatalogue } from '../../feeds/catalogue.ts';
import { listCatalogues } from '../../feeds/catalogues.ts';
import { respondAs } from '../../feeds/respond-as.ts';
import { loadNewsrooms } from '../../store/newsroom.ts';
import { keyOutputs } from '../../store/output-keys.ts';

export const getStaticPaths = (async () => {
  const newsrooms = await loadNewsrooms();
  return keyOutputs(
    newsrooms.flatMap((newsroom) =>
      listCatalogues(newsroom, newsrooms).map(({ name, ...document }) => ({
        params: { document: `${newsroom.edition.folder}/${name}`.slice(1) },
        props: { document, edition: newsroom.edition },
      })),
    ),
    // Each story is in many of them, and is digested once.
    ({ document: { around, articles } }) => [around, ...articles],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('json', buildCatalogue(props.document, props.edition));
