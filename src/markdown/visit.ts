import { type BuildVisitor, EXIT, SKIP, type visit as visitOfUnist } from 'unist-util-visit';

type Node = Parameters<typeof visitOfUnist>[0];

interface Parent extends Node {
  children: Node[];
}

type Act = (node: Node, index: number | undefined, parent: Parent | undefined) => unknown;

/** Where among its siblings to go on, if a visitor has said so. */
type Next = number | typeof EXIT | undefined;

const walk = (
  node: Node,
  isWanted: (type: string) => boolean,
  act: Act,
  index: number | undefined,
  parent: Parent | undefined,
): Next => {
  const answers = isWanted(node.type) ? [act(node, index, parent)].flat() : [];
  if (answers[0] === EXIT) return EXIT;
  const next = answers.find((answer) => typeof answer === 'number');
  if (answers[0] === SKIP || !('children' in node)) return next;
  const own = node as Parent;
  for (let at = 0; at >= 0 && at < own.children.length;) {
    const child = own.children[at];
    const after = child === undefined ? undefined : walk(child, isWanted, act, at, own);
    if (after === EXIT) return EXIT;
    at = after ?? at + 1;
  }
  return next;
};

/**
 * Visits the nodes of some types in the order in which they are written, as unist-util-visit does: a visitor gives SKIP,
 * EXIT, or where among its siblings to go on, or SKIP and that. That package makes a function for each node and gives it a name, for whoever
 * reads traces of stacks: with a dozen plugins that was a good tenth of the time in which a story is read.
 * @param types one, or several
 */
export const visit = <Tree extends Node, Types extends string | string[]>(
  tree: Tree,
  types: Types,
  visitor: BuildVisitor<Tree, Types>,
): void => {
  const isWanted = (type: string): boolean =>
    typeof types === 'string' ? type === types : types.includes(type);
  // The types of nodes are those that the visitor has named.
  walk(tree, isWanted, visitor as Act, undefined, undefined);
};

/** Visits all nodes, in the same way. */
export const visitAll = <Tree extends Node>(tree: Tree, visitor: BuildVisitor<Tree>): void => {
  walk(tree, () => true, visitor as Act, undefined, undefined);
};
