import { toSlug } from '../address.ts';
import type { Picture, PictureFile, Rendition, RenditionKind } from './picture.ts';

/** Widths in pixels: a telephone's column, the text's on a plain screen and on a fine one, a lead picture's. */
const widths: readonly number[] = [480, 800, 1200, 1600];
const plainWidths: readonly number[] = [800, 1600];
/** WebP holds no more than 16,383 pixels a side. */
const maxHeight = 16_000;
const feedWidth = 1000;
const feedBytes = 150_000;

/** The shape that other sites ask for. */
export const shareShape = { width: 1200, height: 630 } as const;
const shareBytes = 300_000;

/** Said in every name, so that what an older way of writing made is never taken for this one. */
const version = '1';

/** The widths of a picture that is no wider than it is: never enlarged, and its own where that comes between. */
const fit = (all: readonly number[], width: number): number[] => {
  const largest = Math.min(width, all.at(-1) ?? width);
  // A size that is nearly the largest saves nothing.
  return [...all.filter((one) => one < largest * 0.9), largest];
};

/** A word that may be in an address, of a name with whatever is in it. */
const toStem = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const slug = toSlug(name).slice(0, 40).replace(/-$/, '');
  return slug === '' ? 'picture' : slug;
};

/**
 * The files that a picture is published as. What every browser reads is in the kind of the original, as far as it
 * holds a single picture: photographs as JPEG; drawings, and what may be seen through, as PNG.
 */
export const planPicture = (file: PictureFile): Picture => {
  const plainKind: RenditionKind =
    file.hasAlpha || file.kind === 'png' || file.kind === 'gif' ? 'png' : 'jpg';
  const stem = `${toStem(file.path)}.${version}${file.digest.slice(0, 11)}`;
  const widest = Math.max(1, Math.min(file.width, Math.floor((file.width * maxHeight) / file.height)));
  const toHeight = (width: number): number => Math.max(1, Math.round((file.height * width) / file.width));
  const toRendition = (kind: RenditionKind, width: number): Rendition => ({
    name: `${stem}.${String(width)}.${kind}`,
    kind,
    of: file.path,
    width,
    height: toHeight(width),
    maxBytes: undefined,
    isCut: false,
  });
  const largest = fit(widths, widest).at(-1) ?? widest;
  const inEverySize = (kind: RenditionKind, all = widths): Rendition[] =>
    fit(all, widest).map((width) => toRendition(kind, width));
  const forFeeds = toRendition(plainKind, Math.min(feedWidth, widest));
  return {
    width: largest,
    height: toHeight(largest),
    avif: inEverySize('avif'),
    webp: inEverySize('webp'),
    plain: inEverySize(plainKind, plainWidths),
    feed: { ...forFeeds, name: `${stem}.feed.${plainKind}`, maxBytes: feedBytes },
    share: {
      ...toRendition('jpg', shareShape.width),
      ...shareShape,
      name: `${stem}.share.jpg`,
      maxBytes: shareBytes,
      isCut: true,
    },
  };
};
