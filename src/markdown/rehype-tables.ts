import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table in a box that scrolls by itself, reachable by keyboard, so that a wide table never widens
 * the page; and says the alignment of cells with a class, since the align attribute is obsolete HTML.
 * Runs after the sanitiser.
 *
 * in:  <table><tr><td align="right">1</td></tr></table>
 * out: <div class="table" tabindex="0"><table><tr><td class="right">1</td></tr></table></div>
 */
export const rehypeTables =
  () =>
  (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', alignCell);
      parent.children[index] = toTableBox(node);
      return SKIP;
    });
  };

const toTableBox = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table'], tabIndex: 0 },
  children: [table],
});

const alignCell = (cell: Element): void => {
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties =
    align === 'right' || align === 'center' ? { ...properties, className: [align] } : properties;
};
