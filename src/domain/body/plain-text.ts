import type { Nodes } from 'hast';
import { findPartKind } from './part-kinds.ts';

/** The words of a piece of a body, as they are read out or searched: no numbers of sources or notes. */
const toPlainText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'part') return findPartKind(node.kind).toText(node, toPlainLine);
  return 'children' in node ? node.children.map(toPlainText).join('') : '';
};

/** The same of several pieces, on one line with single spaces. */
export const toPlainLine = (nodes: readonly Nodes[]): string =>
  nodes.map(toPlainText).join('').replace(/\s+/g, ' ').trim();
