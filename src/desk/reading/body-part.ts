import type { Directives } from 'mdast-util-directive';
import { toClaimWords } from '../../markdown/claim-words.ts';
import { readAttributes, type WrittenAttributes } from './written-attributes.ts';

/** A directive other than a statement and a table, such as :::note[Title]. Offsets count from the start of the file. */
export interface BodyPart extends WrittenAttributes {
  readonly name: string;
  readonly offset: number;
  /** The words in its brackets, without their Markdown and citations. */
  readonly title: string;
  /** False for a container whose last line of colons is missing: it would take in all that follows. */
  readonly isClosed: boolean;
}

/**
 * Reads a directive from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 */
export const toBodyPart = (node: Directives, markdown: string, start: number): BodyPart => {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const [label] = node.children;
  const isLabel = label?.type === 'paragraph' && label.data?.directiveLabel === true;
  return {
    ...readAttributes(node, markdown, start),
    name: node.name,
    offset: start + (node.position?.start.offset ?? 0),
    title: (node.type !== 'containerDirective' ? toClaimWords(node) : isLabel ? toClaimWords(label) : '')
      .replace(/\s+/g, ' ')
      .trim(),
    isClosed: node.type !== 'containerDirective' || /\n[^\S\n]*[>\s]*:{3,}\s*$/.test(source),
  };
};
