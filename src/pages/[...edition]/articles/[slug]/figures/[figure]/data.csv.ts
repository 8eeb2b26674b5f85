import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listFigureData } from '../../../../../../domain/view-models/figure-page.ts';
import { writeCsv } from '../../../../../../domain/write-csv.ts';
import { respondAs } from '../../../../../../feeds/respond-as.ts';
import { listInEditions } from '../../../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      listFigureData(newsroom).map(({ article, figure, data }) => ({
        params: { slug: article.slug, figure: figure.id },
        props: { data },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondAs('csv', writeCsv(props.data));
