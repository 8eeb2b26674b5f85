import { toAbsolute } from '../domain/absolute-address.ts';
import { figurePictureAddress, homeAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { SettledFigure } from '../domain/body/settled-figure.ts';
import type { Edition } from '../domain/edition.ts';

const secondsOfDay = 86_400;

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
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'photo',
      title,
      author_name: article.authors[0]?.name,
      provider_name: edition.site.name,
      provider_url: toAbsolute(homeAddress, edition),
      cache_age: secondsOfDay,
      url: toAbsolute(figurePictureAddress(article.slug, id), edition),
      ...size,
    },
    null,
    2,
  )}\n`;
