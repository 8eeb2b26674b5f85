import { z } from 'astro/zod';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { Making, WrittenKind } from '../part-kind.ts';
import { splitLabel } from './label.ts';

/** What is beside the argument, by the name it is written with. */
type AsideName = 'note' | 'background' | 'method' | 'infobox';

/** The title as a line of its own, then the text. */
const toBlocks = (part: Part, { make }: Making) => {
  const { label, content } = splitLabel(part);
  return [element('p', [element('b', make(label))]), ...make(content)];
};

/** A titled aside: what a reader may pass over, set apart from the text around it. */
export const toAsideKind = (name: AsideName): WrittenKind => ({
  form: 'container',
  schema: z.strictObject({}),
  example: `:::${name}[Title]`,
  settle: (part, { toText }) => (toText(splitLabel(part).label) === '' ? undefined : {}),
  toUnsettled: ({ children }) => children,
  toPage: (part, making) => [
    element('div', toBlocks(part, making), {
      className: ['aside', `aside-${name}`],
      role: 'note',
      ariaLabel: making.toText(splitLabel(part).label),
    }),
  ],
  toFeed: (part, making) => [element('div', toBlocks(part, making))],
  toMarkdown: (part, { state }) => {
    const { label, content } = splitLabel(part);
    const blocks = element('div', [element('p', [element('strong', label)]), ...content]);
    return { type: 'blockquote', children: state.toFlow(state.all(blocks)) };
  },
  toText: ({ children }, toText) => toText(children),
});
