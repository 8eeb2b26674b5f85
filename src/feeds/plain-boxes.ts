import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes signs of the boxes of task lists: a feed reader shows no fields.
 *
 * in:  <li><input type="checkbox" checked disabled> done</li>
 * out: <li>☑ done</li>
 */
export const plainBoxes = (tree: Root): void => {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'input' || !parent || index === undefined) return undefined;
    parent.children[index] = { type: 'text', value: node.properties.checked ? '☑' : '☐' };
    return [SKIP, index];
  });
};
