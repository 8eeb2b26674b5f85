import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
// Adds raw HTML to hast's types.
import type {} from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { type CitationPart, type CitedSource, parseCitations } from './citation.ts';

/**
 * Replaces citations by small numbers that lead to the entry in the list of sources. The number is the
 * source's place in the frontmatter. Runs after the sanitiser, so that its markup needs no exception
 * there. An id that is not listed stays the text it was; the desk reports it with its line.
 *
 * in:  <p>Fifty were shown [@st; @kbs, para 4].</p>
 * out: <p>Fifty were shown<sup data-pagefind-ignore><a href="#source-st" role="doc-noteref">1</a>,
 *      <a href="#source-kbs" role="doc-noteref">2</a>, para 4</sup>.</p>
 */
export const rehypeCitations =
  () =>
  (tree: Root, file: VFile): void => {
    const numbers = toSourceNumbers(file);
    if (numbers.size > 0) replaceIn(tree, numbers);
    joinEscapedBrackets(tree);
  };

/** Takes away the spans of remarkEscapedCitations, once no citation can be read there any more. */
const joinEscapedBrackets = (parent: Root | Element): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    joinEscapedBrackets(child);
    const [only] = child.children;
    const isBracket = child.children.length === 1 && only?.type === 'text' && only.value === '[';
    return child.tagName === 'span' && isBracket && Object.keys(child.properties).length === 0
      ? [only]
      : [child];
  });
};

/** Source ids from the frontmatter that Astro hands to plugins, with their numbers counted from 1. */
export const toSourceNumbers = (file: VFile): ReadonlyMap<string, number> => {
  const sources: unknown = file.data.astro?.frontmatter?.sources;
  if (!Array.isArray(sources)) return new Map();
  return new Map(
    sources.map((source: unknown, index) => [
      typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : '',
      index + 1,
    ]),
  );
};

const replaceIn = (parent: Root | Element, numbers: ReadonlyMap<string, number>, isHeading = false): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      // A link in a link is not HTML, and code is shown as written.
      if (!['a', 'code', 'pre'].includes(child.tagName)) {
        replaceIn(child, numbers, isHeading || /^h[1-6]$/.test(child.tagName));
      }
      return [child];
    }
    if (child.type !== 'text') return [child];
    const split = splitText(child.value, numbers);
    return isHeading ? split.map(hideFromHeading) : split;
  });
};

const splitText = (value: string, numbers: ReadonlyMap<string, number>): ElementContent[] => {
  const parts = parseCitations(value);
  return parts.map((part, index): ElementContent => {
    if (isKnown(part, numbers)) {
      // Two notes side by side would run together, 1 and 2 into 12.
      const before = parts.slice(0, index).findLast(({ value }) => value.trim() !== '');
      return toCitationNumbers(part.cited, numbers, before !== undefined && isKnown(before, numbers));
    }
    const next = parts[index + 1];
    // The blank before a citation belongs to the notation, not to the sentence.
    return {
      type: 'text',
      value: next && isKnown(next, numbers) ? part.value.trimEnd() : part.value,
    };
  });
};

type Citation = Extract<CitationPart, { kind: 'citation' }>;

const isKnown = (part: CitationPart, numbers: ReadonlyMap<string, number>): part is Citation =>
  part.kind === 'citation' && part.cited.every(({ id }) => numbers.has(id));

/**
 * rehype-slug and rehypeHeadings read the text of a heading: as raw HTML, which Astro parses at
 * the very end, a note's number is no part of it.
 */
const hideFromHeading = (node: ElementContent): ElementContent =>
  node.type === 'element'
    ? {
        type: 'raw',
        value: unified()
          .use(rehypeStringify)
          .stringify({ type: 'root', children: [node] }),
      }
    : node;

/**
 * The numbers of cited sources, which lead to the list of sources.
 * @param followsNote true where other numbers stand right before
 */
export const toCitationNumbers = (
  cited: readonly CitedSource[],
  numbers: ReadonlyMap<string, number>,
  followsNote = false,
): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: { dataPagefindIgnore: '' },
  children: cited.flatMap(({ id, locator }, index): ElementContent[] => [
    ...(index > 0 || followsNote
      ? [{ type: 'text' as const, value: cited[index - 1]?.locator === undefined ? ', ' : '; ' }]
      : []),
    {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${id}`, role: 'doc-noteref' },
      children: [{ type: 'text', value: String(numbers.get(id)) }],
    },
    ...(locator === undefined ? [] : [{ type: 'text' as const, value: `, ${locator}` }]),
  ]),
});
