import type { ElementContent } from 'hast';
import { z } from 'astro/zod';
import { element } from '../element.ts';
import type { WrittenKind } from '../part-kind.ts';

const isParagraph = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'p';

/** Puts the words that name it at the beginning of the first paragraph, or before it all where there is none. */
const leadIn = (words: string, [first, ...rest]: readonly ElementContent[]): ElementContent[] => {
  const name = element('strong', [`${words}:`]);
  return first?.type === 'element' && isParagraph(first)
    ? [{ ...first, children: [name, { type: 'text', value: ' ' }, ...first.children] }, ...rest]
    : [element('p', [name]), ...(first === undefined ? [] : [first]), ...rest];
};

/**
 * The newsroom's own judgement, set apart from what it reports. Pages mark it with a label and a rule; whatever has no
 * styles says in words whose reading it is.
 */
export const analysis: WrittenKind = {
  form: 'container',
  isTitled: false,
  schema: z.strictObject({}),
  example: ':::analysis',
  settle: ({ children }, { toText }) => (toText(children) === '' ? undefined : {}),
  toUnsettled: ({ children }) => children,
  toPage: ({ children }, { make, edition }) => [
    element('div', [element('p', [element('b', [edition.text.article.analysis])]), ...make(children)], {
      className: ['analysis'],
    }),
  ],
  toFeed: ({ children }, { make, edition }) => leadIn(edition.text.article.analysis, make(children)),
  toMarkdown: (part, { state, edition }) =>
    state.toFlow(state.all(element('div', leadIn(edition.text.article.analysis, part.children)))),
  toText: ({ children }, toText) => toText(children),
};
