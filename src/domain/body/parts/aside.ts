import { z } from 'astro/zod';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { Making, WrittenKind } from '../part-kind.ts';

/** What stands beside the argument, by the name it is written with. */
type AsideName = 'note' | 'background' | 'method';

/** The title stands in the brackets, and so comes first. */
const splitTitle = ({ children }: Part) => {
  const [first, ...content] = children;
  return first?.type === 'part' && first.kind === 'label'
    ? { title: first.children, content }
    : { title: [], content: children };
};

/** The title as a line of its own, then the text. */
const toBlocks = (part: Part, { make }: Making) => {
  const { title, content } = splitTitle(part);
  return [element('p', [element('b', make(title))]), ...make(content)];
};

/** A titled aside: what a reader may pass over, set apart from the text around it. */
export const toAsideKind = (name: AsideName): WrittenKind => ({
  form: 'container',
  schema: z.strictObject({}),
  example: `:::${name}[Title]`,
  settle: (part, { toText }) => (toText(splitTitle(part).title) === '' ? undefined : {}),
  toUnsettled: ({ children }) => children,
  toPage: (part, making) => [
    element('div', toBlocks(part, making), {
      className: ['aside', `aside-${name}`],
      role: 'note',
      ariaLabel: making.toText(splitTitle(part).title),
    }),
  ],
  toFeed: (part, making) => [element('div', toBlocks(part, making))],
  toMarkdown: (part, { state }) => {
    const { title, content } = splitTitle(part);
    const blocks = element('div', [element('p', [element('strong', title)]), ...content]);
    return { type: 'blockquote', children: state.toFlow(state.all(blocks)) };
  },
  toText: ({ children }, toText) => toText(children),
});
