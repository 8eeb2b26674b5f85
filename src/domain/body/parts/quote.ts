import type { z } from 'astro/zod';
import type { ElementContent } from 'hast';
import { quoteSchema } from '../../../schemas/quote.ts';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { WrittenFields, WrittenKind } from '../part-kind.ts';
import { toCitation } from './citation.ts';

type QuoteFields = z.output<typeof quoteSchema>;

const fieldsOf = ({ fields }: Part): QuoteFields => fields as unknown as QuoteFields;

/** Who said it, with the sources in which it is read. */
const toSpeaker = (part: Part): ElementContent[] => {
  const { by, cite } = fieldsOf(part);
  return [{ type: 'text', value: by }, ...toCitation(cite)];
};

/** What someone said, in paragraphs of their own, with who said it and where that is read. */
export const quote: WrittenKind = {
  form: 'container',
  isTitled: false,
  schema: quoteSchema,
  example: ':::quote{by="Kim Jong Un" cite="id"}',
  settle: (part, { sourceIds, toText }) => {
    const read = quoteSchema.safeParse((part.fields as unknown as WrittenFields).attributes);
    return read.success && read.data.cite.every((id) => sourceIds.has(id)) && toText(part.children) !== ''
      ? read.data
      : undefined;
  },
  toUnsettled: ({ children }) => [element('blockquote', children)],
  toPage: (part, { make }) => [
    element(
      'figure',
      [element('blockquote', make(part.children)), element('figcaption', ['– ', ...make(toSpeaker(part))])],
      { className: ['quote'] },
    ),
  ],
  // Most feed readers set a quotation apart, and few of them a figure.
  toFeed: (part, { make }) => [
    element('blockquote', [...make(part.children), element('p', ['– ', ...make(toSpeaker(part))])]),
  ],
  toMarkdown: (part, { state }) => ({
    type: 'blockquote',
    children: state.toFlow(
      state.all(element('div', [...part.children, element('p', ['– ', ...toSpeaker(part)])])),
    ),
  }),
  toText: ({ children }, toText) => toText(children),
};
