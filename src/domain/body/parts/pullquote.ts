import { z } from 'astro/zod';
import { element } from '../element.ts';
import type { WrittenKind } from '../part-kind.ts';
import { isPlainWords } from './plain-words.ts';

/**
 * A sentence of the text that is shown once more, large. It says nothing of its own: who listens, searches, or reads
 * in a feed or as Markdown has it once, where it is.
 */
export const pullquote: WrittenKind = {
  form: 'container',
  isTitled: false,
  schema: z.strictObject({}),
  example: ':::pullquote',
  settle: ({ children }, { toText }) =>
    children.every(isPlainWords) && toText(children) !== '' ? {} : undefined,
  toUnsettled: ({ children }) => children,
  toPage: ({ children }, { toText }) => [
    element('div', [element('p', [toText(children)])], {
      className: ['pullquote'],
      ariaHidden: 'true',
      dataPagefindIgnore: '',
    }),
  ],
  toFeed: () => [],
  toMarkdown: () => undefined,
  toText: () => '',
};
