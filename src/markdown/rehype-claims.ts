import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';

/** Attributes of a claim as the editor wrote them. */
type Written = Readonly<Record<string, string>>;

/** What the notes say; handed in, since this room knows nothing of publishers or languages. */
export interface ClaimOptions {
  /**
   * The sentence and the word of a claim; undefined for one that cannot be read, which then stays plain text.
   * @param frontmatter of the story, with its sources
   */
  readonly describe: (
    claim: Written,
    frontmatter: Readonly<Record<string, unknown>>,
  ) =>
    | {
        readonly status: string;
        readonly word: string;
        readonly sentence: string;
        readonly cite: readonly string[];
      }
    | undefined;
  /**
   * Names the anchors of the statements of one body.
   * @param statements in the order of the text
   */
  readonly toAnchors: (
    statements: readonly { readonly id: string | undefined; readonly words: string }[],
  ) => readonly string[];
}

/** A claim that got its mark, for the store. */
interface MarkedClaim {
  /** Place among the marks as they are read, counted from 1; print counts the same. */
  readonly number: number;
  /** Id of its span. */
  readonly anchor: string;
  readonly text: string;
  readonly attributes: Written;
}

/** Where a mark cannot stand: a heading is an address and a line of the contents, and a link holds no button. */
const unmarkable = /^(?:h[1-6]|a)$/;

/**
 * Gives each claim its mark and its note. The mark is a button that opens the note in place without any
 * script (popover); on a wide screen the style sheet puts the note into the margin beside its line. Leaves
 * the claims, with their text, as `claims` in the frontmatter. Runs after the sanitiser. A claim that cannot
 * be read, or that stands in a heading, a link or another claim, stays plain words; the desk reports it.
 *
 * in:  <span data-claim="…-1">Fifty were shown</span>
 * out: <span class="claim claimed" id="claim-iuvfiu">Fifty were shown</span><button class="mark claimed"
 *      popovertarget="note-1" aria-label="Claimed by KCNA, reported by Reuters">claimed</button><span
 *      class="note claimed" id="note-1" popover role="note">Claimed by KCNA, reported by Reuters <a
 *      href="#source-st">1</a></span>
 */
export const rehypeClaims =
  ({ describe, toAnchors }: ClaimOptions) =>
  (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const numbers = toNumbers(frontmatter);
    const marked: {
      readonly written: number;
      readonly text: string;
      readonly words: string;
      readonly attributes: Written;
      readonly span: Element;
    }[] = [];

    const markIn = (parent: Root | Element, isMarkable: boolean): void => {
      parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child];
        const { dataClaim } = child.properties;
        const claim = isMarkable ? file.data.claims?.get(String(dataClaim)) : undefined;
        const text = toWords(child).replace(/\s+/g, ' ').trim();
        // The sanitiser may have left nothing that could be said.
        const said = claim && text !== '' ? describe(claim.attributes, frontmatter) : undefined;
        markIn(child, isMarkable && !said && !unmarkable.test(child.tagName));
        if (dataClaim === undefined) return [child];
        if (!claim || !said) return child.children;
        const { number, words, attributes } = claim;
        marked.push({ written: number, text, words, attributes, span: child });
        child.properties = { className: ['claim', said.status] };
        return [child, toMark(number, said), toNote(number, said, numbers)];
      });
      keepMarksWithPunctuation(parent);
    };
    markIn(tree, true);

    // As the desk counts repeats, which knows only what is written; footnotes are read elsewhere.
    const written = marked.toSorted((a, b) => a.written - b.written);
    const anchors = toAnchors(written.map(({ attributes: { id }, words }) => ({ id, words })));
    for (const [index, { span }] of written.entries()) span.properties.id = anchors[index] ?? '';
    const claims = marked.map(({ text, attributes, span }, index): MarkedClaim => ({
      number: index + 1,
      anchor: span.properties.id ?? '',
      text,
      attributes,
    }));
    file.data.astro = { ...file.data.astro, frontmatter: { ...frontmatter, claims } };
  };

/** Punctuation that must not begin a line. */
const closing = /^[,.;:!?)\]”’…]+/u;

/**
 * A line may break behind a button, and the comma that follows would begin the next one. So mark and
 * punctuation share a box that does not break; the note comes after it.
 */
const keepMarksWithPunctuation = (parent: Root | Element): void => {
  const children = parent.children as ElementContent[];
  for (let index = 0; index < children.length; index += 1) {
    const [mark, note, text] = children.slice(index, index + 3);
    if (mark?.type !== 'element' || mark.tagName !== 'button' || !note || text?.type !== 'text') continue;
    const punctuation = closing.exec(text.value)?.[0];
    if (punctuation === undefined) continue;
    text.value = text.value.slice(punctuation.length);
    children.splice(index, 1, {
      type: 'element',
      tagName: 'span',
      properties: { className: ['keep'] },
      children: [mark, { type: 'text', value: punctuation }],
    });
  }
};

/** The words of an element, without the numbers of citations and footnotes. */
const toWords = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element' && !isNumber(child)
          ? toWords(child)
          : '',
    )
    .join('');

const isNumber = ({ properties }: Element): boolean =>
  properties.dataPagefindIgnore !== undefined || properties.dataFootnoteRef !== undefined;

type Said = NonNullable<ReturnType<ClaimOptions['describe']>>;

const toMark = (number: number, said: Said): Element => ({
  type: 'element',
  tagName: 'button',
  properties: {
    className: ['mark', said.status],
    popoverTarget: `note-${String(number)}`,
    ariaLabel: said.sentence,
  },
  children: [{ type: 'text', value: said.word }],
});

const toNote = (number: number, said: Said, numbers: ReadonlyMap<string, number>): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['note', said.status], id: `note-${String(number)}`, popover: '', role: 'note' },
  children: [
    { type: 'text', value: `${said.sentence} ` },
    ...said.cite.flatMap((id, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#source-${id}` },
        children: [{ type: 'text', value: String(numbers.get(id) ?? '') }],
      },
    ]),
  ],
});

/** Source ids of the story with their numbers counted from 1. */
const toNumbers = (frontmatter: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> => {
  const { sources } = frontmatter;
  return new Map(
    (Array.isArray(sources) ? sources : []).map((source: unknown, index) => [
      typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : '',
      index + 1,
    ]),
  );
};
