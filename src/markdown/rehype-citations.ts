import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { type CitationPart, parseCitations } from './citation.ts';

/**
 * Makes a part of each citation. Runs after the sanitiser. An id that is not listed in the frontmatter stays the
 * text it was; the desk reports it with its line.
 *
 * in:  <p>Fifty were shown [@st; @kbs, para 4].</p>
 * out: <p>Fifty were shown, part "citation" of st and of kbs at para 4, .</p>
 */
export const rehypeCitations =
  () =>
  (tree: Root, file: VFile): void => {
    const isKnown = toKnown(file);
    if (isKnown !== undefined) replaceIn(tree, isKnown);
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

/** Whether a source can be cited. */
type IsKnown = (id: string) => boolean;

/**
 * What can be cited, from the frontmatter that Astro hands to plugins: the sources that it lists; in a translation those
 * of its original, which the desk knows. Undefined where there are none.
 */
const toKnown = (file: VFile): IsKnown | undefined => {
  const { sources, translates } = file.data.astro?.frontmatter ?? {};
  if (translates !== undefined) return () => true;
  if (!Array.isArray(sources) || sources.length === 0) return undefined;
  const listed = new Set(
    sources.map((source: unknown) =>
      typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : '',
    ),
  );
  return (id) => listed.has(id);
};

const replaceIn = (parent: Root | Element, isKnown: IsKnown): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      // A link in a link is not HTML, and code is shown as written.
      if (!['a', 'code', 'pre'].includes(child.tagName)) replaceIn(child, isKnown);
      return [child];
    }
    return child.type === 'text' ? splitText(child.value, isKnown) : [child];
  });
};

const splitText = (value: string, isKnown: IsKnown): ElementContent[] => {
  const parts = parseCitations(value);
  return parts.map((part, index): ElementContent => {
    if (isListed(part, isKnown)) {
      // Two notes side by side would run together, 1 and 2 into 12.
      const before = parts.slice(0, index).findLast(({ value }) => value.trim() !== '');
      const followsNote = before !== undefined && isListed(before, isKnown);
      return {
        type: 'part',
        kind: 'citation',
        fields: { cited: part.cited, ...(followsNote ? { followsNote } : {}) },
        children: [],
      };
    }
    const next = parts[index + 1];
    // The space before a citation belongs to the notation, not to the sentence.
    return {
      type: 'text',
      value: next && isListed(next, isKnown) ? part.value.trimEnd() : part.value,
    };
  });
};

type Citation = Extract<CitationPart, { kind: 'citation' }>;

const isListed = (part: CitationPart, isKnown: IsKnown): part is Citation =>
  part.kind === 'citation' && part.cited.every(({ id }) => isKnown(id));
