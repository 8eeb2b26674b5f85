import type { TextDirective } from 'mdast-util-directive';
import { toClaimWords } from '../../markdown/claim-words.ts';
import { readAttributes, type WrittenAttributes } from './written-attributes.ts';

/** Where a claim is, as far as it matters: only in running text does it become a mark. */
export type BodyClaimPlace = 'text' | 'heading' | 'link' | 'claim' | 'figure';

/** :claim[words]{attributes} in a body. Offsets count from the start of the file. */
export interface BodyClaim extends WrittenAttributes {
  readonly offset: number;
  /** The words in the brackets, without their Markdown and citations. */
  readonly words: string;
  readonly place: BodyClaimPlace;
  /** True where braces follow that could not be read as attributes. */
  readonly hasUnreadBraces: boolean;
}

/**
 * Reads a claim from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 */
export const toBodyClaim = (
  node: TextDirective,
  markdown: string,
  start: number,
  place: BodyClaimPlace,
): BodyClaim => ({
  ...readAttributes(node, markdown, start),
  offset: start + (node.position?.start.offset ?? 0),
  words: toClaimWords(node).replace(/\s+/g, ' ').trim(),
  place,
  hasUnreadBraces: /^\s*\{/.test(markdown.slice(node.position?.end.offset ?? markdown.length)),
});
