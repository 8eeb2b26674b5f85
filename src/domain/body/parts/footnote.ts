import type { Element, ElementContent } from 'hast';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import { toFootnoteOfBlocks, toFootnoteReference } from '../footnote-reference.ts';
import type { Making, PartKind } from '../part-kind.ts';
import { formatPlain } from '../../numbers.ts';

/** A footnote, or a place in the text that refers to one. */
interface FootnoteFields {
  /** As it is written, in the form of an address. */
  readonly id: string;
  /** Counted from 1 in the order in which the text refers to them. */
  readonly number: number;
  /** Of a footnote: how many places refer to it. Of a place: which of them it is, counted from 1. */
  readonly places: number;
}

const fieldsOf = ({ fields }: Part): FootnoteFields => fields as unknown as FootnoteFields;

/** How the ids of footnotes begin; no id of ours and no heading begins so. */
const prefix = 'user-content-';

/** Id of a place that refers to a footnote: only from the second on is it counted. */
const toPlaceId = (id: string, place: number): string =>
  `${prefix}fnref-${id}${place > 1 ? `-${String(place)}` : ''}`;

/** What Markdown calls a footnote; notes of statements and sources are beside it. */
const toLabel = (part: Part): string => `note-${fieldsOf(part).id}`;

/** A place in the text that refers to a footnote. */
export const footnote: PartKind = {
  toPage: (part, { edition }) => {
    const { id, number, places } = fieldsOf(part);
    return [
      element('sup', [
        element('a', [formatPlain(number, edition)], {
          href: `#${prefix}fn-${id}`,
          id: toPlaceId(id, places),
          dataFootnoteRef: '',
          ariaDescribedBy: ['footnote-label'],
        }),
      ]),
    ];
  },
  // Text and notes are both in the item; a link between them would lead out of the feed reader.
  toFeed: (part, { edition }) => [element('sup', [formatPlain(fieldsOf(part).number, edition)])],
  toMarkdown: (part) => toFootnoteReference(toLabel(part)),
  toText: () => '',
};

/** The way back from a footnote to a place that refers to it. */
const toBackLink = ({ id, number }: FootnoteFields, place: number, { edition }: Making): Element =>
  element('a', place > 1 ? ['↩', element('sup', [formatPlain(place, edition)])] : ['↩'], {
    href: `#${toPlaceId(id, place)}`,
    dataFootnoteBackref: '',
    ariaLabel: edition.text.article.footnoteBack(number, place),
    className: ['data-footnote-backref'],
  });

/** Content with more at the end of its last paragraph, or after it where it ends with none. */
const endWith = (
  content: readonly ElementContent[],
  more: readonly (ElementContent | string)[],
): ElementContent[] => {
  const index = content.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = content[index];
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, ...element('p', more).children];
  const paragraph = element('p', [...last.children, ' ', ...more], last.properties);
  return content.with(index, paragraph);
};

const toItem = (part: Part, making: Making, isLinked: boolean): Element => {
  const fields = fieldsOf(part);
  const links = Array.from({ length: fields.places }, (_, index) => toBackLink(fields, index + 1, making));
  const content = making.make(part.children);
  return element(
    'li',
    isLinked
      ? endWith(
          content,
          links.flatMap((one, index) => (index > 0 ? [' ', one] : [one])),
        )
      : content,
    isLinked ? { id: `${prefix}fn-${fields.id}` } : {},
  );
};

const toSection = (part: Part, making: Making, isLinked: boolean): ElementContent[] => [
  element(
    'section',
    [
      element(
        'h2',
        [making.edition.text.article.footnotes],
        isLinked ? { className: ['sr-only'], id: 'footnote-label' } : {},
      ),
      '\n',
      element('ol', [
        '\n',
        ...part.children.flatMap((note) =>
          note.type === 'part' ? [toItem(note, making, isLinked), '\n'] : [],
        ),
      ]),
      '\n',
    ],
    isLinked ? { dataFootnotes: '', className: ['footnotes'] } : {},
  ),
];

/** The footnotes of a text, at its end. */
export const footnotes: PartKind = {
  toPage: (part, making) => toSection(part, making, true),
  toFeed: (part, making) => toSection(part, making, false),
  toMarkdown: (part, { state, makeAll, notes }) => {
    for (const note of part.children) {
      if (note.type !== 'part') continue;
      notes.push(toFootnoteOfBlocks(toLabel(note), state.toFlow(makeAll(note))));
    }
    return undefined;
  },
  toText: ({ children }, toText) => toText(children),
};
