import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { noteFigures, respondFigure } from '../../../../../../cards/respond-card.ts';
import { toFigurePicture } from '../../../../../../domain/figure-picture.ts';
import { listFigures } from '../../../../../../domain/view-models/figure-page.ts';
import { listInEditions } from '../../../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      noteFigures(
        listFigures(newsroom).map(({ article, figure }) => ({
          params: { slug: article.slug, figure: figure.id },
          props: { picture: toFigurePicture(article, figure.id, newsroom.edition) },
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondFigure(props.picture);
