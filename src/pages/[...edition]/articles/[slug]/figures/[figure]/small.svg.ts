import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawThumbnail } from '../../../../../../cards/draw-thumbnail.ts';
import { listSmallFigures } from '../../../../../../domain/view-models/figure-page.ts';
import { listInEditions } from '../../../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      listSmallFigures(newsroom).map(({ article, figure, drawing }) => ({
        params: { slug: article.slug, figure: figure.id },
        props: { drawing },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(drawThumbnail(props.drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
