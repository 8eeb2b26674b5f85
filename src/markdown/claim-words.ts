import type { Nodes } from 'mdast';
import { parseCitations } from './citation.ts';

/**
 * The words in the brackets of a claim, without their Markdown and without citations. The pipeline and the
 * desk both read them here, before anything else has changed the tree: anchors are made of them.
 */
export const toClaimWords = (node: Nodes): string => {
  if (node.type === 'text') {
    return parseCitations(node.value)
      .filter(({ kind }) => kind === 'text')
      .map(({ value }) => value)
      .join('');
  }
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(toClaimWords).join('') : '';
};
