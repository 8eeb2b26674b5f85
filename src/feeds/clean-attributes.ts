import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Attributes that mean something in a feed reader; all others are the page's own business. */
const keptAttributes: ReadonlySet<string> = new Set([
  'href',
  'hrefLang',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colSpan',
  'rowSpan',
  'scope',
  'lang',
  'dir',
  'start',
  'value',
  'dateTime',
]);

const addressAttributes = ['href', 'src'] as const;

/**
 * Makes every address absolute and removes what only the page needs: ids, classes, roles.
 * @param toFull gives the full address of what is written
 */
export const cleanAttributes =
  (toFull: (written: string) => string) =>
  (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      cleanElement(node, toFull);
      // A span is there for what is removed, as a rule.
      if (node.tagName !== 'span' || Object.keys(node.properties).length > 0) return undefined;
      if (!parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };

const cleanElement = (node: Element, toFull: (written: string) => string): void => {
  node.properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => keptAttributes.has(name)),
  );
  for (const name of addressAttributes) {
    const value = node.properties[name];
    if (typeof value === 'string') node.properties[name] = toFull(value);
  }
};
