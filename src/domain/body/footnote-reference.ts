import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';

/** A reference to a note at the end of a document of Markdown: [^label] */
export const toFootnoteReference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label.toLowerCase(),
  label,
});

/** A note at the end of a document of Markdown: [^label]: … */
export const toFootnoteDefinition = (
  label: string,
  content: readonly PhrasingContent[],
): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label.toLowerCase(),
  label,
  children: [{ type: 'paragraph', children: [...content] }],
});
