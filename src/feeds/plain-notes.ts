import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const hasClass = (node: Element, name: string): boolean =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);

/**
 * Turns the marks and notes of statements into numbers and a list at the end: a feed reader opens no notes
 * and knows no margin.
 *
 * in:  <span class="claim">Fifty</span><button class="mark">claimed</button><span class="note">Claimed by …</span>
 * out: <span>Fifty</span><sup>[1]</sup> … <h2>Who says what</h2><ol><li>Claimed by …</li></ol>
 * @param heading of the list
 */
export const plainNotes =
  (heading: string) =>
  (tree: Root): void => {
    const notes: ElementContent[][] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.tagName === 'button' && hasClass(node, 'mark')) {
        const number: Element = {
          type: 'element',
          tagName: 'sup',
          properties: {},
          children: [{ type: 'text', value: `[${String(notes.length + 1)}]` }],
        };
        parent.children.splice(index, 1, number);
        return SKIP;
      }
      if (node.tagName === 'span' && hasClass(node, 'note')) {
        notes.push(node.children);
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      return undefined;
    });
    if (notes.length === 0) return;
    tree.children.push(
      { type: 'element', tagName: 'h2', properties: {}, children: [{ type: 'text', value: heading }] },
      {
        type: 'element',
        tagName: 'ol',
        properties: {},
        children: notes.map((children) => ({ type: 'element', tagName: 'li', properties: {}, children })),
      },
    );
  };
