import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';

/** A reference to a note at the end of a document of Markdown: [^label] */
export const toFootnoteReference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label.toLowerCase(),
  label,
});

/** A note of blocks at the end of a document of Markdown: [^label]: … */
export const toFootnoteOfBlocks = (
  label: string,
  children: FootnoteDefinition['children'],
): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label.toLowerCase(),
  label,
  children,
});

/** A note of one paragraph. */
export const toFootnoteDefinition = (
  label: string,
  content: readonly PhrasingContent[],
): FootnoteDefinition => toFootnoteOfBlocks(label, [{ type: 'paragraph', children: [...content] }]);
