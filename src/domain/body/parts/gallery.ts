import { z } from 'astro/zod';
import type { ElementContent } from 'hast';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { WrittenKind } from '../part-kind.ts';
import { splitLabel } from './label.ts';

const isFigure = (node: ElementContent): boolean =>
  node.type === 'part' && node.kind === 'picture' && node.fields.isFigure === true;

/** Pictures that are looked at together; words between them stay where they are. */
const splitPictures = (part: Part) => {
  const { label: title, content } = splitLabel(part);
  const first = content.findIndex(isFigure);
  const last = content.findLastIndex(isFigure);
  return {
    title,
    before: content.slice(0, first),
    pictures: content.slice(first, last + 1).filter((node) => node.type !== 'text'),
    behind: content.slice(last + 1),
  };
};

/** Two pictures or more under one title, side by side where there is room. */
export const gallery: WrittenKind = {
  form: 'container',
  schema: z.strictObject({}),
  example: ':::gallery[Title]',
  settle: (part, { toText }) => {
    const { label: title, content } = splitLabel(part);
    return toText(title) === '' || content.filter(isFigure).length < 2 ? undefined : {};
  },
  toUnsettled: ({ children }) => children,
  toPage: (part, { make, toText }) => {
    const { title, before, pictures, behind } = splitPictures(part);
    return [
      element(
        // What takes a page apart for reading throws away a div of pictures.
        'figure',
        [
          element('p', [element('b', make(title))]),
          ...make(before),
          element('div', make(pictures), { className: ['pictures'] }),
          ...make(behind),
        ],
        { className: ['gallery'], role: 'group', ariaLabel: toText(title) },
      ),
    ];
  },
  toFeed: (part, { make }) => {
    const { label: title, content } = splitLabel(part);
    return [element('p', [element('b', make(title))]), ...make(content)];
  },
  toMarkdown: (part, { state }) => {
    const { label: title, content } = splitLabel(part);
    return state.toFlow(state.all(element('div', [element('p', [element('strong', title)]), ...content])));
  },
  toText: ({ children }, toText) => toText(children),
};
