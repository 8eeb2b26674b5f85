import type { Nodes } from 'hast';

/** The words of a heading; a citation, which has become something else than text, is none of them. */
export const toHeadingWords = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toHeadingWords).join('') : '';
