import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { readPngSize } from '../../../../../../cards/indexed-png.ts';
import { keptFigures } from '../../../../../../cards/kept-cards.ts';
import { toFigurePicture } from '../../../../../../domain/figure-picture.ts';
import { buildFigureOembed } from '../../../../../../feeds/figure-oembed.ts';
import { respondAs } from '../../../../../../feeds/respond-as.ts';
import { listFigures } from '../../../../../../domain/view-models/figure-page.ts';
import { listInEditions } from '../../../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions((newsroom) =>
      listFigures(newsroom).map(({ article, figure }) => ({
        params: { slug: article.slug, figure: figure.id },
        props: { article, figure, edition: newsroom.edition },
      })),
    ),
    ({ article, figure }) => [article, figure],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { article, figure, edition },
}) => {
  const png = await keptFigures.load(toFigurePicture(article, figure.id, edition));
  return respondAs('json', buildFigureOembed(article, figure, readPngSize(png), edition));
};
