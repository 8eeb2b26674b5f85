import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns footnotes into plain notes: their numbers stay, the links between text and note go, since both are
 * in the item and a feed reader would leave it.
 *
 * in:  <sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup> … <li>A note. <a data-footnote-backref>↩</a></li>
 * out: <sup>1</sup> … <li>A note. </li>
 */
export const plainFootnotes = (tree: Root): void => {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || node.tagName !== 'a') return undefined;
    if (node.properties.dataFootnoteBackref !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.properties.dataFootnoteRef !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
};
