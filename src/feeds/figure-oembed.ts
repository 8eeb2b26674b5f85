import { toAbsolute } from '../domain/absolute-address.ts';
import { figurePictureAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { SettledFigure } from '../domain/body/settled-figure.ts';
import type { Edition } from '../domain/edition.ts';
import { toProvider } from './oembed.ts';

/**
 * Writes what another site needs to show a figure as a picture (https://oembed.com, version 1.0, type photo).
 * @param size of the picture in pixels
 */
export const buildFigureOembed = (
  article: PublishedArticle,
  { id, title }: SettledFigure,
  size: { readonly width: number; readonly height: number },
  edition: Edition,
): string =>
  `${JSON.stringify({
    version: '1.0',
    type: 'photo',
    title,
    author_name: article.authors[0]?.name,
    ...toProvider(edition),
    url: toAbsolute(figurePictureAddress(article.slug, id), edition),
    ...size,
  })}\n`;
