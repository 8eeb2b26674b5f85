import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { type EmbedAttributes, embedSchema } from '../../../schemas/embed.ts';
import { toFeedImage, toPicture } from '../../pictures/figure.ts';
import type { Part } from '../body.ts';
import { element, link } from '../element.ts';
import type { Making, WrittenFields, WrittenKind } from '../part-kind.ts';
import { isPlainWords } from './plain-words.ts';

const fieldsOf = ({ fields }: Part): EmbedAttributes => fields as unknown as EmbedAttributes;

/** The site that readers would be led to, as people say it. */
const toHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** What a card says. */
const toWords = (part: Part, { edition: { text } }: Pick<Making, 'edition'>) => {
  const { url, publisher, kind, credit = '' } = fieldsOf(part);
  return {
    label: `${text.embed.kinds[kind]} · ${publisher}`,
    url,
    open: text.embed.open[kind](toHost(url)),
    credit,
  };
};

/** The same on a line each, where there are no styles. */
const toLines = (part: Part, making: Pick<Making, 'edition' | 'toText'>): (ElementContent | string)[] => {
  const { label, url, open, credit } = toWords(part, making);
  return [
    label,
    element('br', []),
    link(making.toText(part.children), url),
    element('br', []),
    open,
    ...(credit === '' ? [] : [element('br', []), element('small', [credit])]),
  ];
};

const stillOf = (part: Part, { matter }: Pick<Making, 'matter'>) => matter.stills[fieldsOf(part).still ?? ''];

/**
 * Something on another site, as a card with a still that the editor supplies: its title, who published it, and the
 * way there. Nothing of that site is asked for before a reader goes.
 */
export const embed: WrittenKind = {
  form: 'leaf',
  schema: embedSchema,
  example:
    '::embed[Title]{url="https://…" publisher="…" still="launch.jpg" credit="Photograph: …" kind=video}',
  settle: (part, { toText }) => {
    const read = embedSchema.safeParse((part.fields as unknown as WrittenFields).attributes);
    return read.success && toText(part.children) !== '' && part.children.every(isPlainWords)
      ? read.data
      : undefined;
  },
  toUnsettled: ({ fields }) => [element('p', [(fields as unknown as WrittenFields).written ?? ''])],
  toPage: (part, making) => {
    const { label, url, open, credit } = toWords(part, making);
    const still = stillOf(part, making);
    const { kind } = fieldsOf(part);
    return [
      element(
        'figure',
        [
          // The title says what it is: a picture of it adds nothing for those who do not see it.
          ...(still === undefined ? [] : [element('div', [toPicture(still, '')], { className: ['still'] })]),
          element('figcaption', [
            element('p', [label], { className: ['label'] }),
            element('p', [link(making.toText(part.children), url)], {
              className: ['title'],
            }),
            element('p', [open], { className: ['open'] }),
            ...(credit === ''
              ? []
              : [element('p', [element('small', [credit], { dataPagefindIgnore: '' })])]),
          ]),
        ],
        { className: ['embed', kind] },
      ),
    ];
  },
  toFeed: (part, making) => {
    const still = stillOf(part, making);
    return [
      element('figure', [
        ...(still === undefined ? [] : [toFeedImage(still, '')]),
        element('figcaption', toLines(part, making)),
      ]),
    ];
  },
  toMarkdown: (part, making) => ({
    type: 'paragraph',
    children: making.state.all(element('p', toLines(part, making))) as PhrasingContent[],
  }),
  toText: ({ children }, toText) => toText(children),
};
