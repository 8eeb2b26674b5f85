import type { Properties } from 'hast';
import { pictureAddress } from '../../address.ts';
import { toPictureWords } from '../../pictures/credit.ts';
import { toFeedFigure, toFeedImage, toFigure, toPicture } from '../../pictures/figure.ts';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { PartKind } from '../part-kind.ts';

/** A picture beside the text. */
interface PictureFields {
  /** Place among the pictures of the text, counted from 1. */
  readonly number: number;
  /** As it is written: name of the file, description, title. */
  readonly written: Properties;
  /** It is on its own, and has its caption below it. */
  readonly isFigure?: true;
}

/** What a picture's part needs to know of its fields. */
const read = ({ fields }: Part) => {
  const { number, written, isFigure = false } = fields as unknown as PictureFields;
  const { alt, title } = written;
  return { number, written, isFigure, alt: alt ?? '', title: title ?? '' };
};

/** A picture beside the text, as the site serves it. One that cannot be read stays as it is written. */
export const picture: PartKind = {
  toPage: (part, { matter }) => {
    const { number, written, isFigure, alt, title } = read(part);
    const served = matter.pictures[number - 1];
    if (served === undefined) return [element('img', [], written)];
    if (isFigure) return [toFigure(served, alt, toPictureWords(title))];
    return [toPicture(served, alt, { title })];
  },
  toFeed: (part, { matter }) => {
    const { number, written, isFigure, alt, title } = read(part);
    const served = matter.pictures[number - 1];
    if (served === undefined) return [element('img', [], written)];
    if (isFigure) return [toFeedFigure(served, alt, toPictureWords(title))];
    const image = toFeedImage(served, alt);
    return [title === '' ? image : { ...image, properties: { ...image.properties, title } }];
  },
  toMarkdown: (part, { matter, toAddress }) => {
    const { number, written, isFigure, alt, title } = read(part);
    const served = matter.pictures[number - 1];
    const file = served === undefined ? String(written.src) : pictureAddress(served.plain.at(-1)?.name ?? '');
    const image = { type: 'image' as const, url: toAddress(file), alt, title: title === '' ? null : title };
    return isFigure ? { type: 'paragraph', children: [image] } : image;
  },
  toText: () => '',
};
