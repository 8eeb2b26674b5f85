import type { Properties } from 'hast';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { PartKind } from '../part-kind.ts';

/** A picture beside the text. */
interface PictureFields {
  /** Place among the pictures of the text, counted from 1. */
  readonly number: number;
  /** As it is written: name of the file, description, title. */
  readonly written: Properties;
}

const fieldsOf = ({ fields }: Part): PictureFields => fields as unknown as PictureFields;

/** A picture beside the text, as the site serves it. */
export const picture: PartKind = {
  toPage: (part, { matter }) => {
    const { number, written } = fieldsOf(part);
    return [element('img', [], matter.pictures[number - 1] ?? written)];
  },
  toFeed: (part, making) => picture.toPage(part, making),
  toMarkdown: (part, { matter, toAddress }) => {
    const { number, written } = fieldsOf(part);
    const { src, alt, title } = matter.pictures[number - 1] ?? written;
    return {
      type: 'image',
      url: toAddress(String(src)),
      alt: alt ?? '',
      title: typeof title === 'string' ? title : null,
    };
  },
  toText: () => '',
};
