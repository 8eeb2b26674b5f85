import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import {
  type ClaimAttributes,
  claimSchema,
  toQuotes,
  toSides,
  translatedClaimSchema,
} from '../../../schemas/claim.ts';
import type { Claim } from '../../article.ts';
import type { Edition } from '../../edition.ts';
import type { Part, PartFields } from '../body.ts';
import { element } from '../element.ts';
import { toFootnoteDefinition, toFootnoteReference } from '../footnote-reference.ts';
import type { BodyMatter, Making, OriginalClaim, WrittenFields, WrittenKind } from '../part-kind.ts';
import { describeBriefly } from '../../evidence.ts';
import { isSpokenFor, type MarginNotes, type NoteEntry, planMarginNotes } from '../../margin-notes.ts';
import { isOwnJudgement } from '../../own-judgement.ts';
import { toPassageNote } from '../passage-note.ts';
import { toSourceLinks } from '../source-numbers.ts';
import { formatPlain } from '../../numbers.ts';

/** A statement that got its mark. */
export interface ClaimFields {
  /** Place among the marks as they are read, counted from 1; print counts the same. */
  readonly number: number;
  /** Id of its words on the page. */
  readonly anchor: string;
}

/** A statement that will get its mark once all of the text is known. */
export interface UnmarkedFields {
  readonly writtenNumber: number;
  /** Its words as they are written, of which its anchor is made. */
  readonly words: string;
  readonly attributes: ClaimAttributes;
  /** Ids of its sources: one list, or one for each party. */
  readonly sides: readonly (readonly string[])[];
  /** Passages that are named with their sources: "source#passage". */
  readonly quotes?: readonly string[];
  /** In a translation: the statement of the original. */
  readonly original?: { readonly anchor: string; readonly text: string; readonly by: string | undefined };
}

/** A statement of a translation: what the original says of it, in the words of the translation. */
const settleTranslated = (
  { number, words, attributes }: WrittenFields,
  originals: ReadonlyMap<string, OriginalClaim>,
): PartFields | undefined => {
  const { data } = translatedClaimSchema.safeParse(attributes);
  const anchor = `claim-${data?.of ?? ''}`;
  const told = originals.get(anchor);
  if (data === undefined || told === undefined) return undefined;
  const { text, ...facts } = told;
  const fields: UnmarkedFields = {
    ...facts,
    writtenNumber: number,
    words,
    attributes: { ...told.attributes, by: data.by ?? told.attributes.by },
    original: { anchor, text, by: told.attributes.by },
  };
  return { ...fields };
};

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
  edition: Edition,
): (ElementContent | string)[] => [`${sentence} `, ...toSourceLinks(cite, matter, edition)];

/** Its entry in the list after the text, with all that is known: the target of marks and notes. */
const toListedHref = (number: number, { articleAddress = '' }: Pick<BodyMatter, 'articleAddress'>): string =>
  `${articleAddress}#note-${String(number)}`;

/** What says its status by a shape. */
const toSigns = (claim: Claim, { matter, edition }: Making): string[] =>
  isOwnJudgement(claim, matter.authors ?? [], edition) ? [claim.status, 'own'] : [claim.status];

/**
 * The mark is drawn by the style sheet and has no characters, so that it is part of no sentence. As an inline box
 * without content it cannot be separated from the word before it, whatever the language.
 */
const toMark = (claim: Claim, signs: readonly string[], { matter }: Making): Element =>
  element('a', [], {
    // What marks have in common comes first, which packs better: forty bytes a story.
    className: ['mark', ...signs],
    ariaLabel: claim.sentence,
    role: 'doc-noteref',
    href: toListedHref(claim.number, matter),
    // What an earlier mark of the paragraph says as well is no stop of the keyboard.
    ...(isSpokenFor(claim, matter.claims) && { tabIndex: -1 }),
  });

/** Signs of one note, at most. */
const maxSigns = 4;

/** Notes are planned once for a text: where one stands depends on all before it. */
const planned = new WeakMap<readonly Claim[], MarginNotes<Claim>>();

const planNotes = ({ matter: { claims }, edition }: Making): MarginNotes<Claim> => {
  const notes = planned.get(claims) ?? planMarginNotes(claims, (claim) => describeBriefly(claim, edition));
  planned.set(claims, notes);
  return notes;
};

/** The signs of what a note says, as its classes: one for each of the statements that it speaks for. */
const toSignClasses = ({ claim, statements }: NoteEntry<Claim>, making: Making): string[] => [
  ...toSigns(claim, making),
  ...(statements > 1 ? [`of-${String(Math.min(statements, maxSigns))}`] : []),
];

/**
 * The note for the margin of a wide screen. It comes before the words of its statement, so that it is beside the
 * first line of them; reader views leave out what is hidden, and the style sheet keeps it from being copied.
 */
const toMarginNote = (claim: Claim, making: Making): Element[] => {
  const [first, ...others] = planNotes(making).get(claim.number) ?? [];
  if (first === undefined) return [];
  const properties = { hidden: true, role: 'note', dataPagefindIgnore: '' };
  if (others.length === 0)
    return [
      element('span', [first.words], { className: ['note', ...toSignClasses(first, making)], ...properties }),
    ];
  // One for several: each of its lines opens the evidence of its own.
  const lines = [first, ...others].map((entry) =>
    element('a', [entry.words], {
      className: toSignClasses(entry, making),
      tabIndex: -1,
      href: toListedHref(entry.claim.number, making.matter),
    }),
  );
  return [element('span', lines, { className: ['note'], ...properties })];
};

/** A marked statement: its words, its status, and who asserts it. Its sentence is made in domain/evidence.ts. */
export const claim: WrittenKind = {
  form: 'text',
  schema: claimSchema,
  example: ':claim[Fifty were shown]{by="…" status=claimed cite="id"}',
  settle: (part, { sourceIds, isMarkable, originals, toText }) => {
    const written = part.fields as unknown as WrittenFields;
    if (originals !== undefined)
      return isMarkable && toText(part.children) !== '' ? settleTranslated(written, originals) : undefined;
    const { number, words, attributes } = written;
    const read = claimSchema.safeParse(attributes);
    const quotes = toQuotes(attributes.cite ?? '');
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
          ...(quotes.length > 0 && { quotes }),
        } satisfies UnmarkedFields)
      : undefined;
  },
  toUnsettled: ({ children }) => children,
  toPage: (part, making) => {
    const { anchor } = fieldsOf(part);
    const marked = claimOf(part, making.matter);
    const signs = toSigns(marked, making);
    return [
      ...toMarginNote(marked, making),
      element('span', making.make(part.children), { className: ['claim', marked.status], id: anchor }),
      toMark(marked, signs, making),
    ];
  },
  // A feed reader opens no notes and knows no margin: a number, and the notes as a list at the end.
  toFeed: (part, making) => [
    ...making.make(part.children),
    element('sup', [`[${formatPlain(fieldsOf(part).number, making.edition)}]`]),
  ],
  toMarkdown: (part, { makeAll, matter, notes, edition }) => {
    const { anchor } = fieldsOf(part);
    const { sentence, cite, quotes = [] } = claimOf(part, matter);
    notes.push(
      toFootnoteDefinition(anchor, [
        { type: 'text', value: sentence },
        ...cite.flatMap((id) => [
          toFootnoteReference(`source-${id}`),
          ...quotes
            .filter((quote) => quote.startsWith(`${id}#`))
            .flatMap((quote) => toPassageNote(id, quote.slice(id.length + 1), matter, notes, edition)),
        ]),
      ]),
    );
    return [...(makeAll(part) as PhrasingContent[]), toFootnoteReference(anchor)];
  },
  toText: ({ children }, toText) => toText(children),
};
