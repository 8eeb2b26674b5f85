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
    const listed = toSourceIds(file);
    if (listed.size > 0) replaceIn(tree, listed);
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

/** Source ids from the frontmatter that Astro hands to plugins. */
const toSourceIds = (file: VFile): ReadonlySet<string> => {
  const sources: unknown = file.data.astro?.frontmatter?.sources;
  if (!Array.isArray(sources)) return new Set();
  return new Set(
    sources.map((source: unknown) =>
      typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : '',
    ),
  );
};

const replaceIn = (parent: Root | Element, listed: ReadonlySet<string>): void => {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      // A link in a link is not HTML, and code is shown as written.
      if (!['a', 'code', 'pre'].includes(child.tagName)) replaceIn(child, listed);
      return [child];
    }
    return child.type === 'text' ? splitText(child.value, listed) : [child];
  });
};

const splitText = (value: string, listed: ReadonlySet<string>): ElementContent[] => {
  const parts = parseCitations(value);
  return parts.map((part, index): ElementContent => {
    if (isListed(part, listed)) {
      // Two notes side by side would run together, 1 and 2 into 12.
      const before = parts.slice(0, index).findLast(({ value }) => value.trim() !== '');
      const followsNote = before !== undefined && isListed(before, listed);
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
      value: next && isListed(next, listed) ? part.value.trimEnd() : part.value,
    };
  });
};

type Citation = Extract<CitationPart, { kind: 'citation' }>;

const isListed = (part: CitationPart, listed: ReadonlySet<string>): part is Citation =>
  part.kind === 'citation' && part.cited.every(({ id }) => listed.has(id));
