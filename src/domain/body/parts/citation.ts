import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { type Part, toPart } from '../body.ts';
import { element } from '../element.ts';
import type { Edition } from '../../edition.ts';
import type { BodyMatter, Making, PartKind } from '../part-kind.ts';
import { toNamedPassage, toSourceHref, toSourceNumber } from '../source-numbers.ts';
import { toFootnoteReference } from '../footnote-reference.ts';
import { toPassageNote } from '../passage-note.ts';

/** Sources cited in a place, as rehypeCitations found them. */
interface CitationFields {
  readonly cited: readonly {
    readonly id: string;
    /** Name of the passage that is meant. */
    readonly passage?: string;
    /** Where in the source: "para 4". */
    readonly locator?: string;
  }[];
  /** Other numbers come right before it. */
  readonly followsNote?: boolean;
}

const fieldsOf = ({ fields }: Part): CitationFields => fields as unknown as CitationFields;

/** The same by their numbers, in whatever order an editor named them: "16, 17". */
const inOrder = (part: Part, { sources }: BodyMatter): CitationFields => {
  const fields = fieldsOf(part);
  const numberOf = ({ id }: CitationFields['cited'][number]): number =>
    sources.find((source) => source.id === id)?.number ?? 0;
  return { ...fields, cited: fields.cited.toSorted((one, other) => numberOf(one) - numberOf(other)) };
};

/** The sources of a whole part, as a text cites them; nothing for none. */
export const toCitation = (cite: readonly string[]): ElementContent[] =>
  cite.length === 0 ? [] : [toPart('citation', { cited: cite.map((id) => ({ id })) })];

type Punctuation = Edition['text']['punctuation'];

/** The numbers of cited sources with the places in them, divided: "3, para 4; 5". No line ends between mere numbers. */
const toNumbers = (
  { cited }: CitationFields,
  { matter, edition }: Pick<Making, 'matter' | 'edition'>,
): string[] => {
  const marks = edition.text.punctuation;
  return cited.flatMap(({ id, locator }, index) => [
    ...(index > 0
      ? [cited[index - 1]?.locator === undefined ? marks.list.replace(/ $/, '\u00A0') : marks.semicolon]
      : []),
    toSourceNumber(id, matter, edition) + (locator === undefined ? '' : `${marks.comma}${locator}`),
  ]);
};

/** What separates them from numbers directly before. */
const toStart = ({ followsNote = false }: CitationFields, { list }: Punctuation): string[] =>
  followsNote ? [list] : [];

/** Each number leads to its own source: feed readers open nothing in place. */
const toFeedNumbers = (
  fields: CitationFields,
  { matter, edition }: Pick<Making, 'matter' | 'edition'>,
): ElementContent[] => {
  const { comma, list, semicolon } = edition.text.punctuation;
  return fields.cited.flatMap(({ id, passage, locator }, index): ElementContent[] => [
    ...(index > 0 || fields.followsNote === true
      ? [{ type: 'text' as const, value: fields.cited[index - 1]?.locator === undefined ? list : semicolon }]
      : []),
    element('a', [toSourceNumber(id, matter, edition)], {
      // A feed reader opens no panel: the number of a passage leads to its place on the page of the source.
      href: toNamedPassage(id, passage, matter)?.address ?? toSourceHref(id, matter),
      role: 'doc-noteref',
    }),
    ...(locator === undefined ? [] : [{ type: 'text' as const, value: `${comma}${locator}` }]),
  ]);
};

/** Sources cited in the text: small numbers that lead to the list of sources, to be read past by the index. */
export const citation: PartKind = {
  // One link, large enough to hit and one stop of the keyboard: its panel shows all of them. Without script it leads
  // to the first, and the others are in the same list.
  toPage: (part, { matter, edition }) => {
    const { punctuation } = edition.text;
    const fields = inOrder(part, matter);
    const [first, ...others] = fields.cited;
    const quotes = fields.cited.flatMap(({ id, passage }) =>
      passage === undefined ? [] : `${id}#${passage}`,
    );
    const properties = {
      role: 'doc-noteref',
      href: toSourceHref(first?.id ?? '', matter),
      ...(others.length > 0 && { dataAlso: others.map(({ id }) => id).join(' ') }),
      ...(quotes.length > 0 && { dataQuotes: quotes.join(' ') }),
    };
    return [
      element(
        'sup',
        [
          ...toStart(fields, punctuation),
          element('a', [toNumbers(fields, { matter, edition }).join('')], properties),
        ],
        {
          dataPagefindIgnore: '',
        },
      ),
    ];
  },
  toFeed: (part, making) => [element('sup', toFeedNumbers(inOrder(part, making.matter), making))],
  // Named by source; a locator stays after its number, a passage is a note of its own: [^source-gazette] (p. 7)
  toMarkdown: (part, { matter, notes, edition }) =>
    fieldsOf(part).cited.flatMap(({ id, passage, locator }): PhrasingContent[] => [
      toFootnoteReference(`source-${id}`),
      ...toPassageNote(id, passage, matter, notes, edition),
      ...(locator === undefined ? [] : [{ type: 'text' as const, value: ` (${locator})` }]),
    ]),
  toText: () => '',
};
