import type { Picture, Rendition, RenditionKind } from '../../src/domain/pictures/picture.ts';

/** A made-up picture in one size of each kind; its files have its name. */
export const buildPicture = (name: string, width: number, height: number): Picture => {
  const rendition = (kind: RenditionKind, use = ''): Rendition => ({
    name: `${name}${use}.${kind}`,
    kind,
    of: `articles/geese/${name}.jpg`,
    width,
    height,
    maxBytes: undefined,
    isCut: use === '-share',
  });
  return {
    width,
    height,
    avif: [rendition('avif')],
    webp: [rendition('webp')],
    plain: [rendition('jpg')],
    feed: rendition('jpg', '-feed'),
    share: rendition('jpg', '-share'),
  };
};
