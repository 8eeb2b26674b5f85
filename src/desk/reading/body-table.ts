import type { LeafDirective } from 'mdast-util-directive';
import { toClaimWords } from '../../markdown/claim-words.ts';
import { readAttributes, type WrittenAttributes } from './written-attributes.ts';

/** ::table[caption]{attributes} in a body. Offsets count from the start of the file. */
export interface BodyTable extends WrittenAttributes {
  readonly offset: number;
  /** The words of the caption, without their Markdown and citations. */
  readonly caption: string;
}

/**
 * Reads a table of data from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 */
export const toBodyTable = (node: LeafDirective, markdown: string, start: number): BodyTable => ({
  ...readAttributes(node, markdown, start),
  offset: start + (node.position?.start.offset ?? 0),
  caption: toClaimWords(node).replace(/\s+/g, ' ').trim(),
});

/** What was meant to be a table of data but is not: words before or after it, a colon too few or too many. */
export const looksLikeTable = /(?<![:\\\w]):{1,3}table[[{]/g;
