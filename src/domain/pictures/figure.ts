import type { Element, ElementContent } from 'hast';
import { pictureAddress } from '../address.ts';
import { element } from '../body/element.ts';
import { closeSentence, type PictureWords } from './credit.ts';
import type { Picture, Rendition } from './picture.ts';

/** Where a picture is, which decides how wide it is shown. */
export type PicturePlace = 'text' | 'lead' | 'front' | 'card';

/** Pixels of the widest column in a place: the measure of the text, half a front page, a card's side. */
const columns: Readonly<Record<PicturePlace, number>> = { text: 624, lead: 624, front: 592, card: 288 };

/** How wide it is shown: no wider than it is, and as the screen where that is narrower. */
const toSizes = ({ width }: Picture, place: PicturePlace): string => {
  const shown = Math.min(width, columns[place]);
  return `(min-width: ${String(shown + 48)}px) ${String(shown)}px, 100vw`;
};

const toSourceSet = (renditions: readonly Rendition[]): string =>
  renditions.map(({ name, width }) => `${pictureAddress(name)} ${String(width)}w`).join(', ');

/** A picture for every browser, in one kind of file. */
const toImage = (picture: Picture, alt: string, place: PicturePlace, title: string): Element =>
  element('img', [], {
    src: pictureAddress(picture.plain[0]?.name ?? ''),
    srcSet: toSourceSet(picture.plain),
    sizes: toSizes(picture, place),
    alt,
    ...(title === '' ? {} : { title }),
    width: picture.width,
    height: picture.height,
    // The first thing that is seen is not waited for.
    ...(place === 'lead' || place === 'front' ? { fetchPriority: 'high' } : { loading: 'lazy' }),
    decoding: 'async',
  });

/** What is below a picture; nothing where there are no words. */
const toCaption = (
  { caption, credit }: PictureWords,
  creditProperties: Element['properties'],
): ElementContent[] => {
  if (caption === '' && credit === '') return [];
  const whose = element('small', [credit], creditProperties);
  return [
    element(
      'figcaption',
      caption === '' ? [whose] : credit === '' ? [caption] : [closeSentence(caption), ' ', whose],
    ),
  ];
};

/**
 * A picture in the smallest kind of file that the browser reads.
 * @param title shown where there is no caption
 */
export const toPicture = (
  picture: Picture,
  alt: string,
  { place = 'text', title = '' }: { readonly place?: PicturePlace; readonly title?: string } = {},
): Element =>
  element('picture', [
    ...(['avif', 'webp'] as const).map((kind) =>
      element('source', [], {
        type: `image/${kind}`,
        srcSet: toSourceSet(picture[kind]),
        sizes: toSizes(picture, place),
      }),
    ),
    toImage(picture, alt, place, title),
  ]);

/** A picture with its caption and credit. */
export const toFigure = (
  picture: Picture,
  alt: string,
  words: PictureWords,
  place: PicturePlace = 'text',
): Element => {
  const isTall = picture.height > picture.width;
  return element(
    'figure',
    [toPicture(picture, alt, { place }), ...toCaption(words, { dataPagefindIgnore: '' })],
    { className: ['picture', ...(isTall ? ['tall'] : []), ...(place === 'lead' ? ['lead-picture'] : [])] },
  );
};

/** The same for feed readers: one small file. */
export const toFeedImage = ({ feed }: Picture, alt: string): Element =>
  element('img', [], { src: pictureAddress(feed.name), alt, width: feed.width, height: feed.height });

export const toFeedFigure = (picture: Picture, alt: string, words: PictureWords): Element =>
  element('figure', [toFeedImage(picture, alt), ...toCaption(words, {})]);
