import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { type ClaimAttributes, claimSchema, toSides } from '../../../schemas/claim.ts';
import type { Claim } from '../../article.ts';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import { toFootnoteDefinition, toFootnoteReference } from '../footnote-reference.ts';
import type { BodyMatter, Making, WrittenFields, WrittenKind } from '../part-kind.ts';
import { toSourceLinks } from '../source-numbers.ts';

/** A statement that got its mark. */
export interface ClaimFields {
  /** Place among the marks as they are read, counted from 1; print counts the same. */
  readonly number: number;
  /** Id of its words on the page. */
  readonly anchor: string;
  /** Punctuation that follows it. A line may break behind a mark, and the comma would begin the next one. */
  readonly closing?: string;
}

/** A statement that will get its mark once all of the text is known. */
export interface UnmarkedFields {
  readonly writtenNumber: number;
  /** Its words as they are written, of which its anchor is made. */
  readonly words: string;
  readonly attributes: ClaimAttributes;
  /** Ids of its sources: one list, or one for each party. */
  readonly sides: readonly (readonly string[])[];
}

const fieldsOf = ({ fields }: Part): ClaimFields => fields as unknown as ClaimFields;

const claimOf = (part: Part, { claims }: BodyMatter): Claim => {
  const { number } = fieldsOf(part);
  const claim = claims[number - 1];
  if (claim === undefined)
    throw new RangeError(`The text marks statement ${String(number)}, the article has none.`);
  return claim;
};

/** What the note of a statement says: its sentence, and the numbers of the sources it rests on. */
export const toNote = (
  { sentence, cite }: Pick<Claim, 'sentence' | 'cite'>,
  matter: Pick<BodyMatter, 'sources'>,
): (ElementContent | string)[] => [`${sentence} `, ...toSourceLinks(cite, matter)];

/**
 * The mark opens the note in place, without script; a wide screen shows the note in the margin. Neither is part of
 * the sentence: reader views leave out buttons and what is hidden, and the style sheet keeps both from being copied.
 */
const toMark = (number: number, { status, sentence }: Claim, { edition }: Making): Element =>
  element('button', [edition.text.evidence.words[status]], {
    className: ['mark', status],
    popoverTarget: `note-${String(number)}`,
    ariaLabel: sentence,
    dataPagefindIgnore: '',
  });

/** A marked statement: its words, its status, and who asserts it. Its sentence is made in domain/evidence.ts. */
export const claim: WrittenKind = {
  form: 'text',
  schema: claimSchema,
  example: ':claim[Fifty were shown]{by="…" status=claimed cite="id"}',
  settle: (part, { sourceIds, isMarkable, toText }) => {
    const { number, words, attributes } = part.fields as unknown as WrittenFields;
    const read = claimSchema.safeParse(attributes);
    const stands =
      isMarkable &&
      read.success &&
      read.data.cite.every((id) => sourceIds.has(id)) &&
      // The sanitiser may have left nothing that could be said.
      toText(part.children) !== '';
    return stands
      ? ({
          writtenNumber: number,
          words,
          attributes: read.data,
          sides: toSides(attributes.cite ?? ''),
        } satisfies UnmarkedFields)
      : undefined;
  },
  toUnsettled: ({ children }) => children,
  toPage: (part, making) => {
    const { number, anchor, closing } = fieldsOf(part);
    const marked = claimOf(part, making.matter);
    const mark = toMark(number, marked, making);
    return [
      element('span', making.make(part.children), { className: ['claim', marked.status], id: anchor }),
      closing === undefined ? mark : element('span', [mark, closing], { className: ['keep'] }),
      element('span', toNote(marked, making.matter), {
        className: ['note', marked.status],
        id: `note-${String(number)}`,
        popover: '',
        // Popovers are text to reader views, and to browsers that know none; what is hidden is read by neither.
        hidden: true,
        role: 'note',
        dataPagefindIgnore: '',
      }),
    ];
  },
  // A feed reader opens no notes and knows no margin: a number, and the notes as a list at the end.
  toFeed: (part, making) => {
    const { number, closing } = fieldsOf(part);
    return [
      ...making.make(part.children),
      element('sup', [`[${String(number)}]`]),
      ...(closing === undefined ? [] : [{ type: 'text' as const, value: closing }]),
    ];
  },
  toMarkdown: (part, { makeAll, matter, notes }) => {
    const { anchor, closing } = fieldsOf(part);
    const { sentence, cite } = claimOf(part, matter);
    notes.push(
      toFootnoteDefinition(anchor, [
        { type: 'text', value: sentence },
        ...cite.map((id) => toFootnoteReference(`source-${id}`)),
      ]),
    );
    return [
      ...(makeAll(part) as PhrasingContent[]),
      toFootnoteReference(anchor),
      ...(closing === undefined ? [] : [{ type: 'text' as const, value: closing }]),
    ];
  },
  toText: ({ children, fields }, toText) =>
    toText(children) + (typeof fields.closing === 'string' ? fields.closing : ''),
};
