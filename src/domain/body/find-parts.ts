import type { Nodes } from 'hast';
import type { Part, StoredBody } from './body.ts';
import { hasPart, readBody } from './compact-body.ts';

/** The parts of a kind in a body, in the order of the text. */
export const findParts = (body: StoredBody, kind: string): Part[] => {
  if (!hasPart(body, kind)) return [];
  const found: Part[] = [];
  const lookIn = (node: Nodes): void => {
    if (node.type === 'part' && node.kind === kind) found.push(node);
    if ('children' in node) node.children.forEach(lookIn);
  };
  lookIn(readBody(body));
  return found;
};
