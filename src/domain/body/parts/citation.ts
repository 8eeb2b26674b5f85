import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { Part } from '../body.ts';
import { element } from '../element.ts';
import type { Making, PartKind } from '../part-kind.ts';
import { toSourceHref, toSourceNumber } from '../source-numbers.ts';
import { toFootnoteReference } from '../footnote-reference.ts';

/** Sources cited in a place, as rehypeCitations found them. */
interface CitationFields {
  readonly cited: readonly {
    readonly id: string;
    /** Where in the source: "para 4". */
    readonly locator?: string;
  }[];
  /** Other numbers come right before it. */
  readonly followsNote?: boolean;
}

const fieldsOf = ({ fields }: Part): CitationFields => fields as unknown as CitationFields;

/** The numbers of cited sources, which lead to the list of sources. */
const toSourceNumbers = (
  { cited, followsNote = false }: CitationFields,
  { matter }: Pick<Making, 'matter'>,
): ElementContent[] =>
  cited.flatMap(({ id, locator }, index): ElementContent[] => [
    ...(index > 0 || followsNote
      ? [{ type: 'text' as const, value: cited[index - 1]?.locator === undefined ? ', ' : '; ' }]
      : []),
    element('a', [toSourceNumber(id, matter)], { href: toSourceHref(id, matter), role: 'doc-noteref' }),
    ...(locator === undefined ? [] : [{ type: 'text' as const, value: `, ${locator}` }]),
  ]);

/** Sources cited in the text: small numbers that lead to the list of sources, to be read past by the index. */
export const citation: PartKind = {
  toPage: (part, making) => [
    element('sup', toSourceNumbers(fieldsOf(part), making), { dataPagefindIgnore: '' }),
  ],
  toFeed: (part, making) => [element('sup', toSourceNumbers(fieldsOf(part), making))],
  // Named by source; a locator stays behind its number: [^source-gazette] (p. 7)
  toMarkdown: (part) =>
    fieldsOf(part).cited.flatMap(({ id, locator }): PhrasingContent[] => [
      toFootnoteReference(`source-${id}`),
      ...(locator === undefined ? [] : [{ type: 'text' as const, value: ` (${locator})` }]),
    ]),
  toText: () => '',
};
