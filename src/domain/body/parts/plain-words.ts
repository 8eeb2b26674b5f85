import type { Nodes } from 'hast';

/** Whether there is nothing but words and their emphasis: no mark of a statement, number of a source, link or picture. */
export const isPlainWords = (node: Nodes): boolean =>
  node.type !== 'part' &&
  !(node.type === 'element' && node.tagName === 'a') &&
  (!('children' in node) || node.children.every(isPlainWords));
